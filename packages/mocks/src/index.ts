/**
 * A provider for tests: answers through MSW, or as a plain `fetch`, as the reference provider does. Runs wherever there
 * are Web APIs.
 * @module
 */

// Making a fake
export { createFakeProvider, type FakeProvider } from "./create-fake-provider.ts";
export type { ClockOptions, FakeProviderOptions } from "./fake-provider-options.ts";
export type { BreaksContract, BrokenOverrideOf, Fake, FakeClientOptions, Undo } from "./fake.ts";
export type { AnswerRequest } from "./front/answer-request.ts";

// Making a fake of another contract, such as 0.4.1
export { createExampleFake, type ExampleFakeOptions } from "./examples/create-example-fake.ts";
export type { OpenApiDocument } from "./examples/read-examples.ts";

// Bending it
export type { AnswerBodyOf, AnswerOf, OperationId, OverrideOf, RequestOf } from "./controls/contract-types.ts";
export type { BrokenAnswer, OverrideOptions } from "./controls/overrides.ts";
export type {
  DelayFault,
  ErrorFault,
  Fault,
  FaultTarget,
  MalformedFault,
  NetworkFault,
  PlannedFault,
} from "./controls/faults.ts";
export type { Times } from "./controls/queue.ts";
export type { Latency } from "./controls/latency.ts";
export type { FakeClock } from "./controls/clock.ts";
export { fakeSigningConfiguration, type FakeKey, type SigningPair } from "./controls/signing.ts";

// Asking it
export type { LoggedRequest } from "./controls/request-log.ts";
export { FakeProviderError, type Problem } from "./controls/problems.ts";

// Scenarios
export { fakePresets } from "./scenarios/fake-presets.ts";
export { failing } from "./scenarios/failing.ts";
export type { Arrange } from "./scenarios/arrange.ts";
export type { QuoteWanted } from "./scenarios/expired-quote.ts";
export type { ArrangedSettlement, SettlementFailure } from "./scenarios/settlement.ts";

// Of the reference provider, so that a test needs no other package
export {
  afterDelay,
  demoAccounts,
  demoApiKeys,
  demoAssets,
  demoConfig,
  demoData,
  type Operator,
  type Outcome,
  type Pending,
  type Preset,
  presets,
  type PresetName,
  type Scenario,
  type Store,
} from "@provider-connectivity/sandbox";
