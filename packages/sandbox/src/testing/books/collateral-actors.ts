/** The accounts and terms of collateral in random sequences. @module */
import type { CryptocurrencyReference } from "@provider-connectivity/contract";
import type { SandboxData } from "../../config/data-config.ts";
import type { SandboxConfig } from "../../config/sandbox-config.ts";
import { btc, eth, usdcOnEthereum } from "../../presets/demo-assets.ts";
import { demoConfig } from "../../presets/demo-config.ts";
import { demoData } from "../../presets/demo-data.ts";
import {
  addressRequest,
  alderMain,
  alderMargin,
  birchMain,
  COLLATERAL,
  OTHER,
  pathOf,
} from "../collateral-requests.ts";
import type { Actor } from "./actors.ts";
import type { Real } from "./command.ts";

/** The terms of an asset as collateral. */
export interface CollateralTerms {
  readonly asset: CryptocurrencyReference;
  readonly creditRatio: string;
  readonly coverage: string;
  readonly networkFee: string;
  /** Decimal places. */
  readonly places: number;
}

/** With and without a fee, and with credit that needs more collateral than its amount. */
export const collateralTerms: readonly CollateralTerms[] = [
  { asset: btc, creditRatio: "0.8", coverage: "1.25", networkFee: "0.01", places: 8 },
  { asset: eth, creditRatio: "0.75", coverage: "1", networkFee: "0", places: 18 },
  { asset: usdcOnEthereum, creditRatio: "0.9", coverage: "1", networkFee: "2", places: 6 },
];

/** An account with a collateral account, and the assets that it accepts. */
export interface Owner extends Actor {
  readonly collateralId: string;
  readonly receives: readonly CryptocurrencyReference[];
}

const linked = demoData.collateralLinks![1]!.collateralId;

export const owners: readonly Owner[] = [
  { apiKey: "alder-one", accountId: alderMain.id, collateralId: COLLATERAL, receives: [btc, eth] },
  { apiKey: "alder-two", accountId: alderMargin.id, collateralId: linked, receives: [btc, usdcOnEthereum] },
  { apiKey: "birch-one", accountId: birchMain.id, collateralId: OTHER, receives: [] },
];

/** An exchange that accepts collateral with these terms. */
export function collateralConfig(fees: "net" | "gross"): SandboxConfig {
  const settlementAddress = { address: "provider" };
  const assets = collateralTerms.map(({ places: _places, ...terms }) => ({ ...terms, settlementAddress }));
  return { ...demoConfig, collateral: { requireLink: false, fees, assets } };
}

/** The demo data with small balances, so that most trades use credit. */
export const collateralData: SandboxData = {
  ...demoData,
  balances: [
    ...demoData.balances!.filter(({ asset }) => "assetId" in asset || "nationalCurrencyCode" in asset),
    { accountId: alderMain.id, asset: btc, deposited: "0.5", collateral: "10", credit: "8" },
    { accountId: alderMargin.id, asset: btc, deposited: "0.5", collateral: "4", credit: "3" },
    { accountId: birchMain.id, asset: eth, deposited: "1", collateral: "50", credit: "20" },
  ],
  // Without a link, an id is bound by its first write, and settlements that are read before that are empty.
  collateralLinks: [
    ...demoData.collateralLinks!,
    {
      ...demoData.collateralLinks![1]!,
      id: "a9d6b5f0-3c51-4a44-9c1a-7f0e5f6d2c09",
      accountId: birchMain.id,
      collateralId: OTHER,
    },
  ],
};

/** Registers the collateral addresses with the sandbox. */
export async function recordAddresses({ post }: Pick<Real, "post">): Promise<void> {
  for (const owner of owners)
    for (const asset of owner.receives)
      await post(`${pathOf(owner)}/addresses`, addressRequest(asset, "collateral"), owner.apiKey);
}
