/** The console in a real browser, served by `start`. Needs Chromium; PROVIDER_SCREENSHOTS names a folder for pictures. */
import { AxeBuilder } from "@axe-core/playwright";
import { createControlClient } from "@provider-connectivity/console";
import { createSigner } from "@provider-connectivity/signing/node";
import { execFile } from "node:child_process";
import { createPublicKey } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningStart, startProcess } from "../testing/running-start.ts";

const CHROMIUM = process.env.PROVIDER_CHROMIUM ?? "/usr/bin/chromium";
const SCREENSHOTS = process.env.PROVIDER_SCREENSHOTS;
const TREASURY = "6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01";
const PANELS = ["overview", "requests", "try-it", "signature", "controls"] as const;

const PLATFORM = join(import.meta.dirname, "../platform/main.ts");

const runFile = promisify(execFile);
const isLong = process.env.PROVIDER_LONG !== undefined && existsSync(CHROMIUM);

let start: RunningStart;
let browser: Browser;

beforeAll(async () => {
  if (!isLong) return;
  start = await startProcess();
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  if (SCREENSHOTS !== undefined) mkdirSync(SCREENSHOTS, { recursive: true });
  await sendWithoutQuery();
});
afterAll(async () => {
  if (!isLong) return;
  await browser.close();
  await start[Symbol.asyncDispose]();
});

interface Opened {
  readonly page: Page;
  /** Errors of the page, violations of the content security policy among them. */
  readonly errors: string[];
  /** Requests to anything but the provider. */
  readonly foreign: string[];
}

interface OpenOptions {
  readonly width?: number;
  readonly scheme?: "light" | "dark";
  readonly at?: RunningStart;
}

/** Opens the console and connects by keyboard. */
async function open({ width = 1280, scheme = "light", at = start }: OpenOptions = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
  const page = await context.newPage();
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  await context.route(
    (url) => url.hostname !== "127.0.0.1",
    (route) => {
      foreign.push(route.request().url());
      return route.abort();
    },
  );
  await page.goto(at.control.url);
  await page.keyboard.press("Tab");
  await page.keyboard.type(at.control.token);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 2, name: "Overview" }).waitFor();
  return { page, errors, foreign };
}

async function screenshot(page: Page, name: string): Promise<void> {
  if (SCREENSHOTS !== undefined) await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: true });
}

/** A request of a signer with a common mistake: it omits the query. */
async function sendWithoutQuery(): Promise<void> {
  const { baseUrl, apiKey, signingConfiguration, keyFile } = start.demo;
  const [timestamp, nonce] = [String(Date.now()), crypto.randomUUID()];
  const signer = createSigner(signingConfiguration, readFileSync(keyFile, "utf8"));
  const signature = await signer.sign({ timestamp, nonce, method: "GET", endpoint: "/accounts" });
  const response = await fetch(`${baseUrl}/accounts?limit=2`, {
    headers: {
      "X-FBAPI-KEY": apiKey,
      "X-FBAPI-TIMESTAMP": timestamp,
      "X-FBAPI-NONCE": nonce,
      "X-FBAPI-SIGNATURE": signature,
    },
  });
  expect(response.status).toBe(400);
}

/** Shows the newest request of the log. */
async function showNewest(page: Page): Promise<void> {
  await show(page, "requests");
  await page.getByRole("listbox").getByRole("option").first().waitFor();
  await page.getByRole("listbox").focus();
  await page.keyboard.press("Home");
}

async function call(page: Page, operation: string): Promise<void> {
  await show(page, "try-it");
  if ((await page.locator("#key-file").count()) > 0) await giveKey(page);
  await page.locator("#operation").selectOption(operation);
  await page.getByRole("button", { name: "Sign and send" }).click();
}

async function show(page: Page, panel: (typeof PANELS)[number]): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), `#/${panel}`);
  await page.locator(`nav a[href="#/${panel}"][aria-current="page"]`).waitFor();
  await expect.poll(() => page.getByText("Loading").count()).toBe(0);
}

function publicKeyOf(privateKey: string): string {
  return createPublicKey(privateKey).export({ type: "spki", format: "pem" }).toString();
}

async function giveKey(page: Page, file = start.demo.keyFile): Promise<void> {
  await page.locator("#key-file").setInputFiles(file);
  await page.getByText("The key is in this page.").waitFor();
}

