import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../check-packages/run.ts";
import { CliError } from "@provider-connectivity/cli-kit";
import { startProvider } from "./running-provider.ts";
import { type Scaffolder, scaffold } from "./scaffolder.ts";
import { clientOf } from "./signed-requests.ts";
import { useTarballs } from "./use-tarballs.ts";

const MANDATORY = ["accounts", "balances"];
const REQUIRED = ["transfers", "transfersBlockchain"];

/**
 * Adds a component to a provider, and then removes some of its handlers, as if they were unfinished. The project must not
 * compile until the component is marked as in progress. Then the operations respond with 501.
 *
 * @throws CliError with the failed expectation
 */
export async function grow(scaffolder: Scaffolder, parent: string): Promise<void> {
  const folder = join(parent, "grown");
  scaffold(scaffolder, parent, ["grown", "--components", "none"]);
  useTarballs(folder, scaffolder.packed);
  run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: folder });
  run("npm", ["run", "provider", "add", "collateral"], { cwd: folder });
  run("npm", ["test"], { cwd: folder });
  run("npm", ["run", "keys"], { cwd: folder });
  removeSettlementHandlers(folder);
  const output = run("npm", ["run", "typecheck"], { cwd: folder, statuses: [1, 2] });
  if (!output.includes("getSettlementDetails"))
    throw new CliError(`the compiler does not report the missing handlers:\n${output}`);
  edit(folder, "src/in-progress.ts", "inProgress = []", 'inProgress = ["collateral"]');
  run("npm", ["run", "build"], { cwd: folder });
  await expectNotImplemented(folder);
}

function removeSettlementHandlers(folder: string): void {
  const file = "src/collateral/handlers.ts";
  edit(folder, file, "    ...settlementHandlers(ledger),\n", "");
  const text = readFileSync(join(folder, file), "utf8");
  const definition = /\/\*\* Settlements[^\n]*\nfunction settlementHandlers[\s\S]*?\n}\n/.exec(text)?.[0];
  if (definition === undefined) throw new CliError(`${file} does not define settlementHandlers`);
  edit(folder, file, definition, "");
  edit(folder, file, " InvalidRequestError,", "");
}

async function expectNotImplemented(folder: string): Promise<void> {
  const provider = await startProvider(folder, {});
  try {
    const client = clientOf(provider.baseUrl, folder);
    const { components } = await client.getCapabilities();
    const announced = Object.keys(components).toSorted().join();
    if (announced !== [...MANDATORY, ...REQUIRED].toSorted().join())
      throw new CliError(`the capabilities are ${announced}`);
    const params = { accountId: "main", collateralId: "a" };
    await client.getCollateralDepositTransactions({ params });
    const { status, errorType } = await client.getCurrentSettlementInstructions({ params }).then(
      () => ({ status: 200, errorType: "none" }),
      (error: { status: number; errorType: string }) => error,
    );
    if (status !== 501 || errorType !== "internal-error") throw new CliError(`the response was ${status} ${errorType}`);
  } finally {
    await provider.stop();
  }
  const notLogged = ["getCurrentSettlementInstructions", "initiateSettlement", "getSettlementDetails"].filter(
    (operationId) => !provider.output().includes(`${operationId} has no handler yet`),
  );
  if (notLogged.length > 0) throw new CliError(`not logged at the start: ${notLogged.join(", ")}`);
}

function edit(folder: string, file: string, before: string, after: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  if (!text.includes(before)) throw new CliError(`${file} does not contain ${JSON.stringify(before)}`);
  writeFileSync(path, text.replace(before, after));
}
