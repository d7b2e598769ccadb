/** A fake that responds with the examples of a document. @module */
import type { Contract } from "@provider-connectivity/core";
import type { OperationId } from "../controls/contract-types.ts";
import { createControls } from "../controls/controls.ts";
import type { PlannedFault } from "../controls/faults.ts";
import { createKeys } from "../controls/signing.ts";
import { createFake } from "../create-fake.ts";
import { checkExampleFakeOptions, checkFaults, type FakeProviderOptions } from "../fake-provider-options.ts";
import type { Fake } from "../fake.ts";
import { createFakeFetch } from "../request-handling/fake-fetch.ts";
import { createOfferCheck, readBaseUrl } from "../request-handling/routing.ts";
import { createExampleBackend } from "./example-backend.ts";
import { type OpenApiDocument, readExamples } from "./read-examples.ts";

/** The options of `createExampleFake`. */
export interface ExampleFakeOptions<C extends Contract> extends Pick<
  FakeProviderOptions,
  "baseUrl" | "seed" | "signatures" | "signingPair" | "latencyMs" | "undeclaredProperties"
> {
  /** The document with the examples. Default: none; only overrides respond. */
  readonly document?: OpenApiDocument;
  /** The API keys. Default: `example` of the customer `example`. */
  readonly apiKeys?: readonly {
    /** The API key. */
    readonly apiKey: string;
    /** Its customer. */
    readonly customerId: string;
  }[];
  /** Faults from the start. Default: none. */
  readonly faults?: readonly PlannedFault<OperationId<C>>[];
}

/**
 * Creates a fake of any contract, without a provider behind it. An operation responds with an override, otherwise with an
 * example of the document, otherwise with 501. Nothing is stored. Requests are verified and validated. Every account exists and
 * belongs to the caller.
 *
 * @throws TypeError for an unknown option or an unusable value
 * @throws RangeError for a number outside its range
 * @example
 * import { contract } from "@provider-connectivity/contract/0.4.1";
 * import document from "@provider-connectivity/contract/0.4.1/openapi.merged.json" with { type: "json" };
 * const fake = await createExampleFake(contract, { document });
 */
export async function createExampleFake<C extends Contract>(
  contract: C,
  options: ExampleFakeOptions<C> = {},
): Promise<Fake<C>> {
  checkExampleFakeOptions(options);
  const { document, baseUrl: url, seed = "fake", signatures = "verify", signingPair: pair, latencyMs = 0 } = options;
  const { apiKeys = [{ apiKey: "example", customerId: "example" }], faults = [], undeclaredProperties } = options;
  checkFaults(contract, faults);
  const baseUrl = readBaseUrl(url);
  const controls = createControls(contract, { seed, latency: latencyMs, faults });
  const { credentials, keys } = await createKeys(apiKeys, { pair, verifies: signatures === "verify" });
  const examples = document === undefined ? new Map<string, never>() : readExamples(contract, document);
  const own = { examples, seed, prefix: baseUrl.prefix, undeclaredProperties };
  const begin = () => createExampleBackend(contract, { ...own, credentials, controls });
  let current = begin();
  const backend = () => current;
  return createFake<C>({
    contract,
    baseUrl,
    controls,
    keys,
    fakeFetch: createFakeFetch({ contract, baseUrl, controls, runs: false, backend, signatures }),
    checkOffered: createOfferCheck(contract, contract.components.names),
    async restart() {
      current = begin();
    },
  });
}
