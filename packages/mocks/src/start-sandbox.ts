/** Starts the reference provider of a fake. @module */
import {
  createMemoryStore,
  createSandbox,
  type Preset,
  type PresetName,
  presets,
  type Sandbox,
  type SandboxOptions,
  seed as seedStore,
} from "@provider-connectivity/sandbox";
import { createRequestClock } from "@provider-connectivity/server";
import type { NonceStore } from "@provider-connectivity/server";
import type { Controls } from "./controls/controls.ts";
import { optionsOf } from "./controls/interceptor.ts";
import { createIds } from "./controls/random.ts";
import type { FakeProviderOptions } from "./fake-provider-options.ts";
import type { Backend } from "./request-handling/backend.ts";
import { mountBelow } from "./request-handling/routing.ts";

/** A sandbox and its source of ids. */
export interface StartedSandbox {
  readonly sandbox: Sandbox;
  readonly backend: Backend;
  readonly newId: () => string;
}

/** The options of `startSandbox`. */
export interface StartOptions extends Pick<
  FakeProviderOptions,
  "scenario" | "platform" | "responseSigner" | "cors" | "limits" | "offeredTo" | "undeclaredProperties"
> {
  readonly preset: Preset;
  readonly credentials: SandboxOptions["credentials"];
  readonly seed: string;
  readonly now: () => number;
  readonly prefix: string;
  readonly controls: Controls;
}

/** @throws TypeError for an unknown preset name, and for an invalid value */
export function presetOf(given: unknown): Preset {
  const preset: unknown =
    typeof given === "string" && Object.hasOwn(presets, given) ? presets[given as PresetName] : given;
  const { config, data } = (preset ?? {}) as Partial<Preset>;
  if (config !== undefined && data !== undefined) return { config, data };
  throw new TypeError(`preset must be ${Object.keys(presets).join(", ")} or an object with config and data.`);
}

/** Seeds a new store and starts a sandbox on it. */
export async function startSandbox({
  preset: { config, data },
  controls,
  seed,
  prefix,
  now,
  undeclaredProperties = "warn",
  ...options
}: StartOptions): Promise<StartedSandbox> {
  const newId = createIds(seed);
  const store = createMemoryStore();
  await seedStore(store, { data, now, newId });
  const sandbox = await createSandbox({
    ...options,
    store,
    config,
    now,
    newId,
    newRequestId: createIds(`requests of ${seed}`),
    // Clients sign with the clock of the test, which may differ from the provider's.
    clock: createRequestClock({ maxStepBackMs: Number.POSITIVE_INFINITY }),
    nonces: createFakeNonces(),
    undeclaredProperties,
    ...optionsOf(controls),
  });
  return {
    sandbox,
    newId,
    backend: {
      fetch: mountBelow(prefix, sandbox.app),
      runDueTasks: sandbox.runDueTasks,
      nextTaskAt: sandbox.nextTaskAt,
    },
  };
}

/** Stores every nonce until a reset. It needs no clock, because a test may freeze the system clock or set it back. */
export function createFakeNonces(): NonceStore {
  const used = new Set<string>();
  return {
    remember(apiKey, nonce) {
      const before = used.size;
      return used.add(JSON.stringify([apiKey, nonce])).size > before;
    },
  };
}
