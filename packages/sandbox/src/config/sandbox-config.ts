/** The business configuration of a sandbox, as data. Omitted values are as strict as the contract allows. @module */
import { contract, type CryptocurrencySymbol, type NationalCurrencyCode } from "@provider-connectivity/contract";
import type { ComponentOf } from "@provider-connectivity/server";
import * as z from "zod";
import { accountSelector } from "./account-selector.ts";
import { collateralConfig } from "./collateral-config.ts";
import { requirements } from "./contract-shape.ts";
import { liquidityConfig, ratesConfig } from "./liquidity-config.ts";
import { rampsConfig } from "./ramps-config.ts";
import { transfersConfig } from "./transfers-config.ts";
import { places } from "./values.ts";

type Places<Name extends string> = Readonly<Partial<Record<Name, number>>>;

const scaleOf = <Name extends string>(): z.ZodType<Places<Name>, Places<Name>> =>
  z.record(z.string(), places) as unknown as z.ZodType<Places<Name>, Places<Name>>;

/** The decimal places of assets. The definitions of listed assets contain theirs. */
const decimalPlaces = z.strictObject({
  /** By code, such as `USD`. */
  nationalCurrencies: scaleOf<NationalCurrencyCode>().default({}),
  /** By symbol, for all blockchains. */
  nativeAssets: scaleOf<CryptocurrencySymbol>().default({}),
});

const { names, always } = contract.components;
type Component = ComponentOf<typeof contract>;

/** An optional component of a provider. */
const component = z.enum(names.filter((name): name is Component => !always.includes(name)));

export const sandboxConfig = z.strictObject({
  /** The offered components, in addition to those of every provider. Default: all. */
  components: z.array(component).readonly().default(component.options),
  /** The accounts that a component is offered to, for `GET /capabilities`. Default: every account. */
  offeredTo: z.partialRecord(component, accountSelector).default({}),
  /** The decimal places of national currencies and native assets. Listed assets have theirs in their definition. */
  decimalPlaces: decimalPlaces.prefault({}),
  /** Rates, in addition to those of conversion pairs and ramps. Default: none. */
  rates: ratesConfig.prefault({}),
  /** Conversions with quotes. Default: no pairs. */
  liquidity: liquidityConfig.prefault({}),
  /** Withdrawals and deposits. Default: no methods. */
  transfers: transfersConfig.prefault({}),
  /** Conversions with payment and payout outside. Default: no methods. */
  ramps: rampsConfig.prefault({}),
  /** Collateral and its credit. Default: no assets. */
  collateral: collateralConfig.prefault({}),
  /** The requirements in `GET /capabilities`, which are enforced. Default: none. */
  requirements: requirements.default({}),
});

/** The configuration of a sandbox as written, for example in a YAML file. `{}` is valid: each property here has a default. */
export type SandboxConfig = z.input<typeof sandboxConfig>;

/** A validated configuration with all defaults. */
export type CompleteConfig = z.output<typeof sandboxConfig>;
