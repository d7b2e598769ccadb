import type { Target } from "@provider-connectivity/conformance-cases";
import type { NoProviderError } from "../certify.ts";
import type { Access } from "../create-target.ts";

/** What can be said about a first request that is refused. Empty where its signature is not the reason. */
export async function explainRefusal(_target: Target, _access: Access, _error: NoProviderError): Promise<string> {
  return "";
}
