/** Takes a picture of the console of a running provider, in Chromium. @module */
import { createSigner } from "@provider-connectivity/signing/node";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";

const START = join(import.meta.dirname, "../../packages/cli/src/start/main.ts");
const CHROMIUM = process.env["PROVIDER_CHROMIUM"] ?? "/usr/bin/chromium";

interface Demo {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly keyFile: string;
  readonly signingConfiguration: Parameters<typeof createSigner>[0];
  readonly control: { readonly url: string; readonly token: string };
}

/** Starts a provider, sends it one call in the console and one with a wrong signature, and takes the picture. */
export async function takeConsolePicture(file: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "picture-"));
  const ports = ["--port", "0", "--operations-port", "0", "--control-port", "0"];
  const child = spawn(process.execPath, [START, ...ports], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  try {
    for await (const chunk of child.stdout.setEncoding("utf8")) if (String(chunk).includes(" call ")) break;
    const demo = JSON.parse(readFileSync(join(folder, ".provider/demo.json"), "utf8")) as Demo;
    const page = await browser.newPage({ viewport: { width: 1280, height: 760 }, deviceScaleFactor: 2 });
    await page.goto(demo.control.url);
    await page.locator("#token").fill(demo.control.token);
    await page.keyboard.press("Enter");
    await call(page, demo);
    await sendWithoutQuery(demo);
    await page.getByRole("link", { name: "Requests", exact: true }).click();
    await page.getByRole("listbox").getByRole("option").nth(1).waitFor();
    await page.getByRole("listbox").focus();
    await page.keyboard.press("Home");
    await page.getByText("The signer's mistake").waitFor();
    await page.screenshot({ path: file });
  } finally {
    await browser.close();
    if (child.exitCode === null) {
      const ended = once(child, "exit");
      child.kill("SIGINT");
      await ended;
    }
    rmSync(folder, { recursive: true });
  }
}

async function call(page: Page, { keyFile }: Demo): Promise<void> {
  await page.getByRole("link", { name: "Try it", exact: true }).click();
  await page.locator("#key-file").setInputFiles(keyFile);
  await page.getByText("The key is in this page.").waitFor();
  await page.locator("#operation").selectOption("getBalances");
  await page.getByRole("button", { name: "Sign and send" }).click();
  await page.getByRole("heading", { name: /^200 in/ }).waitFor();
}

async function sendWithoutQuery({ baseUrl, apiKey, signingConfiguration, keyFile }: Demo): Promise<void> {
  const [timestamp, nonce] = [String(Date.now()), crypto.randomUUID()];
  const signer = createSigner(signingConfiguration, readFileSync(keyFile, "utf8"));
  const signature = await signer.sign({ timestamp, nonce, method: "GET", endpoint: "/accounts" });
  await fetch(`${baseUrl}/accounts?limit=2`, {
    headers: {
      "X-FBAPI-KEY": apiKey,
      "X-FBAPI-TIMESTAMP": timestamp,
      "X-FBAPI-NONCE": nonce,
      "X-FBAPI-SIGNATURE": signature,
    },
  });
}
