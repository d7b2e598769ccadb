import type { operations } from "@provider-connectivity/contract";
import { InvalidRequestError } from "@provider-connectivity/server";
import type { Handlers } from "../in-progress.ts";
import { requireFound } from "../shared/require-found.ts";
import type { Pair, RatesLedger } from "./ledger.ts";

type Query = NonNullable<operations["getRateByAccountAndPairId"]["parameters"]["query"]>;

/** The operations of the component `rates`. */
export function handlers(ledger: RatesLedger): Handlers<"rates"> {
  return {
    getRateByAccountAndPairId: async ({ query }, { account }) => {
      return { status: 200, body: requireFound(await ledger.findRate(account.id, pairIn(query)), "pair") };
    },
  };
}

/** If there are several pair ids, the first is used. */
function pairIn({ conversionPairId, rampsPairId, orderBookPairId }: Query): Pair {
  if (conversionPairId !== undefined) return { kind: "conversion", id: conversionPairId };
  if (rampsPairId !== undefined) return { kind: "ramp", id: rampsPairId };
  if (orderBookPairId !== undefined) return { kind: "orderBook", id: orderBookPairId };
  throw new InvalidRequestError("bad-request", "Set one of conversionPairId, rampsPairId or orderBookPairId.");
}
