/** A provider that responds with examples. @module */
import type { Contract } from "@provider-connectivity/core";
import {
  ApiError,
  createIdempotencyStore,
  createMemoryIdempotencyRecords,
  createProvider,
  type Credential,
  type HandlersFor,
  type ProviderOptions,
  type Reply,
} from "@provider-connectivity/server";
import type { Controls } from "../controls/controls.ts";
import { optionsOf } from "../controls/interceptor.ts";
import { createIds } from "../controls/random.ts";
import type { FakeProviderOptions } from "../fake-provider-options.ts";
import type { Backend } from "../request-handling/backend.ts";
import { mountBelow } from "../request-handling/routing.ts";
import { createFakeNonces } from "../start-sandbox.ts";

/** The dependencies of `createExampleBackend`. */
export interface ExampleBackendDeps {
  readonly examples: ReadonlyMap<string, Reply>;
  readonly credentials: readonly Credential[];
  readonly controls: Controls;
  readonly seed: string;
  readonly prefix: string;
  readonly undeclaredProperties: FakeProviderOptions["undeclaredProperties"];
}

/** Creates a provider whose handlers return examples. */
export function createExampleBackend(
  contract: Contract,
  { examples, credentials, controls, seed, prefix, undeclaredProperties = "warn" }: ExampleBackendDeps,
): Backend {
  const options: ProviderOptions<Contract, never> = {
    components: contract.components.names as readonly never[],
    credentials: {
      find: (apiKey) => credentials.find((one) => one.apiKey === apiKey),
    },
    accounts: { find: (id, customerId) => ({ id, customerId }) },
    idempotency: createIdempotencyStore({ records: createMemoryIdempotencyRecords() }),
    platform: { policy: "when-present" },
    newRequestId: createIds(`requests of ${seed}`),
    nonces: createFakeNonces(),
    undeclaredProperties,
    ...optionsOf(controls),
  };
  // The compiler cannot know that an unknown contract has a handler for each operation.
  const app = createProvider(contract, handlersOf(contract, examples) as HandlersFor<Contract, never>, options);
  return { fetch: mountBelow(prefix, app), runDueTasks: async () => 0, nextTaskAt: async () => undefined };
}

function handlersOf({ operations }: Contract, examples: ReadonlyMap<string, Reply>): object {
  const handlers = Object.keys(operations).map((id) => [id, () => examples.get(id) ?? missing(id)] as const);
  return Object.fromEntries(handlers);
}

function missing(operationId: string): never {
  throw new ApiError(501, "internal-error", `The fake has neither an override nor an example for ${operationId}.`);
}
