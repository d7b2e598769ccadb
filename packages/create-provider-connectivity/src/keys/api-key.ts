import type { SigningConfiguration } from "@provider-connectivity/signing";
import { randomBytes } from "node:crypto";
import type { Curve } from "./arguments.ts";
import { newEcdsaPair, newRsaPair } from "./key-pair.ts";

const HMAC_BYTES = 32;

/** An API key of a customer, as the files that hold it. */
export interface ApiKey {
  readonly apiKey: string;
  readonly files: Readonly<Record<string, string>>;
  /** The file that the customer needs besides the API key. */
  readonly forCustomer: string;
}

/** Makes an API key that signs as the configuration says. */
export async function newApiKey(
  customerId: string,
  signing: SigningConfiguration,
  { curve, bits = 2048 }: { curve: Curve; bits?: number | undefined },
): Promise<ApiKey> {
  const apiKey = randomBytes(16).toString("hex");
  const about = { "api-key.json": `${JSON.stringify({ apiKey, customerId, signing }, null, 2)}\n` };
  if (signing.algorithm === "hmac") {
    const secret = `${randomBytes(HMAC_BYTES).toString("base64url")}\n`;
    return { apiKey, files: { ...about, "secret.txt": secret }, forCustomer: "secret.txt" };
  }
  const { privateKey, publicKey } = await (signing.algorithm === "rsa" ? newRsaPair(bits) : newEcdsaPair(curve));
  return {
    apiKey,
    files: { ...about, "public.pem": publicKey, "private.pem": privateKey },
    forCustomer: "private.pem",
  };
}
