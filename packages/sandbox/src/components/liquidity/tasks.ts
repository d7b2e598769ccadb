import type { SandboxRuntime } from "../../ports/runtime.ts";
import type { TaskRunner, TaskRunners } from "../progress/create-progress.ts";
import type { StoreWriter } from "./entities.ts";
import { finishQuote } from "./execute-quote.ts";

/** The task of quotes: the end of a slow conversion. */
export function createLiquidityTasks(runtime: SandboxRuntime): Pick<TaskRunners<StoreWriter>, "finish-quote"> {
  const finishOne: TaskRunner<StoreWriter> = async (writer, { owner: accountId, entityId: id }, scenario) => {
    const quote = await writer.quotes.find(accountId, id);
    const outcome = scenario.outcomeOf({ kind: "quote", accountId, id });
    if (quote !== undefined) await finishQuote(writer, quote, { outcome, runtime });
  };
  return { "finish-quote": finishOne };
}
