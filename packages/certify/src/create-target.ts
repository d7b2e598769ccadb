import type { Settings, Target } from "@provider-connectivity/conformance-cases";
import type { SigningConfiguration } from "@provider-connectivity/signing";
import { createPlatformSigner, createSigner, createVerifier } from "@provider-connectivity/signing/node";
import { createTransport, type TransportOptions } from "./transport.ts";

/** How a provider is called. */
export interface Access {
  /** Up to where the contract's paths begin, for example `https://api.example.com/v2`. */
  readonly baseUrl: string;
  readonly apiKey: string;
  /** The private key in PEM, or the HMAC secret. */
  readonly privateKey: string;
  readonly signing: SigningConfiguration;
  /** The API key and private key of a second customer, for the rules of tenancy. */
  readonly secondCustomer?: { readonly apiKey: string; readonly privateKey: string };
  /** The platform's private key in PEM, for the rules of the platform's signature. */
  readonly platformPrivateKey?: string;
  /** The provider's public key in PEM and its configuration, for the rule of response signatures. */
  readonly responseSignature?: { readonly publicKey: string; readonly signing: SigningConfiguration };
  /** Whether rules that write are skipped. Default: false. */
  readonly readOnly?: boolean;
  readonly settings?: Partial<Settings>;
  readonly network?: TransportOptions;
}

/**
 * Makes a target that is called over HTTP from Node.
 *
 * @throws SigningConfigurationError for a configuration or key that cannot work
 */
export function createTarget(access: Access): Target {
  const { baseUrl, apiKey, privateKey, signing, secondCustomer, platformPrivateKey, responseSignature } = access;
  const callerOf = (key: string, secret: string) => ({ apiKey: key, signer: createSigner(signing, secret) });
  return {
    baseUrl: baseUrl.replace(/\/+$/, ""),
    fetch: createTransport(access.network),
    customer: callerOf(apiKey, privateKey),
    ...(secondCustomer === undefined ? {} : { stranger: callerOf(secondCustomer.apiKey, secondCustomer.privateKey) }),
    ...(platformPrivateKey === undefined ? {} : { platformSigner: createPlatformSigner(platformPrivateKey) }),
    ...(responseSignature === undefined
      ? {}
      : { responseVerifier: createVerifier(responseSignature.signing, responseSignature.publicKey) }),
    ...(access.readOnly === undefined ? {} : { readOnly: access.readOnly }),
    ...(access.settings === undefined ? {} : { settings: access.settings }),
  };
}
