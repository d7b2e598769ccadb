/** What callers get where something went wrong on purpose. @module */
import type { Met } from "../controls/faults.ts";
import { errorText, type Answer } from "./answer.ts";

type ProviderFault = NonNullable<Met["fault"]>;

/** Whether the provider does what it was asked for. */
export function isCarriedOut(fault: ProviderFault): boolean {
  return fault.kind === "malformed-body" || fault.carriedOut === true;
}

/** What is left of a provider's answer; `undefined` where the connection breaks. */
export function afterFault(fault: ProviderFault, answer: Answer): Answer | undefined {
  if (fault.kind !== "malformed-body") return faultAnswer(fault);
  return { ...answer, text: answer.text.slice(0, Math.ceil(answer.text.length / 2)) };
}

/** The answer of a fault alone; `undefined` where the connection breaks. */
export function faultAnswer(fault: ProviderFault): Answer | undefined {
  if (fault.kind !== "error") return undefined;
  const { status = 503, retryAfter } = fault;
  const headers = new Headers({ "Content-Type": "application/json" });
  if (retryAfter !== undefined) headers.set("Retry-After", String(retryAfter));
  return { status, headers, text: errorText(`The fake answers ${status}, as it was told to.`) };
}
