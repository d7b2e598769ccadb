/** A correct provider that differs from the reference provider. @module */
import type { Settings } from "@provider-connectivity/certify";
import type { ReceivedRequest, SentResponse } from "./serve-translated.ts";
import type { SandboxConfig, SandboxData } from "@provider-connectivity/sandbox";

/** A request, before or after the translation. Its endpoint is below the prefix. */
export type VariantRequest = ReceivedRequest;

/** A response, before or after the translation. */
export interface VariantResponse extends SentResponse {
  readonly body: string;
}

/** The reference provider behind a variant. */
export interface Inner {
  /** Sends a GET for the same customer, without a valid signature. */
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
  /** Settings of the run that cannot be read from the capabilities. */
  readonly settings?: Partial<Settings>;
  /** Translates the caller's request for the reference provider. */
  readonly request?: (request: VariantRequest) => VariantRequest;
  /** Translates the reference provider's response for the caller. */
  readonly response?: (
    response: VariantResponse,
    context: { readonly request: VariantRequest; readonly inner: Inner },
  ) => VariantResponse | Promise<VariantResponse>;
  /** Called before each request is handled, to delay or refuse it. A returned response is sent at once. */
  readonly before?: () => Promise<VariantResponse | undefined>;
}
