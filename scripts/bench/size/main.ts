/** `pnpm check:size`: fails if a browser bundle exceeds its budget. @module */
import { CliError, runProgram } from "@provider-connectivity/cli-kit";
import { BUDGETS, exceededBudgets, measureBudgets } from "./budgets.ts";
import { sizeTable } from "./size-table.ts";

await runProgram("check:size", async () => {
  const measured = await measureBudgets(BUDGETS);
  console.log(sizeTable(measured));
  const exceeded = exceededBudgets(measured);
  if (exceeded.length > 0) {
    const fix =
      "Find the cause with esbuild's --analyze, or raise the budget in scripts/bench/size/budgets.ts with a reason.";
    throw new CliError([`${exceeded.length} of ${measured.length} bundles are too large`, ...exceeded, fix].join("\n"));
  }
});
