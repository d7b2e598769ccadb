/**
 * A fake provider for tests. It is the reference provider in memory, reached through MSW or as a `fetch` function. Runs on
 * every runtime with Web APIs.
 * @module
 */

// Creating a fake
export { createFakeProvider, type FakeProvider } from "./create-fake-provider.ts";
export type { ClockOptions, FakeProviderOptions } from "./fake-provider-options.ts";
export type { BreaksContract, Fake, FakeClientOptions, InvalidOverrideOf, Undo } from "./fake.ts";
export type { FakeFetch } from "./request-handling/fake-fetch.ts";

// A fake of another contract, such as 0.4.1
export { createExampleFake, type ExampleFakeOptions } from "./examples/create-example-fake.ts";
export type { OpenApiDocument } from "./examples/read-examples.ts";

// Overrides, faults, clock and keys
export type { OperationId, OverrideOf, RequestOf, ResponseBodyOf, ResponseOf } from "./controls/contract-types.ts";
export type { InvalidResponse, OverrideOptions } from "./controls/overrides.ts";
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

// Replies without undeclared properties
export { type Exactly, reply } from "@provider-connectivity/server";

// Assertions
export type { LoggedRequest } from "./controls/request-log.ts";
export { FakeProviderError, type ContractViolation } from "./controls/violations.ts";

// Scenarios
export { failing, fakePresets } from "./scenarios/scenarios.ts";
export type { Arrange, ExpiredQuoteOptions } from "./scenarios/arrange.ts";
export type { ArrangedSettlement, SettlementFailure } from "./scenarios/settlement.ts";

// Re-exports of the reference provider, so that tests need no other package
export {
  afterDelay,
  demoAccounts,
  demoApiKeys,
  demoAssets,
  demoConfig,
  demoData,
  type Operator,
  type TaskOutcome,
  type Pending,
  type Preset,
  presets,
  type PresetName,
  type Scenario,
  type Store,
} from "@provider-connectivity/sandbox";
