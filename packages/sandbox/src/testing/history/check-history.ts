/**
 * Checks that the responses to clients of one account are linearizable: that one order of the operations, each between its
 * request and its response, explains every response. Uses the search of Wing and Gong and remembers visited states. @module
 */

interface Interval {
  /** When the request was sent, by the same clock for all operations. */
  readonly invoked: number;
  /** When the response arrived. */
  readonly returned: number;
}

/** An attempt at a withdrawal. Attempts with the same key are one withdrawal. */
export interface WithdrawalAttempt extends Interval {
  readonly kind: "withdrawal";
  readonly key: string;
  /** In the smallest unit. */
  readonly amount: number;
  /** The id of an accepted withdrawal; `unknown` without a response. */
  readonly outcome: { readonly id: string } | "refused" | "unknown";
}

/** A response that shows the available amount. */
export interface BalanceRead extends Interval {
  readonly kind: "read";
  readonly available: number;
}

export type HistoryEntry = WithdrawalAttempt | BalanceRead;

/** One operation of the search. */
interface Step extends Interval {
  readonly name: string;
  /** Whether the operation may not have run. */
  readonly isOptional: boolean;
  /** The available amount afterwards, or `undefined` if the response contradicts `available`. */
  readonly apply: (available: number) => number | undefined;
}

/**
 * Checks the history of one account.
 *
 * @param opening the available amount at the beginning, in the smallest unit
 * @returns a description of the violation; `undefined` if an order exists
 */
export function checkHistory(history: readonly HistoryEntry[], opening: number): string | undefined {
  const steps: Step[] = [];
  const attempts = history.filter((entry) => entry.kind === "withdrawal");
  for (const [key, same] of Map.groupBy(attempts, (attempt) => attempt.key)) {
    const outcomes = new Set(same.map(({ outcome }) => (typeof outcome === "object" ? outcome.id : outcome)));
    outcomes.delete("unknown");
    if (outcomes.size > 1) return `The key ${key} had several responses: ${[...outcomes].join(", ")}.`;
    steps.push(withdrawalStep(key, same));
  }
  for (const entry of history) if (entry.kind === "read") steps.push(readStep(entry));
  const byId = Map.groupBy(
    attempts.filter(({ outcome }) => typeof outcome === "object"),
    ({ outcome }) => (outcome as { readonly id: string }).id,
  );
  for (const [id, same] of byId)
    if (new Set(same.map(({ key }) => key)).size > 1) return `The withdrawal ${id} belongs to several keys.`;
  return findOrder(steps, opening);
}

function withdrawalStep(key: string, attempts: readonly WithdrawalAttempt[]): Step {
  const withResponse = attempts.filter(({ outcome }) => outcome !== "unknown");
  const { amount } = attempts[0]!;
  const outcome = withResponse[0]?.outcome;
  return {
    name: `withdrawal ${key} of ${amount}: ${typeof outcome === "object" ? "accepted" : (outcome ?? "unknown")}`,
    invoked: Math.min(...attempts.map(({ invoked }) => invoked)),
    returned: Math.min(...withResponse.map(({ returned }) => returned), Number.POSITIVE_INFINITY),
    isOptional: outcome === undefined,
    apply(available) {
      if (outcome === "refused") return available < amount ? available : undefined;
      return available >= amount ? available - amount : undefined;
    },
  };
}

function readStep({ available: seen, ...interval }: BalanceRead): Step {
  return {
    ...interval,
    name: `read of ${seen}`,
    isOptional: false,
    apply: (available) => (available === seen ? available : undefined),
  };
}

interface Place {
  readonly done: bigint;
  readonly available: number;
}

function findOrder(unsorted: readonly Step[], opening: number): string | undefined {
  const steps = unsorted.toSorted((one, other) => one.invoked - other.invoked);
  const mandatory = steps.reduce((mask, step, index) => (step.isOptional ? mask : mask | (1n << BigInt(index))), 0n);
  const seen = new Set<string>();
  const open: Place[] = [{ done: 0n, available: opening }];
  let furthest = { count: -1, stuck: [] as readonly Step[], available: opening };
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if ((place.done & mandatory) === mandatory) return undefined;
    const next = possible(steps, place.done);
    const count = steps.length - next.left;
    if (count > furthest.count)
      furthest = { count, stuck: next.steps.map(([step]) => step), available: place.available };
    for (const [step, bit] of next.steps.toReversed()) {
      const available = step.apply(place.available);
      if (available === undefined) continue;
      const done = place.done | bit;
      const key = `${done.toString(36)} ${available}`;
      if (seen.has(key)) continue;
      seen.add(key);
      open.push({ done, available });
    }
  }
  const { stuck, available } = furthest;
  return `No order explains the responses. With ${available} available, none of these fits: ${stuck.map(({ name }) => name).join("; ")}.`;
}

/** The steps that may come next: those that were sent before the earliest outstanding response. */
function possible(steps: readonly Step[], done: bigint) {
  const left = steps
    .map((step, index) => [step, 1n << BigInt(index)] as const)
    .filter(([, bit]) => (done & bit) === 0n);
  const end = Math.min(...left.map(([step]) => step.returned));
  return { left: left.length, steps: left.filter(([step]) => step.invoked <= end) };
}
