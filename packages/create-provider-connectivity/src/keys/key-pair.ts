import { generateKeyPair, type KeyObject } from "node:crypto";
import { promisify } from "node:util";
import type { Curve } from "./command.ts";

/** A private and a public key in PEM: PKCS#8 and SPKI. */
export interface KeyPair {
  readonly privateKey: string;
  readonly publicKey: string;
}

/** @param bits 2048 or more */
export async function newRsaPair(bits: number): Promise<KeyPair> {
  return toPem(await promisify(generateKeyPair)("rsa", { modulusLength: bits }));
}

/** An elliptic-curve key pair for ECDSA. */
export async function newEcdsaPair(curve: Curve): Promise<KeyPair> {
  return toPem(await promisify(generateKeyPair)("ec", { namedCurve: curve }));
}

function toPem({ privateKey, publicKey }: { privateKey: KeyObject; publicKey: KeyObject }): KeyPair {
  return {
    privateKey: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    publicKey: publicKey.export({ type: "spki", format: "pem" }).toString(),
  };
}
