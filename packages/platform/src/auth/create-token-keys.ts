import { exportPKCS8, exportSPKI, generateKeyPair } from "jose";

/** A key pair for request tokens, in PEM. */
export interface TokenKeys {
  /** PKCS #8. */
  readonly privateKey: string;
  /** SPKI. */
  readonly publicKey: string;
}

/**
 * Creates an RSA key pair of 2048 bits, on every runtime with Web Crypto.
 *
 * @example
 * const { privateKey, publicKey } = await createTokenKeys();
 */
export async function createTokenKeys(): Promise<TokenKeys> {
  const pair = await generateKeyPair("RS256", { extractable: true });
  return { privateKey: await exportPKCS8(pair.privateKey), publicKey: await exportSPKI(pair.publicKey) };
}
