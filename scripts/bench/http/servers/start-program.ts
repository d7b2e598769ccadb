import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDemo } from "../demo-file.ts";
import { ACCOUNTS, API_KEY, CUSTOMER } from "../fixture.ts";
import type { Scheme } from "../scheme.ts";

/** Configures the accounts that the other servers return. */
const CONFIG = {
  components: [],
  data: {
    customers: [{ id: CUSTOMER, name: CUSTOMER }],
    apiKeys: [{ apiKey: API_KEY, customerId: CUSTOMER }],
    accounts: ACCOUNTS.map((account) => ({ ...account, customerId: CUSTOMER })),
  },
};

/**
 * Runs `start` in this process as its users do: with SQLite, metrics and checks of every response. The console is off.
 *
 * @returns the URL of the API
 */
export async function startProgram({ configuration, signingKey }: Scheme): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "kit-bench-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  process.chdir(folder);
  const { preEncoding, algorithm, hash, postEncoding } = configuration;
  const keyFile = algorithm === "hmac" ? "hmac.secret" : `${algorithm}.private.pem`;
  mkdirSync(".provider/keys", { recursive: true, mode: 0o700 });
  writeFileSync(`.provider/keys/${API_KEY}.${keyFile}`, signingKey, { mode: 0o600 });
  writeFileSync("config.json", JSON.stringify(CONFIG));
  // With NODE_ENV=production, `start` would not check responses.
  delete process.env["NODE_ENV"];
  const signing = [preEncoding, algorithm, hash, postEncoding].join();
  const ports = ["--port", "0", "--operations-port", "0", "--control-port", "off"];
  process.argv.splice(2, Infinity, ...ports, "--config", "config.json", "--signing", signing);
  console.log = () => undefined;
  const main = "../../../../packages/cli/src/start/main.ts";
  void import(main);
  return (await readDemo(folder)).baseUrl;
}