describe.runIf(isLong)("the console", { timeout: 180_000 }, () => {
  test.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 360],
    ["dark", 360],
  ] as const)("passes axe in every panel: %s, %i px", async (scheme, width) => {
    const { page, errors, foreign } = await open({ scheme, width });
    const faults: string[] = [];
    for (const panel of PANELS) {
      await show(page, panel);
      if (panel === "overview") await page.getByText("Treasury").first().waitFor();
      if (panel === "requests") await showNewest(page);
      if (panel === "try-it") await page.locator("#operation").selectOption("createBlockchainWithdrawal");
      if (panel === "controls") await page.getByText("The books balance").waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      faults.push(...violations.map(({ id, nodes }) => `${panel}: ${id} ${nodes[0]?.html}`));
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (overflow > 0) faults.push(`${panel}: ${overflow} px too wide`);
      await screenshot(page, `${panel}-${scheme}-${width}`);
    }
    await page.goto(`${start.control.url}/docs`);
    const documented = page.locator("#createBlockchainWithdrawal");
    await documented.getByText("Request body", { exact: true }).click();
    await documented.getByRole("group", { name: "Body of createBlockchainWithdrawal" }).waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    faults.push(...violations.map(({ id, nodes }) => `docs: ${id} ${nodes[0]?.html}`));
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (overflow > 0) faults.push(`docs: ${overflow} px too wide`);
    expect({ faults, errors, foreign }).toEqual({ faults: [], errors: [], foreign: [] });
    await page.context().close();
  });

  test.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 360],
    ["dark", 360],
  ] as const)("passes axe on the page that asks for the token: %s, %i px", async (scheme, width) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
    const page = await context.newPage();
    await page.goto(start.control.url);
    await page.getByLabel("Token").fill("wrong");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByRole("alert").textContent()).toMatch(/token/i);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await screenshot(page, `token-${scheme}-${width}`);
    await context.close();
  });

  test("calls another provider that allows this page", async () => {
    const combination = { preEncoding: "hexstr", algorithm: "hmac", hash: "sha512", postEncoding: "base32" };
    const signing = Object.values(combination).join(",");
    await using other = await startProcess({ args: ["--cors", start.control.url, "--signing", signing] });
    await using closed = await startProcess();
    const { page } = await open();
    // While a test intercepts requests, Playwright responds to the browser's preflight requests.
    await page.context().unrouteAll();
    await show(page, "try-it");
    for (const [part, value] of Object.entries(combination)) await page.locator(`#part-${part}`).selectOption(value);
    await giveKey(page, other.demo.keyFile);
    await page.locator("#base-url").fill(other.demo.baseUrl);
    await call(page, "createBlockchainWithdrawal");
    await page.getByRole("heading", { name: /^201 in/ }).waitFor();
    const logged = async (at: RunningStart) =>
      (await createControlClient(at.control).getRequests({ query: {} })).requests
        .filter(({ method }) => method === "POST")
        .map(({ operationId }) => operationId);
    expect(await logged(other)).toContain("createBlockchainWithdrawal");
    await page.locator("#base-url").fill(closed.demo.baseUrl);
    await page.getByRole("button", { name: "Sign and send" }).click();
    await page.getByText(`\`start --cors ${start.control.url}\` allows it`).waitFor();
    expect(await page.getByRole("heading", { name: /^201 in/ }).count()).toBe(0);
    expect(await logged(closed)).toEqual([]);
    await screenshot(page, "other-provider");
    await page.context().close();
  });

  test("signs, shows and replays a call with the keyboard alone", async () => {
    const { page, errors } = await open();
    await show(page, "try-it");
    await giveKey(page);
    await page.locator("#operation").focus();
    await page.keyboard.type("getBalances");
    await page.locator("#parameter-accountId").focus();
    await page.keyboard.press("Control+A");
    await page.keyboard.type(TREASURY);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /^200 in/ }).waitFor();
    await page.locator('nav a[href="#/requests"]').focus();
    await page.keyboard.press("Enter");
    await page.getByRole("listbox").focus();
    await page.keyboard.press("Home");
    await page.getByText("This page signed exactly these bytes.").waitFor();
    await screenshot(page, "request-detail");
    await page.getByRole("button", { name: "Replay with a fresh signature" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "200", exact: true }).waitFor();
    const content = await page.content();
    const key = readFileSync(start.demo.keyFile, "utf8").split("\n")[1] ?? "";
    expect(content).not.toContain(start.control.token);
    expect(content).not.toContain(key);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe("{}");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("fails a pending deposit with a button", async () => {
    const control = createControlClient(start.control);
    const { id } = await control.deliverDeposit({ body: { accountId: TREASURY, asset: "BTC", amount: "1" } });
    const { page } = await open();
    await show(page, "controls");
    await page.getByRole("button", { name: `Let deposit ${id} fail` }).focus();
    await page.keyboard.press("Enter");
    const result = page.getByRole("group", { name: "Result" });
    await expect.poll(() => result.textContent()).toContain('"status": "failed"');
    expect(await result.textContent()).toContain(id);
    await page.context().close();
  });

  test("fails a pending withdrawal with a button", async () => {
    const { page } = await open();
    await call(page, "createBlockchainWithdrawal");
    await page.getByRole("heading", { name: /^201 in/ }).waitFor();
    await show(page, "controls");
    await page.getByRole("button", { name: /^Let withdrawal .* fail$/ }).click();
    const result = page.getByRole("group", { name: "Result" });
    await expect.poll(() => result.textContent()).toContain('"status": "failed"');
    await page.context().close();
  });

  test("explains the mistake of the signer of a refused request", async () => {
    await sendWithoutQuery();
    const { page } = await open();
    await showNewest(page);
    await page.getByText("The signer's mistake").waitFor();
    expect(await page.getByRole("region", { name: "Request" }).textContent()).toMatch(/query/);
    await screenshot(page, "wrong-signature");
    await page.context().close();
  });

  test("shows the bytes that changed on the way to the provider", async () => {
    const { page } = await open();
    await page.route(`${start.demo.baseUrl}/accounts`, (route) =>
      route.continue({ url: `${route.request().url()}?limit=5` }),
    );
    await call(page, "getAccounts");
    await page.getByRole("heading", { name: /^400 in/ }).waitFor();
    await showNewest(page);
    await page.getByText("This page signed a different message").waitFor();
    expect(await page.getByRole("group", { name: "Difference" }).locator("mark").allTextContents()).toEqual([
      "?limit=5",
      "(nothing)",
    ]);
    await screenshot(page, "byte-difference");
    await page.context().close();
  });

  test("copies a curl command and a program that run unchanged", async () => {
    const { page } = await open();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await call(page, "getBalances");
    await page.getByRole("heading", { name: /^200 in/ }).waitFor();
    await showNewest(page);
    await page.getByRole("button", { name: "Copy as curl" }).click();
    await page.getByRole("heading", { name: "Copied" }).waitFor();
    const curl = await page.evaluate(() => navigator.clipboard.readText());
    expect((await runFile("sh", ["-c", `${curl} --silent`])).stdout).toContain('"balances"');
    await page.getByRole("button", { name: "Copy as client code" }).click();
    await page.getByText("createClient(contract").waitFor();
    const program = await page.evaluate(() => navigator.clipboard.readText());
    const running = runFile(process.execPath, ["--input-type=module", "-", start.demo.keyFile], {
      cwd: import.meta.dirname,
    });
    running.child.stdin?.end(program);
    expect((await running).stdout).toContain('"balances"');
    await page.context().close();
  });

  test("names the signing combination of a pasted command", async () => {
    const { page } = await open();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await show(page, "try-it");
    await giveKey(page);
    await page.getByRole("button", { name: "Copy as curl" }).click();
    await page.getByText("Copied.").waitFor();
    const curl = await page.evaluate(() => navigator.clipboard.readText());
    await show(page, "signature");
    await page.locator("#explained").fill(curl);
    await page.locator("#verification-key").fill(publicKeyOf(readFileSync(start.demo.keyFile, "utf8")));
    await page.getByRole("button", { name: "Explain" }).click();
    await page.getByText("The signature is valid", { exact: true }).waitFor();
    await page.locator("#part-hash").selectOption("sha512");
    await page.getByRole("button", { name: "Explain" }).click();
    await page.getByText("another combination than configured").waitFor();
    expect(await page.getByRole("region", { name: "Explanation" }).textContent()).toContain("sha256");
    await screenshot(page, "explained");
    await page.context().close();
  });

  test("draws a settlement with a connected platform as a sequence diagram", async () => {
    await using connected = await startProcess({ args: ["--with-platform", "--platform-port", "0"] });
    await runFile(process.execPath, [PLATFORM, "run", "settlement"], { cwd: connected.folder });
    const { page } = await open({ at: connected });
    await show(page, "controls");
    const diagram = page.getByRole("img", {
      name: "Settlement 1. Platform to provider: getCurrentSettlementInstructions, 200. Platform to provider: initiateSettlement, 200",
      exact: true,
    });
    await diagram.waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
    await screenshot(page, "settlement");
    await page.context().close();
  });

  test("renders only a few rows for ten thousand requests", async () => {
    const { page } = await open();
    const requests = Array.from({ length: 10_000 }, (_each, index) => ({
      sequence: index + 1,
      receivedAt: "2026-11-28T12:00:00.000Z",
      durationMs: 1,
      method: "GET",
      endpoint: `/accounts/${index + 1}`,
      status: 200,
      stage: "handler",
      isReplay: false,
    }));
    const { instance } = await createControlClient(start.control).getInfo();
    await page.context().route(/\/control\/v1\/requests/, (route) => {
      const after = Number(new URL(route.request().url()).searchParams.get("after"));
      const found = requests.slice(after, after + 1000);
      if (found.length === 0) return undefined;
      return route.fulfill({ json: { instance, next: after + found.length, requests: found } });
    });
    await page.reload();
    await show(page, "requests");
    await page.getByText("10000 requests").waitFor();
    const list = page.getByRole("listbox");
    expect(await page.getByRole("option").count()).toBeLessThan(100);
    await list.focus();
    await page.keyboard.press("End");
    await page.getByRole("option", { name: "GET /accounts/1", exact: false, selected: true }).waitFor();
    expect(await page.getByRole("option").count()).toBeLessThan(100);
    await page.context().close();
  });

  test("reports that the provider has stopped, and continues when it is back", async () => {
    const first = await startProcess();
    const { page } = await open({ at: first });
    await first.stop();
    const banner = page.getByText("The provider does not respond.");
    await banner.waitFor();
    await using second = await startProcess({ folder: first.folder, controlPort: new URL(first.control.url).port });
    expect(second.control).toEqual(first.control);
    await banner.waitFor({ state: "detached" });
    await page.context().close();
  });
});
