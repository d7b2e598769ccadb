import type { Settings, Target } from "@provider-connectivity/conformance-cases";
import type { SigningConfiguration } from "@provider-connectivity/signing";
import { createPlatformSigner, createSigner, createVerifier } from "@provider-connectivity/signing/node";
import { carefulSettings } from "./certify.ts";
import { createRateLimit, type RateLimitOptions } from "./rate-limit.ts";
import { createTransport, type TransportOptions } from "./transport.ts";

/** The connection to a provider. */
export interface Access {
  /** The base URL, up to where the contract's paths begin, for example `https://api.example.com/v2`. */
  readonly baseUrl: string;
  /** The value of `X-FBAPI-KEY`. */
  readonly apiKey: string;
  /** The private key in PEM, or the HMAC secret. */
  readonly privateKey: string;
  /** The agreed signing configuration. */
  readonly signingConfiguration: SigningConfiguration;
  /** The API key and private key of a second customer, for the rules of tenancy. Default: none; these rules are skipped. */
  readonly secondCustomer?: {
    /** The value of `X-FBAPI-KEY`. */
    readonly apiKey: string;
    /** The private key in PEM, or the HMAC secret. */
    readonly privateKey: string;
  };
  /** The platform's private key in PEM. Default: none; the platform's signature is sent empty, and its rules are skipped. */
  readonly platformPrivateKey?: string;
  /** The provider's public key in PEM and its signing configuration. Default: none; signatures of responses are not checked. */
  readonly responseSignature?: {
    /** The public key in PEM. */
    readonly publicKey: string;
    /** The signing configuration of responses. */
    readonly signingConfiguration: SigningConfiguration;
  };
  /** Whether to skip rules that write. Default: false. */
  readonly readOnly?: boolean;
  /** The values in requests, for example destinations. Default: `carefulSettings`. */
  readonly settings?: Partial<Settings>;
  /** The network connection. Default: direct, or through the proxy of the environment. */
  readonly network?: TransportOptions & RateLimitOptions;
}

/** Texts that reports must not contain: keys, and the values of the gateway's headers. */
function secretsOf({ privateKey, secondCustomer, network }: Access): readonly string[] {
  const { proxy, headers = {} } = network ?? {};
  const password = proxy === undefined ? "" : decodeURIComponent(new URL(proxy).password);
  return [privateKey, secondCustomer?.privateKey ?? "", password, ...Object.values(headers)];
}

/**
 * Creates a target that is called over HTTP from Node.
 *
 * @throws SigningConfigurationError for an unusable configuration or key
 * @example
 * ```ts
 * import { createTarget } from "@provider-connectivity/certify";
 *
 * const target = createTarget({
 *   baseUrl: "https://api.example.com/v2",
 *   apiKey: "key",
 *   privateKey: "secret",
 *   signingConfiguration: { preEncoding: "url-encoded", algorithm: "hmac", hash: "sha256", postEncoding: "base64" },
 * });
 * ```
 */
export function createTarget(access: Access): Target {
  const { baseUrl, apiKey, privateKey, signingConfiguration, secondCustomer, platformPrivateKey, responseSignature } =
    access;
  const callerOf = (key: string, secret: string) => ({
    apiKey: key,
    signer: createSigner(signingConfiguration, secret),
  });
  return {
    baseUrl: baseUrl.replace(/\/+$/, ""),
    fetch: createTransport(access.network),
    awaitRetry: createRateLimit(access.network),
    secrets: secretsOf(access),
    customer: callerOf(apiKey, privateKey),
    ...(secondCustomer === undefined
      ? {}
      : { secondCustomer: callerOf(secondCustomer.apiKey, secondCustomer.privateKey) }),
    ...(platformPrivateKey === undefined ? {} : { platformSigner: createPlatformSigner(platformPrivateKey) }),
    ...(responseSignature === undefined
      ? {}
      : { responseVerifier: createVerifier(responseSignature.signingConfiguration, responseSignature.publicKey) }),
    ...(access.readOnly === undefined ? {} : { readOnly: access.readOnly }),
    settings: { ...carefulSettings, ...access.settings },
  };
}
