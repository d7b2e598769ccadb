import type { TaskRunner, TaskRunners } from "../progress/create-progress.ts";
import type { Sources } from "../sources.ts";
import { finishQuote } from "./finish-quote.ts";

/** What time brings about with quotes: the end of a conversion that takes time. */
export function createLiquidityTasks(sources: Sources): Pick<TaskRunners, "finish-quote"> {
  const finishOne: TaskRunner = async (writer, { owner: accountId, entityId: id }, scenario) => {
    const quote = await writer.quotes.find(accountId, id);
    const outcome = scenario.outcomeOf({ kind: "quote", accountId, id });
    if (quote !== undefined) await finishQuote(writer, quote, { outcome, sources });
  };
  return { "finish-quote": finishOne };
}
