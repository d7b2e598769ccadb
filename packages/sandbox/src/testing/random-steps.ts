/** Random sequences of what two customers do with quotes: the same for the same seed. @module */
import { demoConfig } from "../config/demo-config.ts";
import { demoAccounts } from "../seed/accounts.ts";
import type { ApiKey } from "./signed-calls.ts";

/** Who acts, and on which account. */
export interface Actor {
  readonly apiKey: ApiKey;
  readonly accountId: string;
}

/** One thing that happens. */
export type Step =
  | { readonly kind: "wait"; readonly milliseconds: number }
  | { readonly kind: "quote"; readonly actor: Actor; readonly pair: string; readonly wanted: Record<string, string> }
  /** `quote` counts the quotes made so far, around and around; `times` are requests at the same moment. */
  | { readonly kind: "execute"; readonly quote: number; readonly times: number; readonly stranger: boolean };

const { alderMain, alderDesk, alderMargin, birchMain } = demoAccounts;

/** Accounts of both customers, and both keys of one. */
export const actors: readonly Actor[] = [
  { apiKey: "alder-one", accountId: alderMain.id },
  { apiKey: "alder-two", accountId: alderDesk.id },
  { apiKey: "alder-one", accountId: alderMargin.id },
  { apiKey: "birch-one", accountId: birchMain.id },
];

/** Makes a sequence. */
export function randomSteps(seed: number, count: number): Step[] {
  const below = randomNumbers(seed);
  return Array.from({ length: count }, () => randomStep(below));
}

type Below = (limit: number) => number;

function randomStep(below: Below): Step {
  const kind = below(20);
  if (kind === 0) return { kind: "wait", milliseconds: below(70_000) };
  if (kind < 9) return { kind: "execute", quote: below(100), times: 1 + below(3), stranger: below(6) === 0 };
  const pair = pick(below, demoConfig.liquidity.pairs).id;
  const wanted = { [pick(below, ["fromAmount", "toAmount"])]: randomAmount(below) };
  return { kind: "quote", actor: pick(below, actors), pair, wanted };
}

/** From nothing to more than anybody has, with more and fewer decimal places than assets have. */
function randomAmount(below: Below): string {
  const whole = below(10 ** below(8));
  const fraction =
    below(3) === 0
      ? ""
      : `.${String(below(10 ** 6))
          .padStart(6, "0")
          .slice(0, 1 + below(3))}`;
  return `${whole}${fraction}`;
}

function pick<T>(below: Below, list: readonly T[]): T {
  return list[below(list.length)]!;
}

/** Whole numbers from zero to below a limit, from the generator mulberry32. */
function randomNumbers(seed: number): Below {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * Math.max(1, limit));
  };
}
