/** Rates of pairs. @module */
import {
  getQuoteCapabilities,
  getRampMethods,
  getRateByAccountAndPairId as getRate,
} from "@provider-connectivity/contract";
import { atOnce } from "../at-once.ts";
import type { Case } from "../case.ts";
import { expectThat } from "../expect.ts";

const PAIR_IDS = ["conversionPairId", "rampsPairId", "orderBookPairId"] as const;

export const rateCases: readonly Case[] = [
  {
    name: "rates: whatever its id, a pair has a rate; empty ids have none",
    needs: ["rates"],
    async run({ accountsWith, call, newId }) {
      const [{ id: accountId }] = accountsWith("rates");
      for (const name of PAIR_IDS) {
        const others = Object.fromEntries(PAIR_IDS.map((each) => [each, ""]));
        const { rate, timestamp } = await call(getRate, {
          params: { accountId },
          query: { ...others, [name]: newId() },
        });
        expectThat(Number(rate) > 0, `the rate is "${rate}"`);
        expectThat(Number.isInteger(timestamp) && timestamp > 0, `the timestamp is ${timestamp}`);
      }
    },
  },
  {
    name: "rates: every pair that can be converted has one",
    needs: ["rates", "liquidity"],
    async run({ accountsWith, call, list }) {
      const [{ id: accountId }] = accountsWith("rates");
      await atOnce(await list(getQuoteCapabilities), ({ id }) =>
        call(getRate, { params: { accountId }, query: { conversionPairId: id } }),
      );
    },
  },
  {
    name: "rates: every ramp method has one",
    needs: ["rates", "ramps"],
    async run({ accountsWith, call, list }) {
      const [{ id: accountId }] = accountsWith("ramps");
      await atOnce(await list(getRampMethods, { params: { accountId } }), ({ id }) =>
        call(getRate, { params: { accountId }, query: { rampsPairId: id } }),
      );
    },
  },
  {
    name: "rates: no pair id is refused, unless the account is unknown",
    needs: ["rates"],
    async run({ accountsWith, refuse, newId }) {
      const [{ id: accountId }] = accountsWith("rates");
      const query = { conversionPairId: "", rampsPairId: "", orderBookPairId: "" };
      await refuse(getRate, { params: { accountId }, query }, { status: 400, errorType: "bad-request" });
      await refuse(getRate, { params: { accountId: newId() } }, { status: 404, errorType: "not-found" });
    },
  },
];
