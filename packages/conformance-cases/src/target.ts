/** What the cases are run against. @module */
import type { AssetReference, CollateralAccount } from "@provider-connectivity/contract";
import type { PlatformSigner, Signer } from "@provider-connectivity/signing";

/** An API key of a customer, with what signs for it. */
export interface Caller {
  readonly apiKey: string;
  readonly signer: Pick<Signer, "sign">;
}

/** A provider, and how it is called. */
export interface Target {
  /** Up to where the contract's paths begin, for example `https://api.example.com/v2`; its path is not signed. */
  readonly baseUrl: string;
  /** Sends a request as it is, and gives its answer as it came. */
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** Whose accounts are worked with. */
  readonly customer: Caller;
  /** Another customer, whose accounts the first must not see. Without one, the cases about that are skipped. */
  readonly stranger?: Caller;
  /** Signs for the platform; without it the platform's signature is sent empty. */
  readonly platformSigner?: PlatformSigner;
  /** The clock for timestamps, in milliseconds since 1970; the system's unless said otherwise. */
  readonly now?: () => number;
  /** What requests are made of, where it is not as usual. */
  readonly settings?: Partial<Settings>;
}

/** What a run sends. The defaults are what strict conformance tools send. */
export interface Settings {
  /** Decides over everything that is made by chance: the same seed gives the same requests. */
  readonly seed: string;
  /** How many valid requests are made by chance for each operation. */
  readonly generatedRequests: number;
  /** How many bodies are taken apart, property by property, for each operation that has one. */
  readonly dismantledBodies: number;
  /** An account of another customer that can be paid. */
  readonly peerAccountId: string;
  readonly blockchainAddress: string;
  readonly iban: string;
  readonly accountHolder: string;
  /** What ramps are ordered with, in the asset of their first method. */
  readonly rampAmount: string;
  readonly collateral: CollateralAccount;
  /** What is deposited as collateral and withdrawn; the provider must offer it. */
  readonly collateralAsset: Exclude<AssetReference, { nationalCurrencyCode: string }>;
  readonly collateralAddress: string;
  readonly collateralAddressTag: string;
}

export const defaultSettings: Settings = {
  seed: "conformance",
  generatedRequests: 20,
  dismantledBodies: 10,
  peerAccountId: "be5ff76b-6cc8-4a39-af40-fc71aea1865c",
  blockchainAddress: "0x91b9e7bc95f8ef6f4e08ea10aaaac84b6c54203b",
  iban: "LO16MVPcSq8",
  accountHolder: "John Doe",
  rampAmount: "10",
  collateral: {
    collateralId:
      "c8dd0660-555c-4c1c-bfe7-bcf2941517a0.be5ff76b-6cc8-4a39-af40-fc71aea1865c.c5bb0880-523c-4c1c-bfe7-bcf2941517a0",
    collateralSigners: ["be5ff76b-6cc8-4a39-af40-fc71aea1865c", "c5bb0880-523c-4c1c-bfe7-bcf2941517a0"],
    env: "prod",
  },
  collateralAsset: { blockchain: "Flare", cryptocurrencySymbol: "KAVA", testAsset: true },
  collateralAddress: "J4NOFD4VBNJ35F2MEII4HRAADNPJ7QFYAKESYKSEWWGJUXG64IATUVZRMQ",
  collateralAddressTag: "5494396EB65E6615D307",
};
