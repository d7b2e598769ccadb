import type { operations } from "@provider-connectivity/contract";
import { InvalidRequestError, NotFoundError } from "@provider-connectivity/server";
import type { Handlers } from "../in-progress.ts";
import type { Pair, RatesLedger } from "./ledger.ts";

type Query = NonNullable<operations["getRateByAccountAndPairId"]["parameters"]["query"]>;

/** The operations of the component `rates`. */
export function handlers(ledger: RatesLedger): Handlers<"rates"> {
  return {
    getRateByAccountAndPairId: async ({ query }, { account }) => {
      const rate = await ledger.findRate(account.id, pairIn(query));
      if (rate === undefined) throw new NotFoundError("There is no such pair.");
      return { status: 200, body: rate };
    },
  };
}

/** If there are several pair ids, the first counts. */
function pairIn({ conversionPairId, rampsPairId, orderBookPairId }: Query): Pair {
  if (conversionPairId !== undefined) return { kind: "conversion", id: conversionPairId };
  if (rampsPairId !== undefined) return { kind: "ramp", id: rampsPairId };
  if (orderBookPairId !== undefined) return { kind: "orderBook", id: orderBookPairId };
  throw new InvalidRequestError("bad-request", "Set one of conversionPairId, rampsPairId or orderBookPairId.");
}
