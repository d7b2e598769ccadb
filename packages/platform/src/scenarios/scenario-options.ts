/** The options of a scenario run. @module */
import type { ScenarioPlatform } from "../control/scenario-platform.ts";
import type { ProviderApi } from "../simulator/provider-api.ts";
import type { ScenarioStep } from "./scenario.ts";
import type { TrafficRecorder } from "./traffic.ts";

/** The actions of the customer at the provider, as scenarios need them. */
export interface CustomerAtProvider {
  /** Converts with a quote. */
  trade(trade: CustomerTrade): Promise<void>;
  /** The available amount of an asset, including credit. `"0"` if there is none. */
  available(assetId: string): Promise<string>;
  /** The credit of the account in an asset. `"0"` if there is none. */
  credit(assetId: string): Promise<string>;
}

/** A conversion. Assets are Fireblocks asset ids. */
export interface CustomerTrade {
  /** The asset that the customer pays. */
  readonly from: string;
  /** The paid amount as a decimal. `all` means the available amount, less `keep`. */
  readonly amount: string;
  /** The asset that the customer receives. */
  readonly to: string;
  /** The credit at the time of the link. Other collateral covers it, so the scenario does not spend it. Default: 0. */
  readonly keep?: string;
}

/** The platform, the provider and the account of a scenario run. */
export interface ScenarioOptions {
  /** In this process, or `createRemotePlatform`. */
  readonly platform: ScenarioPlatform;
  /** The provider's account that is linked. */
  readonly accountId: string;
  /** The customer who owns the account, for the steps `trade` and the expected `credit` and `available`. */
  readonly customer: CustomerAtProvider;
  /** The provider's credentials at the platform, to mark, to force and to fetch tokens. */
  readonly providerCredentials: {
    /** One of the keys in the platform's `tokens`. */
    readonly apiKey: string;
    /** The RSA private key of this API key, PKCS #8 PEM. */
    readonly privateKey: string;
  };
  /** Calls to the provider with the platform's signature. */
  readonly provider: ProviderApi;
  /** Calls to the provider with a platform signature of a wrong key. */
  readonly impostor: ProviderApi;
  /**
   * Receives the customer's actions and the provider's calls. To record the platform's calls too, wrap the `fetch` of
   * `provider` with it.
   */
  readonly traffic: TrafficRecorder;
  /** How long a provider may take to start an expected settlement, in milliseconds of wall time. Default: 10,000. */
  readonly providerWaitMs?: number;
  /** Called before each step. Default: nothing. */
  readonly onStep?: (step: ScenarioStep, index: number) => void;
}
