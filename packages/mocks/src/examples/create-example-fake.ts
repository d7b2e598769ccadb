import type { Contract } from "@provider-connectivity/core";
import { createControls } from "../controls/controls.ts";
import type { OperationId } from "../controls/contract-types.ts";
import type { PlannedFault } from "../controls/faults.ts";
import { createKeys } from "../controls/signing.ts";
import { createFake } from "../create-fake.ts";
import type { FakeProviderOptions } from "../fake-provider-options.ts";
import type { Fake } from "../fake.ts";
import { createAnswerRequest } from "../front/answer-request.ts";
import { readBaseUrl } from "../front/base-url.ts";
import { createOfferCheck } from "../front/offer-check.ts";
import { createExampleBackend } from "./example-backend.ts";
import { type OpenApiDocument, readExamples } from "./read-examples.ts";

/** What a fake that answers from examples is made with. */
export interface ExampleFakeOptions<C extends Contract> extends Pick<
  FakeProviderOptions,
  "baseUrl" | "seed" | "signatures" | "signing" | "latency"
> {
  /** Where the examples stand; without it, overrides alone answer. */
  readonly document?: OpenApiDocument;
  /** `example` of the customer `example` unless said otherwise. */
  readonly apiKeys?: readonly { readonly apiKey: string; readonly customerId: string }[];
  /** What goes wrong from the beginning. */
  readonly faults?: readonly PlannedFault<OperationId<C>>[];
}

/**
 * Makes a fake of any contract, without a provider behind it: an operation answers by override, else with an example of
 * the document, else 501. It keeps nothing: what was created is not there when it is read. Requests are verified and
 * checked as every provider's; every account exists and is the caller's.
 *
 * @example
 * import { contract } from "@provider-connectivity/contract/0.4.1";
 * import document from "@provider-connectivity/contract/0.4.1/openapi.merged.json" with { type: "json" };
 * const fake = await createExampleFake(contract, { document });
 */
export async function createExampleFake<C extends Contract>(
  contract: C,
  {
    document,
    baseUrl: url,
    seed = "fake",
    signatures = "verify",
    signing: pair,
    latency = 0,
    apiKeys = [{ apiKey: "example", customerId: "example" }],
    faults = [],
  }: ExampleFakeOptions<C> = {},
): Promise<Fake<C>> {
  const baseUrl = readBaseUrl(url);
  const controls = createControls(contract, { seed, latency, faults });
  const { credentials, keys } = await createKeys(apiKeys, { pair, verifies: signatures === "verify" });
  const examples = document === undefined ? new Map<string, never>() : readExamples(contract, document);
  const begin = () => createExampleBackend(contract, { examples, credentials, controls, seed, prefix: baseUrl.prefix });
  let backend = begin();
  const answer = createAnswerRequest({
    contract,
    baseUrl,
    controls,
    runs: false,
    backend: () => backend,
    signatures,
  });
  return createFake<C>({
    baseUrl,
    controls,
    keys,
    answer,
    checkOffered: createOfferCheck(contract, contract.components.names),
    async restart() {
      backend = begin();
    },
  });
}
