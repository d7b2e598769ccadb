import type { Contract } from "@provider-connectivity/core";
import { createCheckAnswer, type CheckAnswer } from "../front/check-answers.ts";
import { createFaults, type Faults, type PlannedFault } from "./faults.ts";
import { drawLatency, type Latency } from "./latency.ts";
import { createOverrides, type Overrides } from "./overrides.ts";
import { createProblems, type Problems } from "./problems.ts";
import { createRandom, type Random } from "./random.ts";
import { createReplays, type Replays } from "./replays.ts";
import { createRequestLog, type RequestLog } from "./request-log.ts";

/** All that is between a caller and the provider of a fake. */
export interface Controls {
  readonly overrides: Overrides;
  readonly faults: Faults;
  readonly replays: Replays;
  readonly problems: Problems;
  readonly check: CheckAnswer;
  readonly log: RequestLog;
  /** The milliseconds that the next answer takes. */
  readonly drawLatency: () => number;
  readonly setLatency: (latency: Latency) => void;
  /** Everything as it was at the beginning; problems stay until somebody has seen them. */
  readonly reset: () => void;
}

/** What goes wrong from the beginning. */
export interface ControlsOptions {
  readonly seed: string;
  readonly latency: Latency;
  readonly faults: readonly PlannedFault[];
}

/** Makes the controls of a fake. */
export function createControls(
  contract: Contract,
  { seed, latency: usual, faults: planned }: ControlsOptions,
): Controls {
  const problems = createProblems();
  const overrides = createOverrides();
  const log = createRequestLog();
  let random: Random;
  let latency: Latency;
  const faults = createFaults(() => random());
  const reset = (): void => {
    random = createRandom(`faults of ${seed}`);
    latency = usual;
    overrides.clear();
    faults.clear();
    log.clear();
    for (const fault of planned) faults.plan(fault);
  };
  reset();
  return {
    overrides,
    faults,
    replays: createReplays(),
    problems,
    check: createCheckAnswer(contract, problems),
    log,
    drawLatency: () => drawLatency(latency, () => random()),
    setLatency(given) {
      latency = given;
    },
    reset,
  };
}
