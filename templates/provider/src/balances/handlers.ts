import type { operations } from "@provider-connectivity/contract";
import { InvalidRequestError } from "@provider-connectivity/server";
import type { AssetsLedger } from "../assets/ledger.ts";
import type { Handlers } from "../in-progress.ts";
import { isKnownAsset } from "../assets/is-known-asset.ts";
import { pageOf } from "../shared/page.ts";
import type { Balance, BalancesLedger } from "./ledger.ts";

type Filter = Pick<
  NonNullable<operations["getBalances"]["parameters"]["query"]>,
  "assetId" | "nationalCurrencyCode" | "cryptocurrencySymbol"
>;

/** The operations of the component `balances`. */
export function handlers(ledger: BalancesLedger & AssetsLedger): Handlers<"balances"> {
  return {
    getBalances: async ({ query }, { account }) => {
      await checkKnown(ledger, query.assetId);
      const balances = filtered(await ledger.listBalances(account.id), query);
      return { status: 200, body: { balances: pageOf(balances, query) } };
    },
  };
}

async function checkKnown(ledger: AssetsLedger, assetId: string | undefined): Promise<void> {
  if (assetId === undefined || (await isKnownAsset(ledger, { assetId }))) return;
  throw new InvalidRequestError("unknown-asset", "There is no asset with this assetId.", {
    requestPart: "querystring",
    propertyName: "/assetId",
  });
}

/** A filter returns one balance. If a symbol exists on several blockchains, it is the first one. */
function filtered(balances: readonly Balance[], filter: Filter): readonly Balance[] {
  const names = ["assetId", "nationalCurrencyCode", "cryptocurrencySymbol"] as const;
  const name = names.find((each) => filter[each] !== undefined);
  if (name === undefined) return balances;
  return balances.filter(({ asset }) => asset[name] === filter[name]).slice(0, 1);
}
