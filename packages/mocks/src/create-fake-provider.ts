/** A fake with the reference provider behind it. @module */
import { contract, type AssetReference } from "@provider-connectivity/contract";
import type { Operator, Scenario, Store } from "@provider-connectivity/sandbox";
import { deposit, postEntry } from "@provider-connectivity/sandbox/ledger";
import { createClock, type FakeClock } from "./controls/clock.ts";
import { createControls } from "./controls/controls.ts";
import { createKeys } from "./controls/signing.ts";
import { createFake } from "./create-fake.ts";
import { checkFakeProviderOptions, checkFaults, type FakeProviderOptions } from "./fake-provider-options.ts";
import type { Fake } from "./fake.ts";
import { createFakeFetch } from "./request-handling/fake-fetch.ts";
import { createOfferCheck, readBaseUrl } from "./request-handling/routing.ts";
import { lazyProxy } from "./lazy-proxy.ts";
import { type Arrange, createArrange } from "./scenarios/arrange.ts";
import { createCallProvider } from "./scenarios/call-provider.ts";
import { createChangingScenario } from "./scenarios/scenarios.ts";
import { presetOf, startSandbox } from "./start-sandbox.ts";

/** A fake with the reference provider behind it. */
export interface FakeProvider extends Fake<typeof contract> {
  /** The provider's clock. */
  readonly clock: FakeClock;
  /** The provider's data, for reading and writing. */
  readonly store: Store;
  /** The provider's side: incoming deposits, and the outcomes of pending operations. */
  readonly operator: Operator;
  /** Adds money to an account from outside. `amount` is a decimal number as text. */
  readonly addFunds: (accountId: string, asset: AssetReference, amount: string) => Promise<void>;
  /** Sets when and how pending operations end, until `reset`. */
  readonly setScenario: (scenario: Scenario) => void;
  /** Prepares states that need several steps: an expired quote, a settlement in one of its states. */
  readonly arrange: Arrange;
}

const START = "2030-01-01T00:00:00.000Z";

/**
 * Creates a provider in the process of the test. It is the reference provider, in memory. Fakes share no state.
 *
 * `useFakes` connects it with a test runner. Without it, pass `handlers` to `setupServer` of `msw/node` or to `setupWorker` of
 * `msw/browser`.
 *
 * @throws ConfigurationError for a contradictory preset
 * @throws TypeError for an unknown option or an unusable value
 * @throws RangeError for a number outside its range
 * @example
 * ```ts
 * import { createClient } from "@provider-connectivity/client";
 * import { contract } from "@provider-connectivity/contract";
 * import { useFakes } from "@provider-connectivity/mocks/node";
 * import { afterAll, afterEach, beforeAll } from "vitest";
 *
 * const fake = await createFakeProvider();
 * useFakes([fake], { beforeAll, afterEach, afterAll });
 * const client = createClient(contract, fake.clientOptions);
 * ```
 */
export async function createFakeProvider(options: FakeProviderOptions = {}): Promise<FakeProvider> {
  checkFakeProviderOptions(options);
  const {
    baseUrl: url,
    preset: given = "exchange",
    seed = "fake",
    clock: { start = START, runs = false } = {},
    signatures = "verify",
    signingPair,
    latencyMs = 0,
    faults = [],
    scenario: initialScenario,
    ...sandboxOptions
  } = options;
  checkFaults(contract, faults);
  const baseUrl = readBaseUrl(url);
  const preset = presetOf(given);
  const controls = createControls(contract, { seed, latency: latencyMs, faults });
  const verifies = signatures === "verify";
  const { credentials, keys } = await createKeys(preset.data.apiKeys, { pair: signingPair, verifies });
  const { clock, reset } = createClock(startOf(start), runs, () => started.backend);
  const { scenario, ...changing } = createChangingScenario(initialScenario);
  const sources = { seed, now: clock.now, prefix: baseUrl.prefix };
  const begin = () => startSandbox({ ...sandboxOptions, ...sources, scenario, preset, credentials, controls });
  let started = await begin();
  const backend = () => started.backend;
  const fake = createFake<typeof contract>({
    contract,
    baseUrl,
    controls,
    keys,
    fakeFetch: createFakeFetch({ contract, baseUrl, controls, runs, backend, signatures }),
    checkOffered: createOfferCheck(contract, preset.config.components ?? contract.components.names),
    async restart() {
      reset();
      changing.reset();
      started = await begin();
    },
  });
  const addFunds: FakeProvider["addFunds"] = (accountId, asset, amount) =>
    started.sandbox.store.write(async (writer) => {
      await postEntry(writer, deposit({ accountId, asset, amount }), { now: clock.now, newId: started.newId });
    });
  const call = createCallProvider({ key: keys[0]!, prefix: baseUrl.prefix, backend });
  return {
    ...fake,
    clock,
    store: lazyProxy(() => started.sandbox.store),
    operator: lazyProxy(() => started.sandbox.operator),
    addFunds,
    setScenario: changing.set,
    arrange: createArrange(() => ({ ...started.sandbox, newId: started.newId, call, addFunds }), clock),
  };
}

function startOf(start: Date | string | number): () => number {
  if (start === "now") return () => Date.now();
  const time = new Date(start).getTime();
  if (Number.isNaN(time)) throw new TypeError(`clock.start must be a date; it is "${String(start)}".`);
  return () => time;
}
