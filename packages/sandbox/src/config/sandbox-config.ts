/** What a sandbox does for business, as data. What is left out is as strict as the contract allows. @module */
import { contract, type CryptocurrencySymbol, type NationalCurrencyCode } from "@provider-connectivity/contract";
import type { ComponentOf } from "@provider-connectivity/server";
import * as z from "zod";
import { collateralConfig } from "./collateral-config.ts";
import { requirements } from "./contract-shape.ts";
import { liquidityConfig, ratesConfig } from "./liquidity-config.ts";
import { rampsConfig } from "./ramps-config.ts";
import { transfersConfig } from "./transfers-config.ts";
import { places } from "./values.ts";

type Places<Name extends string> = Readonly<Partial<Record<Name, number>>>;

const scaleOf = <Name extends string>(): z.ZodType<Places<Name>, Places<Name>> =>
  z.record(z.string(), places) as unknown as z.ZodType<Places<Name>, Places<Name>>;

/** How finely assets are divided. Listed assets are not named here: their definitions say it. */
const decimalPlaces = z.strictObject({
  nationalCurrencies: scaleOf<NationalCurrencyCode>().default({}),
  /** By symbol: the same on every blockchain. */
  nativeAssets: scaleOf<CryptocurrencySymbol>().default({}),
});

const { names, always } = contract.components;
type Component = ComponentOf<typeof contract>;

/** A component that a provider may offer or not. */
const component = z.enum(names.filter((name): name is Component => !always.includes(name)));

export const sandboxConfig = z.strictObject({
  /** What is offered, besides what every provider offers; all of it unless said otherwise. */
  components: z.array(component).readonly().default(component.options),
  decimalPlaces: decimalPlaces.prefault({}),
  rates: ratesConfig.prefault({}),
  liquidity: liquidityConfig.prefault({}),
  transfers: transfersConfig.prefault({}),
  ramps: rampsConfig.prefault({}),
  collateral: collateralConfig.prefault({}),
  /** What `GET /capabilities` says is required; it is enforced. Nothing unless said otherwise. */
  requirements: requirements.default({}),
});

/** The configuration of a sandbox, as it is written. */
export type SandboxConfig = z.input<typeof sandboxConfig>;

/** A configuration that was checked and in which nothing is left out. */
export type CompleteConfig = z.output<typeof sandboxConfig>;
