/** The options of `keys`. @module */
import {
  commaSeparated,
  defineCommand,
  flag,
  oneOf,
  option,
  type OptionValues,
  parseCommand,
  type ParseSource,
  UsageError,
} from "@provider-connectivity/cli-kit";
import { parseComponents } from "../components.ts";

/** The curves of ECDSA keys. */
export const curves = ["prime256v1", "secp256k1"] as const;
export type Curve = (typeof curves)[number];

const options = {
  organisation: option(
    "NAME",
    "organisation of the certificate signing request; without a COMMAND, no csr is created if it is missing",
  ),
  permissions: option("LIST", "components that an API key may use", {
    parse: (text) => parseComponents(commaSeparated(text)),
    defaultText: "all offered components",
  }),
  curve: option("CURVE", `curve of ECDSA keys: ${curves.join(" or ")}`, { parse: oneOf(curves), default: curves[0] }),
  bits: option("N", "size of RSA keys: 2048, 3072 or 4096", {
    parse: (text) => Number(oneOf(["2048", "3072", "4096"])(text)),
    defaultText: "2048, and 4096 for csr",
  }),
  overwrite: flag("replace existing keys; the old ones are kept next to them"),
};

/** The parsed command. */
export type KeysOptions = OptionValues<typeof options> & {
  /** Default: create the missing keys. */
  readonly command: string | undefined;
  /** The customer or the organisation. */
  readonly subject: string | undefined;
};

/** The command. */
const keysCommand = defineCommand({
  name: "npm run keys --",
  description: "Creates keys in keys/ (KEYS_FOLDER), readable only by you. No private key or secret is ever printed.",
  positionals: [
    { name: "[command]", help: "api-key, response or csr; default: create the missing keys" },
    { name: "[subject]", help: "the customer of an api-key, the organisation of a csr" },
  ],
  options,
  epilogue: `Commands:
  (none)                create missing keys: an API key of the customer "demo", and the response key pair
  api-key CUSTOMER      create an API key with an RSA or ECDSA key pair or an HMAC secret, as in signing.json
  response              create the RSA key pair that signs collateral responses
  csr ORGANISATION      create a key and a certificate signing request for an API user at Fireblocks

npm passes options on only after --:  npm run keys -- api-key acme --permissions accounts,balances
`,
});

/**
 * Parses the command line.
 *
 * @throws UsageError for an invalid option, or one that npm did not pass on
 */
export function parseKeys({ argv = process.argv.slice(2), env = process.env }: ParseSource = {}): KeysOptions {
  const swallowed = Object.keys(options).find((name) => env[`npm_config_${name}`] !== undefined);
  if (swallowed !== undefined && !argv.some((word) => word.startsWith(`--${swallowed}`)))
    throw new UsageError(`npm did not pass on --${swallowed}; write it after --: npm run keys -- … --${swallowed}`);
  const { options: given, positionals } = parseCommand(keysCommand, { argv, env });
  const [command, subject] = positionals;
  return { ...given, command, subject };
}
