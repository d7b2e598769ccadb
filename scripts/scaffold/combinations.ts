/** The combinations of components, derived from the contract. @module */
import { contract } from "@provider-connectivity/contract";

export interface Combination {
  readonly name: string;
  readonly components: readonly string[];
  readonly signing: string;
  readonly database: "sqlite" | "postgresql";
  readonly packageManager: "npm" | "pnpm";
}

const RSA = "url-encoded,rsa,sha256,base64";
const HMAC = "hexstr,hmac,sha512,base32";
const ECDSA = "base64,ecdsa,sha256,base58";

const { names, always } = contract.components;
const optional = names.filter((name) => !always.includes(name));

/** Only the mandatory components, an exchange with blockchain transfers, and everything. */
export const fewCombinations: readonly Combination[] = [
  { name: "none", components: [], signing: HMAC, database: "sqlite", packageManager: "npm" },
  {
    name: "exchange",
    components: ["transfersBlockchain"],
    signing: RSA,
    database: "postgresql",
    packageManager: "pnpm",
  },
  { name: "all", components: optional, signing: ECDSA, database: "sqlite", packageManager: "npm" },
];

/** Also each component alone, with its requirements. */
export const allCombinations: readonly Combination[] = [
  ...fewCombinations,
  ...optional.map((name): Combination => ({
    name: name.toLowerCase(),
    components: [name],
    signing: RSA,
    database: "sqlite",
    packageManager: "npm",
  })),
];
