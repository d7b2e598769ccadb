/** Shapes of collateral that the contract describes, checked by its own validators. @module */
import type {
  AccountEnvironment,
  CollateralLinkStatus,
  CryptocurrencyReference,
} from "@provider-connectivity/contract";
import { partOfReply } from "./contract-shape.ts";

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

/** Where a collateral account lives. */
export const accountEnvironment = partOfLink<AccountEnvironment>((env) => ({ env }), "/env");

/** What became of a link. */
export const linkStatus = partOfLink<CollateralLinkStatus>((status) => ({ status }), "/status");
