/** The provider on which rules are checked. @module */
import type { AssetReference, CollateralAccount } from "@provider-connectivity/contract";
import type { PlatformSigner, Signer, Verifier } from "@provider-connectivity/signing";
import { seedOf, uuidOf } from "./generate/identifiers.ts";
import { createRandom } from "./generate/random.ts";

/** An API key of a customer, and its signer. */
export interface Caller {
  /** The value of `X-FBAPI-KEY`. */
  readonly apiKey: string;
  /** Signs with the private key or secret that belongs to the API key. */
  readonly signer: Pick<Signer, "sign">;
}

/** A provider, and how it is called. */
export interface Target {
  /** Up to where the contract's paths begin, for example `https://api.example.com/v2`; its path is not signed. */
  readonly baseUrl: string;
  /** Sends a request unchanged and returns its response as received. */
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** The customer whose accounts are used. */
  readonly customer: Caller;
  /** Another customer, whose accounts the first must not see. Without one, the rules of tenancy are skipped. */
  readonly stranger?: Caller;
  /** Signs for the platform. Without one, the platform's signature is sent empty. */
  readonly platformSigner?: PlatformSigner;
  /** Verifies the provider's signatures of collateral responses. Without one, they are not checked. */
  readonly responseVerifier?: Pick<Verifier, "verify">;
  /** The clock for timestamps, in milliseconds since 1970. Default: `Date.now`. */
  readonly now?: () => number;
  /** Whether rules that write are skipped. Default: false. */
  readonly readOnly?: boolean;
  /** What requests contain. */
  readonly settings?: Partial<Settings>;
}

/** The contents of requests. */
export interface Settings {
  /** The same seed gives the same requests. Default: `conformance`. */
  readonly seed: string;
  /** How many random valid requests are sent for each operation. Default: 20. */
  readonly generatedRequests: number;
  /** Whether random valid requests of operations that write are sent too. Default: true. */
  readonly generatedWrites: boolean;
  /** How many bodies lose each of their properties in turn, for each operation with a body. Default: 10. */
  readonly dismantledBodies: number;
  /** How many methods, pairs and capabilities of a kind are tried. Default: all. */
  readonly maxOfAKind: number;
  /** How many requests a rule may have under way at once. Default: 8. */
  readonly concurrency: number;
  /** The account from which withdrawals are made. Default: the first with enough balance. */
  readonly fundedAccountId?: string;
  /** An account that can be paid by a peer transfer. Default: an account of the second customer. */
  readonly peerAccountId?: string;
  /** Where blockchain withdrawals are sent. Default: an Ethereum address. */
  readonly blockchainAddress: string;
  /** Where fiat withdrawals are sent. */
  readonly iban: string;
  /** The holder of the account with that IBAN. */
  readonly accountHolder: string;
  /**
   * What a withdrawal costs on top of its amount, in the same asset: `balanceAmount` is the sum. The contract has no
   * place where a provider says so. Default: 0.
   */
  readonly withdrawalFee: string;
  /** The amount of ramps, in the asset of their first method. */
  readonly rampAmount: string;
  /** Default: ids that follow from the seed. */
  readonly collateral: CollateralAccount;
  /** The asset of collateral; the provider must offer it. Default: the first that can be deposited and withdrawn. */
  readonly collateralAsset?: Exclude<AssetReference, { nationalCurrencyCode: string }>;
  /** The blockchain address that collateral is sent to and from. */
  readonly collateralAddress: string;
  /** The tag or memo of that address. */
  readonly collateralAddressTag: string;
}

/** Adds the defaults. */
export function completeSettings({ seed = "conformance", ...given }: Partial<Settings> = {}): Settings {
  const random = createRandom(seedOf(`${seed} settings`));
  const newId = () => uuidOf(random);
  return {
    seed,
    generatedRequests: 20,
    generatedWrites: true,
    dismantledBodies: 10,
    concurrency: 8,
    maxOfAKind: Number.POSITIVE_INFINITY,
    blockchainAddress: "0x91b9e7bc95f8ef6f4e08ea10aaaac84b6c54203b",
    iban: "LO16MVPcSq8",
    accountHolder: "John Doe",
    withdrawalFee: "0",
    rampAmount: "10",
    collateral: {
      collateralId: [newId(), newId(), newId()].join("."),
      collateralSigners: [newId(), newId()],
      env: "prod",
    },
    collateralAddress: "J4NOFD4VBNJ35F2MEII4HRAADNPJ7QFYAKESYKSEWWGJUXG64IATUVZRMQ",
    collateralAddressTag: "5494396EB65E6615D307",
    ...given,
  };
}
