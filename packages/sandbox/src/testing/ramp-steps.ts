/** Random sequences of actions of customers, operators and the clock on ramps and quotes. @module */
import * as fc from "fast-check";
import type { TaskOutcome } from "../components/progress/tasks.ts";
import { demoConfig } from "../presets/demo-config.ts";
import { rampMethods } from "./ramp-requests.ts";

/** One action. Numbers select objects. */
export type RampStep =
  | {
      readonly do: "order";
      readonly actor: number;
      readonly method: number;
      /** An amount, or the usual amount of an order with this method. */
      readonly amount: string;
      /** Whether it includes a matching quote. */
      readonly quoted: boolean;
    }
  | { readonly do: "repeat"; readonly which: number; readonly changed: boolean }
  | { readonly do: "pay" | "cancel"; readonly which: number }
  | { readonly do: "finish"; readonly which: number; readonly outcome: TaskOutcome }
  | { readonly do: "convert"; readonly actor: number; readonly pair: number; readonly amount: string }
  | { readonly do: "wait"; readonly milliseconds: number };

/** The steps of one kind. */
export type StepOf<Kind extends RampStep["do"]> = Extract<RampStep, { readonly do: Kind }>;

/** The end of pending operations. */
export interface Fate {
  /** Milliseconds. `undefined` if only an operator ends it. */
  readonly delay: number | undefined;
  readonly outcome: TaskOutcome;
}

const ACTORS = 4;
const HOUR = 3_600_000;
/** Counted from the newest. */
const which = fc.nat({ max: 5 });
const actor = fc.nat({ max: ACTORS - 1 });

const outcome: fc.Arbitrary<TaskOutcome> = fc.constantFrom<TaskOutcome>(
  { succeeds: true },
  { succeeds: true },
  { succeeds: false, reason: "no", failureReason: "unsupported-region" },
  { succeeds: false, reason: "no" },
);

/** From zero to more than most balances, some with too many decimal places. */
const anyAmount = fc
  .tuple(fc.nat({ max: 7 }), fc.nat({ max: 9_999_999 }), fc.constantFrom("", "", ".5", ".01", ".000001", ".0000000001"))
  .map(([digits, number, fraction]) => `${number % 10 ** digits}${fraction}`);

const order = fc.record<StepOf<"order">>({
  do: fc.constant("order"),
  actor,
  method: fc.nat({ max: rampMethods.length - 1 }),
  amount: fc.oneof(fc.constant("usual"), anyAmount),
  quoted: fc.boolean(),
});
const repeat = fc.record<StepOf<"repeat">>({ do: fc.constant("repeat"), which, changed: fc.boolean() });
const payOrCancel = fc.record<StepOf<"pay" | "cancel">>({
  do: fc.constantFrom("pay", "pay", "pay", "cancel"),
  which,
});
const finish = fc.record<StepOf<"finish">>({ do: fc.constant("finish"), which, outcome });
const convert = fc.record<StepOf<"convert">>({
  do: fc.constant("convert"),
  actor,
  pair: fc.nat({ max: demoConfig.liquidity.pairs.length - 1 }),
  amount: anyAmount,
});
const wait = fc.record<StepOf<"wait">>({
  do: fc.constant("wait"),
  milliseconds: fc.constantFrom(0, 5_000, HOUR, 40 * HOUR),
});

export const rampSteps: fc.Arbitrary<readonly RampStep[]> = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: order },
    { weight: 1, arbitrary: repeat },
    { weight: 4, arbitrary: payOrCancel },
    { weight: 3, arbitrary: finish },
    { weight: 3, arbitrary: convert },
    { weight: 2, arbitrary: wait },
  ),
  { minLength: 20, maxLength: 50 },
);

export const rampFates: fc.Arbitrary<readonly Fate[]> = fc.array(
  fc.record({ delay: fc.constantFrom(undefined, 5_000, HOUR, 80 * HOUR), outcome }),
  { minLength: 1, maxLength: 20 },
);
