import type { Controls } from "../controls/controls.ts";
import type { BrokenAnswer } from "../controls/overrides.ts";
import type { OpenEntry } from "../controls/request-log.ts";
import { errorText, type Answer } from "./answer.ts";

/** Adds what overrides have to say to the provider's answer, and checks the refusals that the provider made itself. */
export function amend(
  answer: Answer,
  controls: Controls,
  { entry, requestId }: { entry: OpenEntry; requestId: string },
): Answer {
  const amendment = controls.overrides.takeAmendment(requestId);
  entry.request = amendment?.request;
  for (const [name, value] of Object.entries(amendment?.headers ?? {})) answer.headers.set(name, value);
  const { instead } = amendment ?? {};
  if (instead !== undefined) return broken(answer, instead, { controls, operationId: entry.operationId });
  const { operationId } = entry;
  const isUnchecked = operationId !== undefined && answer.status >= 400;
  const problem = isUnchecked ? controls.check(operationId, answer) : undefined;
  return problem === undefined ? answer : { ...answer, status: 500, text: errorText(problem.message) };
}

/** Statuses that no `Response` has together with a body. */
const BODILESS = new Set([204, 205, 304]);

/** Even an answer that breaks the contract must be one of HTTP. */
function broken(
  answer: Answer,
  { status, body, text = body === undefined ? "" : JSON.stringify(body) }: BrokenAnswer,
  { controls, operationId }: { controls: Controls; operationId: string | undefined },
): Answer {
  const isPossible = Number.isInteger(status) && status >= 200 && status <= 599;
  if (isPossible && !(BODILESS.has(status) && text !== "")) return { ...answer, status, text };
  const what = isPossible ? `${status} with a body` : String(status);
  const message = `An override of ${operationId} answers ${what}, which no response of HTTP can.`;
  controls.problems.add({ operationId, message });
  return { ...answer, status: 500, text: errorText(message) };
}
