/** The controls of a fake, which act between callers and the provider. @module */
import type { Contract } from "@provider-connectivity/core";
import { createFaults, type Faults, type PlannedFault } from "./faults.ts";
import { drawLatency, type Latency } from "./latency.ts";
import { createOverrides, type Overrides } from "./overrides.ts";
import { createRandomNumbers, type RandomNumbers } from "./random.ts";
import { createReplays, createRequestLog, type Replays, type RequestLog } from "./request-log.ts";
import { createCheckResponse, createViolations, type CheckResponse, type Violations } from "./violations.ts";

/** The controls of a fake. */
export interface Controls {
  readonly overrides: Overrides;
  readonly faults: Faults;
  readonly replays: Replays;
  readonly violations: Violations;
  readonly check: CheckResponse;
  readonly log: RequestLog;
  /** The latency of the next response, in milliseconds. */
  readonly drawLatency: () => number;
  readonly setLatency: (latency: Latency) => void;
  /** Restores the initial state. Violations are kept until they have been read. */
  readonly reset: () => void;
}

/** The initial faults and latency. */
export interface ControlsOptions {
  readonly seed: string;
  readonly latency: Latency;
  readonly faults: readonly PlannedFault[];
}

/** Creates the controls of a fake. */
export function createControls(contract: Contract, options: ControlsOptions): Controls {
  const violations = createViolations();
  const overrides = createOverrides();
  const log = createRequestLog();
  let random: RandomNumbers;
  let { latency } = options;
  const faults = createFaults(() => random());
  const reset = (): void => {
    random = createRandomNumbers(`faults of ${options.seed}`);
    latency = options.latency;
    overrides.clear();
    faults.clear();
    log.clear();
    for (const fault of options.faults) faults.plan(fault);
  };
  reset();
  return {
    overrides,
    faults,
    replays: createReplays(),
    violations,
    check: createCheckResponse(contract, violations),
    log,
    drawLatency: () => drawLatency(latency, () => random()),
    setLatency(given) {
      latency = given;
    },
    reset,
  };
}
