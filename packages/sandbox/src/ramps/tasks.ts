import type { TaskRunner, TaskRunners } from "../progress/create-progress.ts";
import type { Sources } from "../sources.ts";
import { cancelRamp, finishRamp } from "./finish-ramp.ts";
import { payRamp } from "./pay-ramp.ts";

/** What time brings about with ramps: a payment that arrives or is given up, and the end of what was paid for. */
export function createRampTasks(sources: Sources): Pick<TaskRunners, "pay-ramp" | "finish-ramp"> {
  const payOne: TaskRunner = async (writer, { owner: accountId, entityId: id }, scenario) => {
    const record = await writer.ramps.find(accountId, id);
    if (record === undefined) return;
    const outcome = scenario.outcomeOf({ kind: "ramp-payment", accountId, id });
    if (outcome.succeeds) await payRamp(writer, record, { scenario, sources });
    else await cancelRamp(writer, record, { reason: outcome.reason, sources });
  };
  const finishOne: TaskRunner = async (writer, { owner: accountId, entityId: id }, scenario) => {
    const record = await writer.ramps.find(accountId, id);
    const outcome = scenario.outcomeOf({ kind: "ramp", accountId, id });
    if (record !== undefined) await finishRamp(writer, record, { outcome, sources });
  };
  return { "pay-ramp": payOne, "finish-ramp": finishOne };
}
