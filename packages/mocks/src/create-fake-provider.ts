import { contract } from "@provider-connectivity/contract";
import type { AssetReference } from "@provider-connectivity/contract";
import { deposit, type Operator, postEntry, type Scenario, type Store } from "@provider-connectivity/sandbox";
import { createClock, type FakeClock } from "./controls/clock.ts";
import { createControls } from "./controls/controls.ts";
import { createKeys } from "./controls/signing.ts";
import { createFake } from "./create-fake.ts";
import type { FakeProviderOptions } from "./fake-provider-options.ts";
import type { Fake } from "./fake.ts";
import { following } from "./following.ts";
import { createAnswerRequest } from "./front/answer-request.ts";
import { readBaseUrl } from "./front/base-url.ts";
import { createOfferCheck } from "./front/offer-check.ts";
import { type Arrange, createArrange } from "./scenarios/arrange.ts";
import { createCallProvider } from "./scenarios/call-provider.ts";
import { createChangingScenario } from "./scenarios/changing-scenario.ts";
import { presetOf, startSandbox } from "./start-sandbox.ts";

/** A fake with the reference provider behind it. */
export interface FakeProvider extends Fake<typeof contract> {
  /** Moves time in the provider, and with it what is pending. */
  readonly clock: FakeClock;
  /** What is in the provider's books, to read and to write. */
  readonly store: Store;
  /** What whoever runs the provider can bring about: deposits that arrive, withdrawals that end. */
  readonly operator: Operator;
  /** Puts money into an account, as if it had come from outside. */
  readonly addFunds: (accountId: string, asset: AssetReference, amount: string) => Promise<void>;
  /** From now on, decides when what is pending ends, and how, until `reset`. */
  readonly setScenario: (scenario: Scenario) => void;
  /** Brings about what takes several steps: an expired quote, a settlement in one of its states. */
  readonly arrange: Arrange;
}

const START = "2030-01-01T00:00:00.000Z";

/**
 * Makes a provider that answers in the test's own process as the reference provider does. Fakes share nothing.
 *
 * @throws ConfigurationError in words for a preset that contradicts itself
 * @throws TypeError for a base URL that is none
 * @example
 * const fake = await createFakeProvider();
 * const server = setupServer(...fake.handlers);
 * const client = createClient(contract, fake.clientOptions);
 */
export async function createFakeProvider({
  baseUrl: url,
  preset: given = "exchange",
  seed = "fake",
  clock: { start = START, runs = false } = {},
  signatures = "verify",
  signing,
  latency = 0,
  faults = [],
  scenario: usual,
  ...options
}: FakeProviderOptions = {}): Promise<FakeProvider> {
  const baseUrl = readBaseUrl(url);
  const preset = presetOf(given);
  const controls = createControls(contract, { seed, latency, faults });
  const { credentials, keys } = await createKeys(preset.data.apiKeys, {
    pair: signing,
    verifies: signatures === "verify",
  });
  const { clock, reset } = createClock(startOf(start), runs, () => started.backend);
  const { scenario, ...changing } = createChangingScenario(usual);
  const begin = () =>
    startSandbox({ ...options, scenario, preset, credentials, controls, seed, now: clock.now, prefix: baseUrl.prefix });
  let started = await begin();
  const backend = () => started.backend;
  const answer = createAnswerRequest({
    contract,
    baseUrl,
    controls,
    runs,
    backend,
    signatures,
  });
  const fake = createFake<typeof contract>({
    baseUrl,
    controls,
    keys,
    answer,
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
    store: following(() => started.sandbox.store),
    operator: following(() => started.sandbox.operator),
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
