/** Context for the code blocks of all pages: the settings of a provider, and values of the reader's program. @module */
import { type Client, type ClientOptions, createClient } from "@provider-connectivity/client";
import { contract } from "@provider-connectivity/contract";
import { createSigner } from "@provider-connectivity/signing/node";
import { createPublicKey, generateKeyPairSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { Pool } from "pg";
import pino from "pino";
import { world } from "./world.ts";

export const { apiKey, baseUrl, signingConfiguration } = world;
export const privateKey: string = readFileSync(world.keyFile, "utf8");
export const publicKey: string = createPublicKey(privateKey).export({ type: "spki", format: "pem" }).toString();
export const { token } = world.control;
/** An account of the demo data with balances. */
export const accountId: string = "6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01";

export const signer = createSigner(signingConfiguration, privateKey);
export const options: ClientOptions = { baseUrl, apiKey, signer };
export const client: Client<typeof contract> = createClient(contract, options);
export { contract };
export const { signal } = new AbortController();
export const log = pino({ level: "silent" });
export const pool = new Pool({ connectionString: world.postgresUrl });

const another = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});
export const platformPrivateKey: string = another.privateKey;
export const providerPublicKey: string = another.publicKey;
export const nextPublicKey: string = another.publicKey;
