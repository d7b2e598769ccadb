/** Types of the contract, checked by its own validators. @module */
import {
  type AccountData,
  type AccountEnvironment,
  type AssetDefinition,
  type AssetReference,
  type CapabilitiesWithRequirements,
  type CollateralLinkStatus,
  contract,
  type CryptocurrencyReference,
  type DepositCapability,
  type RampMethod,
  type WithdrawalCapability,
} from "@provider-connectivity/contract";
import { describeViolation } from "@provider-connectivity/core/validation";
import * as z from "zod";

const { validators } = contract;
type Operation = Extract<keyof typeof contract.operations, string>;

/**
 * A value at one location of an operation's 200 response.
 *
 * @param wrap inserts a value into an otherwise valid body
 * @param at the location, as a JSON pointer
 */
function partOfReply<T>(operation: Operation, wrap: (value: unknown) => unknown, at: string): z.ZodType<T, T> {
  const validate = validators[operation]?.responses["200"];
  if (validate === undefined) throw new TypeError(`The contract has no validator for the response of ${operation}.`);
  return z.custom<T>().check(({ value, issues }) => {
    const body = wrap(value);
    if (validate(body)) return;
    const { pointer, reason } = describeViolation(validate, body);
    const path = pointer.slice(at.length).split("/").slice(1);
    issues.push({ code: "custom", message: `${reason} (as in the response of ${operation})`, path, input: value });
  });
}

const usd = { nationalCurrencyCode: "USD" };

/** An asset, referenced in one of the three ways. */
export const assetReference = partOfReply<AssetReference>(
  "getQuoteCapabilities",
  (fromAsset) => ({ capabilities: [{ id: "", fromAsset, toAsset: usd }] }),
  "/capabilities/0/fromAsset",
);

/** A listed asset. */
export const assetDefinition = partOfReply<AssetDefinition>(
  "getAdditionalAssets",
  (asset) => ({ assets: [asset] }),
  "/assets/0",
);

/** The requirements for requests, by component. */
export const requirements = partOfReply<CapabilitiesWithRequirements>(
  "getCapabilities",
  (value) => ({ version: "0.0.0", components: { accounts: "*", balances: "*" }, requirements: value }),
  "/requirements",
);

/** A withdrawal method. */
export const withdrawalCapability = partOfReply<WithdrawalCapability["withdrawal"]>(
  "getWithdrawalMethods",
  (withdrawal) => ({ capabilities: [{ id: "", withdrawal, balanceAsset: usd }] }),
  "/capabilities/0/withdrawal",
);

/** A deposit method. */
export const depositCapability = partOfReply<DepositCapability["deposit"]>(
  "getDepositMethods",
  (deposit) => ({ capabilities: [{ id: "", deposit, balanceAsset: usd, addressCreationPolicy: "CanCreate" }] }),
  "/capabilities/0/deposit",
);

/** One end of a ramp, in an otherwise valid method. */
export const rampEnd = <T>(wrap: (value: unknown) => object, at: "" | "/from" | "/to"): z.ZodType<T, T> =>
  partOfReply<T>("getRampMethods", (value) => ({ capabilities: [{ id: "", ...wrap(value) }] }), `/capabilities/0${at}`);

/** Both ends of a ramp, which must match each other. */
export const rampEnds = rampEnd<Pick<RampMethod, "from" | "to">>((ends) => ({ ...Object(ends) }), "");

/** Whether an account is active. */
export const accountStatus = partOfReply<AccountData["status"]>(
  "getAccounts",
  (status) => ({ accounts: [{ id: "", title: "-", status }] }),
  "/accounts/0/status",
);

const link = {
  id: "",
  status: "Linked",
  eligibleCollateralAssets: [],
  collateralId: "",
  collateralSigners: [],
  env: "prod",
};

const partOfLink = <T>(wrap: (value: unknown) => object, at: string) =>
  partOfReply<T>(
    "getCollateralAccountLinks",
    (value) => ({ collateralLinks: [{ ...link, ...wrap(value) }] }),
    `/collateralLinks/0${at}`,
  );

/** An asset that can be collateral. */
export const cryptocurrencyReference = partOfLink<CryptocurrencyReference>(
  (asset) => ({ eligibleCollateralAssets: [asset] }),
  "/eligibleCollateralAssets/0",
);

/** The environment of a collateral account. */
export const accountEnvironment = partOfLink<AccountEnvironment>((env) => ({ env }), "/env");

/** The status of a link. */
export const linkStatus = partOfLink<CollateralLinkStatus>((status) => ({ status }), "/status");
