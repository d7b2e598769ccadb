import { parseArgs } from "node:util";
import { Refusal } from "../refusal.ts";

export const curves = ["prime256v1", "secp256k1"] as const;
export type Curve = (typeof curves)[number];
const SIZES = ["2048", "3072", "4096"];

export const USAGE = `Usage: npm run keys [COMMAND]     (options after a --, such as npm run keys -- api-key acme --curve secp256k1)

  (none)                  makes what is missing: an API key of the customer "demo", and the two below
  api-key CUSTOMER        an API key with what signs its requests, as signing.json says: an RSA or ECDSA key pair,
                          or an HMAC secret. The customer gets the key and the private half
  response                the key pair that signs answers to collateral requests
  csr ORGANISATION        a key and a certificate signing request, for an API user at Fireblocks

  --curve CURVE           of ECDSA keys: ${curves.join(" or ")}
  --bits N                of RSA keys: ${SIZES.join(", ")}; 2048 unless said otherwise, and 4096 for csr
  --overwrite             replaces what is there; the old files are kept beside it

Files are written to keys/ (KEYS_FOLDER), readable by you alone. No private key or secret is ever printed.
`;

export interface KeysArguments {
  readonly command: string | undefined;
  readonly subject: string | undefined;
  readonly curve: Curve;
  readonly bits: number | undefined;
  readonly overwrite: boolean;
}

/** @throws Refusal for a value that cannot be, and what `parseArgs` throws for an unknown option */
export function readKeysArguments(argv: readonly string[]): KeysArguments {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      curve: { type: "string", default: curves[0] },
      bits: { type: "string" },
      overwrite: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const [command, subject, ...more] = positionals;
  if (more.length > 0)
    throw new Refusal(`put names of several words into quotation marks: "${positionals.slice(1).join(" ")}"`);
  const curve = curves.find((name) => name === values.curve);
  if (curve === undefined) throw new Refusal(`--curve is ${curves.join(" or ")}, not "${values.curve}"`);
  if (values.bits !== undefined && !SIZES.includes(values.bits))
    throw new Refusal(`--bits is ${SIZES.join(", ")}, not "${values.bits}"`);
  return {
    command: values.help ? "help" : command,
    subject,
    curve,
    bits: values.bits === undefined ? undefined : Number(values.bits),
    overwrite: values.overwrite,
  };
}
