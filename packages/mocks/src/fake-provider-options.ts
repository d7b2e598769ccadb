import type { contract } from "@provider-connectivity/contract";
import type { Preset, PresetName, SandboxOptions } from "@provider-connectivity/sandbox";
import type { OperationId } from "./controls/contract-types.ts";
import type { PlannedFault } from "./controls/faults.ts";
import type { Latency } from "./controls/latency.ts";
import type { SigningPair } from "./controls/signing.ts";

/** How the clock of a fake runs. */
export interface ClockOptions {
  /** 2030-01-01 in UTC unless said otherwise; `"now"` for the moment in which the fake is made or reset. */
  readonly start?: Date | string | number;
  /** Whether it goes on by itself; it stands still until it is moved, unless said otherwise. */
  readonly runs?: boolean;
}

/** What a fake provider is made with. Every part has a default. */
export interface FakeProviderOptions extends Pick<
  SandboxOptions,
  "scenario" | "platform" | "responseSigner" | "cors" | "limits"
> {
  /** Where it is found; `http://provider.test/v2` unless said otherwise. No server is looked for there. */
  readonly baseUrl?: string;
  /**
   * What it does for business and what is in its books: a preset of the sandbox or one of your own. `exchange` unless
   * said otherwise: everything is offered.
   */
  readonly preset?: PresetName | Preset;
  /** Ids, and what happens by chance, follow from it: the same seed gives the same bytes. */
  readonly seed?: string;
  readonly clock?: ClockOptions;
  /** Whether keys, nonces, timestamps and signatures are verified (`"verify"`), or only the key (`"ignore"`). */
  readonly signatures?: "verify" | "ignore";
  /** What signs and verifies for all API keys; an HMAC key for each unless said otherwise. */
  readonly signing?: SigningPair;
  /** How long each answer takes, in milliseconds; not at all unless said otherwise. */
  readonly latency?: Latency;
  /** What goes wrong from the beginning. */
  readonly faults?: readonly PlannedFault<OperationId<typeof contract>>[];
}
