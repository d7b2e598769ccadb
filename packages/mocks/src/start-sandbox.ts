import {
  createMemoryStore,
  createSandbox,
  type Preset,
  type PresetName,
  presets,
  type Sandbox,
  type SandboxOptions,
  seed as fill,
} from "@provider-connectivity/sandbox";
import type { Controls } from "./controls/controls.ts";
import { problemLogger } from "./controls/problems.ts";
import { createIds } from "./controls/random.ts";
import type { FakeProviderOptions } from "./fake-provider-options.ts";
import type { Backend } from "./front/backend.ts";
import { checkAround } from "./front/check-answers.ts";
import { mountBelow } from "./front/mount-below.ts";

/** A sandbox as it was begun, with the sources of its ids. */
export interface StartedSandbox {
  readonly sandbox: Sandbox;
  readonly backend: Backend;
  readonly newId: () => string;
}

/** What a sandbox is begun with. */
export interface StartOptions extends Pick<
  FakeProviderOptions,
  "scenario" | "platform" | "responseSigner" | "cors" | "limits"
> {
  readonly preset: Preset;
  readonly credentials: SandboxOptions["credentials"];
  readonly seed: string;
  readonly now: () => number;
  readonly prefix: string;
  readonly controls: Controls;
}

/** A preset by its name, or the one that is given. */
export function presetOf(given: PresetName | Preset): Preset {
  return typeof given === "string" ? presets[given] : given;
}

/** Fills a store of its own and puts a sandbox over it. */
export async function startSandbox({
  preset: { config, data },
  controls,
  seed,
  prefix,
  now,
  ...options
}: StartOptions): Promise<StartedSandbox> {
  const newId = createIds(seed);
  const store = createMemoryStore();
  await fill(store, { data, now, newId });
  const { overrides, replays, problems, check } = controls;
  const sandbox = await createSandbox({
    ...options,
    store,
    config,
    now,
    newId,
    newRequestId: createIds(`requests of ${seed}`),
    // Clients sign by the machine's clock, whatever the time at the provider.
    timestampClock: () => Date.now(),
    around: checkAround(overrides.around, check),
    // `around` checks them: it knows more of what is wrong.
    checkResponses: false,
    observers: [replays.observer],
    logger: problemLogger(problems),
  });
  return {
    sandbox,
    newId,
    backend: { fetch: mountBelow(prefix, sandbox.app), progress: sandbox.progress, nextDue: () => nextDue(sandbox) },
  };
}

/** Tasks belong to nobody. */
const NOBODY = "";

async function nextDue({ store }: Sandbox): Promise<number | undefined> {
  const [task] = await store.tasks.list(NOBODY, { limit: 1, order: "asc" });
  return task === undefined ? undefined : Date.parse(task.dueAt);
}
