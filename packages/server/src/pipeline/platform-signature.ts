import type { Exchange } from "./exchange.ts";

/**
 * Verifies the platform's own signature, where the operation has one.
 *
 * @throws ApiError 400 for a wrong signature, and under the policy `required` for a missing one
 */
export async function verifyPlatformSignature({ route, hono, message, runtime }: Exchange): Promise<void> {
  if (!route.operation.platformSigned) return;
  const { faults, contract, platform } = runtime;
  const { verifier, policy = "required" } = platform;
  const name = contract.securityHeaders.platformSignature;
  const value = hono.req.raw.headers.get(name);
  if (value === null || value === "") {
    if (policy === "when-present") return;
    throw value === null
      ? faults.invalidProperty("headers", `/${name.toLowerCase()}`, `The header ${name} is missing.`)
      : faults.invalidProperty("headers", name, `${name} is empty.`);
  }
  if (verifier === undefined || (await verifier.verify(message, value))) return;
  throw faults.invalidProperty("headers", name, `${name} is not the platform's signature of this request.`);
}
