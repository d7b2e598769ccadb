/** Checks the pages of the built site in a browser with axe, and for errors and overflow; light and dark, wide and narrow. @module */
import { AxeBuilder } from "@axe-core/playwright";
import { serve } from "@provider-connectivity/server/node";
import { Hono } from "hono";
import { existsSync, globSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";

const CHROMIUM = process.env["PROVIDER_CHROMIUM"] ?? "/usr/bin/chromium";
/** Pages with different kinds of content. They are opened in each color scheme and width, the other pages once. */
const VARIED =
  /^(404|index|embedding|off-exchange-scenarios|onboarding|http\/0\.5\.1\/(index|accounts)|rules\/index)\.html$/;
/** Groups of pages that are generated from one template. One page of each group is enough. */
const TEMPLATES = ["rules/accounts/", "http/0.4.1/", "http/control-v1/", "http/platform-v1/"];

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/**
 * Checks a site, except for the TypeScript reference, which TypeDoc writes.
 *
 * @param folder the built site
 * @returns each fault with the page, the color scheme and the width
 */
export async function checkSite(folder: string): Promise<readonly string[]> {
  const server = await serve(siteOf(folder), { port: 0 });
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  const faults: string[] = [];
  try {
    for (const width of [1280, 360]) {
      for (const colorScheme of ["light", "dark"] as const) {
        const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
        const isFirst = width === 1280 && colorScheme === "light";
        for (const page of pagesOf(folder).filter((each) => isFirst || VARIED.test(each))) {
          const found = await faultsOf(context, `http://127.0.0.1:${server.port}`, page);
          faults.push(...found.map((fault) => `${page}, ${colorScheme}, ${width} px: ${fault}`));
        }
        await context.close();
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return faults;
}

/** Serves the files. A page is also served without its extension, as by a web server. */
function siteOf(folder: string): Hono {
  return new Hono().get("*", ({ req, body }) => {
    const path = req.path.endsWith("/") ? `${req.path}index.html` : req.path;
    const file = [path, `${path}.html`]
      .map((name) => join(folder, name))
      .find((name) => existsSync(name) && extname(name) !== "");
    if (file === undefined) return body(readFileSync(join(folder, "404.html")), 404, { "Content-Type": "text/html" });
    return body(readFileSync(file), 200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
  });
}

function pagesOf(folder: string): readonly string[] {
  const all = globSync("**/*.html", { cwd: folder }).toSorted();
  const isSample = (page: string, group: string): boolean => all.find((each) => each.startsWith(group)) === page;
  return all.filter((page) => {
    if (page.startsWith("typescript/")) return false;
    if (!/^(rules\/.+\/|http\/(?!0\.5\.1))/.test(page)) return true;
    return TEMPLATES.some((group) => page.startsWith(group) && isSample(page, group));
  });
}

async function faultsOf(context: BrowserContext, origin: string, path: string): Promise<readonly string[]> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith(origin)) faults.push(`requests ${request.url()}`);
  });
  await page.goto(`${origin}/${path}`, { waitUntil: "load" });
  const { violations } = await new AxeBuilder({ page }).analyze();
  faults.push(...violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.html.slice(0, 200)}`));
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (tooWide > 0) faults.push(`${tooWide} px too wide`);
  await page.close();
  return faults;
}
