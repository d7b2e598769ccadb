/** A provider that is correct, but unlike the reference provider. @module */
import type { Settings } from "@provider-connectivity/certify";
import type { ReceivedRequest, SentResponse } from "./serve-translated.ts";
import type { SandboxConfig, SandboxData } from "@provider-connectivity/sandbox";

/** A request as the caller sent it, or as the reference provider receives it. Its endpoint is below the prefix. */
export type VariantRequest = ReceivedRequest;

/** A response of the reference provider, or as the caller receives it. */
export interface VariantResponse extends SentResponse {
  readonly body: string;
}

/** The reference provider behind a variant. */
export interface Inner {
  /** Sends a GET for the same customer, past the checks of the signature. */
  readonly read: (endpoint: string) => Promise<VariantResponse>;
}

export interface Variant {
  readonly id: string;
  /** How it differs, in one sentence. */
  readonly sentence: string;
  /** Default: the demo configuration. */
  readonly config?: SandboxConfig;
  /** Default: the demo data. */
  readonly data?: SandboxData;
  /** Settings of the run that the contract has no place for. */
  readonly settings?: Partial<Settings>;
  /** Turns what the caller sends into what the reference provider understands. */
  readonly request?: (request: VariantRequest) => VariantRequest;
  /** Turns the reference provider's response into the variant's. */
  readonly response?: (
    response: VariantResponse,
    context: { readonly request: VariantRequest; readonly inner: Inner },
  ) => VariantResponse | Promise<VariantResponse>;
  /** Called before each response, to be slow or to limit. A response that it returns is sent instead. */
  readonly before?: () => Promise<VariantResponse | undefined>;
}
