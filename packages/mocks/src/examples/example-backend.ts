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
import { problemLogger } from "../controls/problems.ts";
import { createIds } from "../controls/random.ts";
import type { Backend } from "../front/backend.ts";
import { checkAround } from "../front/check-answers.ts";
import { mountBelow } from "../front/mount-below.ts";

/** What the backend is made of. */
export interface ExampleParts {
  readonly examples: ReadonlyMap<string, Reply>;
  readonly credentials: readonly Credential[];
  readonly controls: Controls;
  readonly seed: string;
  readonly prefix: string;
}

/** Makes a provider whose handlers know nothing but examples. */
export function createExampleBackend(
  contract: Contract,
  { examples, credentials, controls, seed, prefix }: ExampleParts,
): Backend {
  const { overrides, replays, problems, check } = controls;
  const options: ProviderOptions<Contract, never> = {
    components: contract.components.names as readonly never[],
    credentials: {
      find: (apiKey) => credentials.find((one) => one.apiKey === apiKey),
    },
    accounts: { find: (id, customerId) => ({ id, customerId }) },
    idempotency: createIdempotencyStore({ records: createMemoryIdempotencyRecords() }),
    platform: { policy: "when-present" },
    newRequestId: createIds(`requests of ${seed}`),
    around: checkAround(overrides.around, check),
    // `around` checks them: it knows more of what is wrong.
    checkResponses: false,
    observers: [replays.observer],
    logger: problemLogger(problems),
  };
  // The compiler cannot know that these are handlers of each operation of a contract that it does not know.
  const app = createProvider(contract, handlersOf(contract, examples) as HandlersFor<Contract, never>, options);
  return { fetch: mountBelow(prefix, app), progress: async () => 0, nextDue: async () => undefined };
}

function handlersOf({ operations }: Contract, examples: ReadonlyMap<string, Reply>): object {
  const handlers = Object.keys(operations).map((id) => [id, () => examples.get(id) ?? missing(id)] as const);
  return Object.fromEntries(handlers);
}

function missing(operationId: string): never {
  throw new ApiError(501, "internal-error", `The fake has neither an override nor an example of ${operationId}.`);
}
