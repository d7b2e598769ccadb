/** The options of `create-provider-connectivity`. @module */
import {
  commaSeparated,
  defineCommand,
  flag,
  negatableFlag,
  oneOf,
  option,
  type OptionValues,
  parseCommand,
  type ParseSource,
  UsageError,
} from "@provider-connectivity/cli-kit";
import { checkSigningConfiguration, type SigningConfiguration } from "@provider-connectivity/signing";
import { type Component, optional, parseComponents } from "../components.ts";
import { databases } from "../template/render.ts";
import { validateName, validateTargetFolder } from "./validate-target.ts";

const options = {
  name: option("NAME", "name of the package", { defaultText: "the folder's name" }),
  components: option("LIST", 'components besides accounts and balances, comma-separated, or "none"', {
    parse: parseComponentList,
    defaultText: "transfers,transfersBlockchain",
  }),
  signing: option("PARTS", "how requests are signed: pre-encoding,algorithm,hash,post-encoding", {
    parse: parseSigning,
    defaultText: "url-encoded,rsa,sha256,base64",
  }),
  database: option("NAME", `where responses to idempotent requests are stored: ${databases.join(" or ")}`, {
    parse: oneOf(databases),
    defaultText: databases[0],
  }),
  install: negatableFlag("install the packages"),
  yes: flag("do not prompt; use the defaults", { short: "y" }),
};

/** The options of the command line. Missing ones are prompted for or have a default. */
export type CreateOptions = OptionValues<typeof options> & { readonly folder: string | undefined };

/** The command. */
export const createCommand = defineCommand({
  name: "create-provider-connectivity",
  description:
    "Writes a provider of the Provider Connectivity API into a new folder. It prompts for omitted options. The provider needs Node 22.13 or later.",
  positionals: [{ name: "[folder]", help: "a new or empty folder" }],
  options,
  epilogue: () => `Components:\n  ${optional.join("\n  ")}\n`,
});

/**
 * Parses the command line.
 *
 * @throws UsageError for an unknown option, an invalid value, a folder that is not empty, or a name that npm rejects
 */
export function parseCreate(source: ParseSource = {}): CreateOptions {
  const { options: given, positionals } = parseCommand(createCommand, source);
  const [folder] = positionals;
  const reason =
    (folder === undefined ? undefined : validateTargetFolder(folder)) ??
    (given.name === undefined ? undefined : validateName(given.name));
  if (reason !== undefined) throw new UsageError(reason);
  return { ...given, folder };
}

function parseComponentList(text: string): readonly Component[] {
  return text === "none" ? [] : parseComponents(commaSeparated(text));
}

function parseSigning(text: string): SigningConfiguration {
  const [preEncoding, algorithm, hash, postEncoding, ...more] = commaSeparated(text);
  if (postEncoding === undefined || more.length > 0)
    throw new Error("use four comma-separated parts: pre-encoding, algorithm, hash and post-encoding");
  return checkSigningConfiguration({ preEncoding, algorithm, hash, postEncoding });
}
