/** The checks that run in every runtime. @module */
import { createClient, ProviderError } from "@provider-connectivity/client";
import { contract } from "@provider-connectivity/contract";
import { type Signer, SigningConfigurationError, type Verifier } from "@provider-connectivity/signing";
import { ACCOUNT, smokeProvider } from "./provider.ts";
import type { Case, Setup } from "./setup.ts";
import { webSigning } from "./web-signing.ts";

const MESSAGE = { timestamp: "1691606624184", nonce: "c3d5f400", method: "GET", endpoint: "/accounts?limit=1" };

type Target = { baseUrl: string; fetch?: (request: Request) => Response | Promise<Response> };

/**
 * Signs and verifies in each way, calls the running provider and one in this runtime, and checks that both refuse a wrong
 * signature.
 *
 * @throws Error for the first failed check
 */
export async function exercise({ baseUrl, cases }: Setup): Promise<Record<string, string>> {
  const results: Record<string, string> = {};
  for (const each of cases) results[each.name] = await exerciseCase(each, baseUrl);
  return results;
}

async function exerciseCase(each: Case, baseUrl: string): Promise<string> {
  const made = await webSigning(each).catch(refusal);
  if (typeof made === "string") return made;
  const [signer, verifier] = made;
  await signAndVerify(signer, verifier);
  const app = smokeProvider(new Map([[each.name, verifier]]));
  await call(each.name, signer, { baseUrl });
  await call(each.name, signer, { baseUrl: "http://in.process", fetch: (request) => app.fetch(request) });
  return "ok";
}

/** If the runtime lacks a way to sign, creating the signer must throw with a message. */
function refusal(error: unknown): string {
  if (error instanceof SigningConfigurationError) return `refused: ${error.message}`;
  throw error;
}

async function signAndVerify(signer: Signer, verifier: Verifier): Promise<void> {
  const signature = await signer.sign(MESSAGE);
  expect(await verifier.verify(MESSAGE, signature), "the signature is verified");
  expect(!(await verifier.verify({ ...MESSAGE, endpoint: "/accounts?limit=2" }, signature)), "another message is not");
}

async function call(apiKey: string, signer: Signer, target: Target): Promise<void> {
  const { accounts } = await createClient(contract, { ...target, apiKey, signer }).getAccounts({
    query: { limit: 1 },
  });
  expect(accounts[0]?.id === ACCOUNT.id, "the provider responds with its account");

  const wrong = { sign: (message: typeof MESSAGE) => signer.sign({ ...message, nonce: "another" }) };
  const error: unknown = await createClient(contract, { ...target, apiKey, signer: wrong })
    .getAccounts()
    .catch((thrown: unknown) => thrown);
  const isRefused =
    error instanceof ProviderError && error.status === 400 && error.propertyName === "X-FBAPI-SIGNATURE";
  expect(isRefused, `a wrong signature is refused, not ${String(error)}`);
}

function expect(condition: boolean, description: string): void {
  if (!condition) throw new Error(`failed: ${description}`);
}
