/** The provider on which rules are checked. @module */
import type { AssetReference, CollateralAccount } from "@provider-connectivity/contract";
import type { PlatformSigner, Signer, Verifier } from "@provider-connectivity/signing";
import { seedOf } from "@provider-connectivity/core/internal";
import { uuidOf } from "./generate/identifiers.ts";
import { createRandom } from "./generate/random.ts";

/** An API key of a customer, and its signer. */
export interface RequestCaller {
  /** The value of `X-FBAPI-KEY`. */
  readonly apiKey: string;
  /** Signs with the private key or secret of the API key. */
  readonly signer: Pick<Signer, "sign">;
}

/** A response with the status 429. */
export interface LimitedResponse {
  /** The response's headers, with names in lower case. */
  readonly responseHeaders: Readonly<Record<string, string>>;
}

/** The connection to a provider. */
export interface Target {
  /** The base URL, up to where the contract's paths begin, for example `https://api.example.com/v2`. Its path is not signed. */
  readonly baseUrl: string;
  /** Sends a request unchanged and returns its response as received. */
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** The customer whose accounts are used. */
  readonly customer: RequestCaller;
  /** Another customer, whose accounts the first one must not see. Default: none; tenancy rules are skipped. */
  readonly secondCustomer?: RequestCaller;
  /** Signs for the platform. Default: none; the platform's signature is sent empty. */
  readonly platformSigner?: PlatformSigner;
  /** Verifies the provider's signatures of collateral responses. Default: none; they are not checked. */
  readonly responseVerifier?: Pick<Verifier, "verify">;
  /**
   * Waits before a request that the provider refused with 429 is signed and sent again.
   *
   * @param limited the status 429 and the headers of the response, with names in lower case
   * @param attempt the number of the attempt that was refused, from 1
   * @returns whether to send it again; otherwise the 429 is the response. Default: it is not sent again.
   */
  readonly awaitRetry?: (limited: LimitedResponse, attempt: number) => Promise<boolean>;
  /**
   * Called when a connection was closed without a response and the request is signed and sent again, once. Default: nothing
   * is called.
   */
  readonly onClosedConnection?: () => void;
  /** Additional texts that reports must not contain, for example a gateway's header. Default: only API keys and signatures. */
  readonly secrets?: readonly string[];
  /** The clock for timestamps, in milliseconds since 1970. Default: `Date.now`. */
  readonly now?: () => number;
  /** Whether to skip rules that write. Default: false. */
  readonly readOnly?: boolean;
  /** The contents of requests. Default: the default of each setting. */
  readonly settings?: Partial<Settings>;
}

/** The contents of requests. */
export interface Settings {
  /** The same seed gives the same requests. Default: `conformance`. */
  readonly seed: string;
  /** The number of random valid requests for each operation. Default: 20. */
  readonly generatedRequests: number;
  /** Whether to send random valid requests to operations that write. Default: true. */
  readonly generatedWrites: boolean;
  /** The number of bodies from which each property is removed in turn, for each operation with a body. Default: 10. */
  readonly incompleteBodies: number;
  /** The number of methods, pairs and capabilities of a kind to try. Default: all. */
  readonly maxOfAKind: number;
  /** The maximum number of concurrent requests of a rule. Default: 8. */
  readonly concurrency: number;
  /** The account for withdrawals. Default: the first one with enough balance. */
  readonly fundedAccountId?: string;
  /** An account that can receive a peer transfer. Default: an account of the second customer. */
  readonly peerAccountId?: string;
  /** The destination of blockchain withdrawals. Default: an Ethereum address. */
  readonly blockchainAddress: string;
  /** The destination of fiat withdrawals. Default: an IBAN. */
  readonly iban: string;
  /** The holder of the account with that IBAN. Default: `John Doe`. */
  readonly accountHolder: string;
  /**
   * What a withdrawal costs on top of its amount, in the same asset: `balanceAmount` is the sum. The contract cannot
   * express it. Default: 0.
   */
  readonly withdrawalFee: string;
  /** The amount of ramps, in the asset of their first method. Default: 10. */
  readonly rampAmount: string;
  /** The signers of collateral links. Default: ids derived from the seed. */
  readonly collateral: CollateralAccount;
  /** The asset of collateral, which the provider must offer. Default: the first one that can be deposited and withdrawn. */
  readonly collateralAsset?: Exclude<AssetReference, { nationalCurrencyCode: string }>;
  /** The blockchain address to and from which collateral is sent. Default: an Algorand address. */
  readonly collateralAddress: string;
  /** The tag or memo of that address. Default: a text of 20 hexadecimal digits. */
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
    incompleteBodies: 10,
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
