import { checkSigningConfiguration, type SigningConfiguration } from "@provider-connectivity/signing";
import { parseArgs } from "node:util";
import { type Component, componentsIn, optional } from "../components.ts";
import { Refusal } from "../refusal.ts";
import { type Database, databases } from "../template/render.ts";

/** What the command line says; what it leaves out is asked for, or takes its default. */
export interface Given {
  readonly folder?: string;
  readonly name?: string;
  readonly components?: readonly Component[];
  readonly signing?: SigningConfiguration;
  readonly database?: Database;
  readonly install?: boolean;
  readonly yes: boolean;
  readonly help: boolean;
}

/** Names under the text of an option, a few to a line. */
function listed(names: readonly string[]): string {
  const lines = Array.from({ length: Math.ceil(names.length / 4) }, (_, line) => names.slice(line * 4, line * 4 + 4));
  return lines.map((line) => `${" ".repeat(25)}${line.join(", ")}`).join(",\n");
}

export const USAGE = `Usage: create-provider-connectivity [FOLDER] [OPTIONS]

Writes a provider of the Provider Connectivity API into a new folder. What the options leave out is asked for.

  --name NAME            of the package; the folder's unless said otherwise
  --components A,B,…     what it offers besides accounts and balances; "none" for nothing else. There are
${listed(optional)}
  --signing P,A,H,P      how requests are signed: pre-encoding, algorithm, hash, post-encoding;
                         url-encoded,rsa,sha256,base64 unless said otherwise
  --database D           where answered requests are remembered: ${databases.join(" or ")}
  --install              install its packages; --no-install to leave that to you
  --yes                  ask nothing, take the default of what is left out
  --help                 print this
`;

/** @throws Refusal for a value that cannot be, and what `parseArgs` throws for an unknown option */
export function readArguments(argv: readonly string[]): Given {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    allowNegative: true,
    options: {
      name: { type: "string" },
      components: { type: "string" },
      signing: { type: "string" },
      database: { type: "string" },
      install: { type: "boolean" },
      yes: { type: "boolean", short: "y", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (positionals.length > 1)
    throw new Refusal(`one folder at a time, please; here are ${positionals.join(" and ")}\n\n${USAGE}`);
  const { name, components, signing, database, install, yes, help } = values;
  return {
    yes,
    help,
    ...(positionals[0] === undefined ? {} : { folder: positionals[0] }),
    ...(name === undefined ? {} : { name }),
    ...(components === undefined ? {} : { components: componentList(components) }),
    ...(signing === undefined ? {} : { signing: signingIn(signing) }),
    ...(database === undefined ? {} : { database: databaseIn(database) }),
    ...(install === undefined ? {} : { install }),
  };
}

function componentList(text: string): Component[] {
  if (text === "none") return [];
  return componentsIn(text.split(",").map((word) => word.trim()));
}

function signingIn(text: string): SigningConfiguration {
  const words = text.split(",").map((word) => word.trim());
  if (words.length !== 4)
    throw new Refusal(
      "--signing takes four words: pre-encoding, algorithm, hash and post-encoding, with commas between",
    );
  const [preEncoding, algorithm, hash, postEncoding] = words;
  try {
    return checkSigningConfiguration({ preEncoding, algorithm, hash, postEncoding });
  } catch (error) {
    throw new Refusal(`--signing: ${(error as Error).message}`);
  }
}

function databaseIn(text: string): Database {
  const found = databases.find((name) => name === text);
  if (found !== undefined) return found;
  throw new Refusal(`--database is ${databases.join(" or ")}, not "${text}"`);
}
