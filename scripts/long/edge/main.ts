/** Tests the HTTP edge of a server: broken uploads and heads, clock steps, idle and busy connections. @module */
import { CliError, defineCommand, runCommand } from "@provider-connectivity/cli-kit";
import { markdownTable } from "../../bench/markdown-table.ts";
import { startProvider } from "./running-provider.ts";
import { brokenRequests, busyConnections, clockSteps, type StageResult, idleConnections } from "./stages.ts";

const command = defineCommand({
  name: "node scripts/long/edge/main.ts",
  description: "Tests the HTTP edge of a server: broken requests, clock steps, idle and busy connections.",
  options: {},
});

await runCommand(command, async () => {
  const provider = await startProvider();
  const results: StageResult[] = [...(await brokenRequests(provider)), await idleConnections(provider)];
  await provider.terminate();
  results.push(...(await clockSteps()), await busyConnections());
  const rows = results.map(({ stage, measured, faults }) => [
    stage,
    measured,
    faults.length === 0 ? "as expected" : "wrong",
  ]);
  process.stdout.write(`${markdownTable(["stage", "measured", "result"], rows)}\n`);
  const faults = results.flatMap(({ stage, faults: each }) => each.map((fault) => `${stage}: ${fault}`));
  if (faults.length > 0) throw new CliError(faults.join("\n"));
});
