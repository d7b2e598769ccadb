import type { AssetReference } from "@provider-connectivity/contract";
import type { Preset } from "../config/complete-config.ts";
import { deepFreeze } from "../config/frozen.ts";
import { demoAccounts } from "./demo-accounts.ts";
import { eur, usd } from "./demo-assets.ts";
import { demoConfig } from "./demo-config.ts";
import { demoData } from "./demo-data.ts";

const isNational = (asset: AssetReference): boolean => asset.nationalCurrencyCode !== undefined;

const { withdrawals, deposits } = demoConfig.transfers;

/** Strict conformance tools require at least two deposits of each active account. */
const secondDeposits = [
  { accountId: demoAccounts.alderDesk.id, asset: eur, deposited: "1200" },
  { accountId: demoAccounts.alderMargin.id, asset: usd, deposited: "9000" },
  { accountId: demoAccounts.alderMargin.id, asset: eur, deposited: "3000" },
  { accountId: demoAccounts.birchMain.id, asset: usd, deposited: "15000" },
  { accountId: demoAccounts.birchPayouts.id, asset: usd, deposited: "700" },
];

/** A bank: national currencies, with bank transfers and internal transfers. */
const bank: Preset = {
  config: {
    decimalPlaces: demoConfig.decimalPlaces,
    components: ["transfers", "transfersFiat", "transfersPeerAccounts", "transfersInternal"],
    transfers: {
      withdrawals: withdrawals.filter(({ withdrawal }) => isNational(withdrawal.asset)),
      deposits: deposits.filter(({ deposit }) => isNational(deposit.asset)),
    },
  },
  data: {
    ...demoData,
    balances: [...(demoData.balances?.filter(({ asset }) => isNational(asset)) ?? []), ...secondDeposits],
  },
};

/** Buys and sells cryptocurrency for national currencies, without other transfers. */
const onOffRamp: Preset = {
  config: {
    decimalPlaces: demoConfig.decimalPlaces,
    components: ["rates", "ramps"],
    ramps: demoConfig.ramps,
  },
  data: demoData,
};

/** Transfers only between accounts of one customer. */
const internalOnly: Preset = {
  config: {
    decimalPlaces: demoConfig.decimalPlaces,
    components: ["transfers", "transfersInternal"],
    transfers: {
      withdrawals: withdrawals.filter(({ withdrawal }) => withdrawal.transferMethod === "InternalTransfer"),
      deposits: deposits.filter(({ deposit }) => deposit.transferMethod === "InternalTransfer"),
    },
  },
  data: demoData,
};

/**
 * The configurations of the reference provider, each with its data.
 *
 * - `exchange`: every component, with the leniency that strict conformance tools need.
 * - `bank`: national currencies, with bank transfers and internal transfers.
 * - `on-off-ramp`: cryptocurrency for national currencies, without other transfers.
 * - `internal-only`: transfers between accounts of one customer.
 */
export const presets = deepFreeze({
  exchange: { config: demoConfig, data: demoData },
  bank,
  "on-off-ramp": onOffRamp,
  "internal-only": internalOnly,
} as const satisfies Record<string, Preset>);

/** The name of a configuration in `presets`. */
export type PresetName = keyof typeof presets;
