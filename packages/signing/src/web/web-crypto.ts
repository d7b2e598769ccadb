import { SigningConfigurationError } from "../signing-configuration-error.ts";

/**
 * The runtime's WebCrypto.
 *
 * @throws SigningConfigurationError where there is none, as on a web page that did not come over https
 */
export function webCrypto(): SubtleCrypto {
  const { crypto } = globalThis as { crypto?: Partial<Crypto> };
  if (crypto?.subtle !== undefined) return crypto.subtle;
  throw new SigningConfigurationError(
    "configuration",
    "This runtime has no WebCrypto. Browsers offer it to pages from https and localhost only.",
  );
}
