/** Prompts for decisions that the command line omits. @module */
import { cancel, confirm, isCancel, multiselect, select, text } from "@clack/prompts";
import {
  checkSigningConfiguration,
  defaultSigningConfiguration,
  postEncodings,
  preEncodings,
  type SigningConfiguration,
  signingAlgorithms,
  type SigningHash,
  signingHashesOf,
} from "@provider-connectivity/signing";
import { type Component, defaultComponents, optional } from "../components.ts";
import { type Database, databases } from "../template/render.ts";
import { validateName, validateTargetFolder } from "./validate-target.ts";

/** A hint for each component. A component without a hint is shown by its name only. */
const HINTS: Partial<Record<Component, string>> = {
  rates: "prices of conversions, ramps and order books",
  liquidity: "quotes and conversions",
  transfers: "deposits and withdrawals; the other transfers need it",
  transfersBlockchain: "withdrawals and deposit addresses on blockchains",
  transfersFiat: "withdrawals and deposits by bank transfer",
  transfersPeerAccounts: "transfers to other customers",
  transfersInternal: "transfers between a customer's accounts",
  collateral: "off-exchange trading with collateral at Fireblocks",
  ramps: "buying and selling cryptocurrency, and bridging",
};

/** The user pressed Ctrl-C or Escape. Nothing is written. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

export async function askFolder(): Promise<string> {
  return valueOrCancel(
    await text({
      message: "Which folder?",
      placeholder: "my-exchange",
      validate: (value = "") => validateTargetFolder(value),
    }),
  );
}

export async function askName(suggestion: string): Promise<string> {
  return valueOrCancel(
    await text({
      message: "Which package name?",
      initialValue: suggestion,
      validate: (value = "") => validateName(value),
    }),
  );
}

export async function askComponents(): Promise<Component[]> {
  return valueOrCancel(
    await multiselect({
      message: "Which components, besides accounts and balances? (space selects, enter continues)",
      options: optional.map((value) => ({ value, label: value, hint: HINTS[value] ?? "" })),
      initialValues: [...defaultComponents],
      required: false,
    }),
  );
}

export async function askSigning(): Promise<SigningConfiguration> {
  const { preEncoding, algorithm, hash, postEncoding } = defaultSigningConfiguration;
  const isDefault = valueOrCancel(
    await confirm({
      message: `Sign requests with the default ${preEncoding}, ${algorithm}, ${hash}, ${postEncoding}?`,
    }),
  );
  if (isDefault) return defaultSigningConfiguration;
  const chosen = await choose("Which algorithm?", signingAlgorithms);
  const hashes: readonly SigningHash[] = signingHashesOf[chosen];
  return checkSigningConfiguration({
    algorithm: chosen,
    hash: hashes.length === 1 ? hashes[0] : await choose("Which hash?", hashes),
    preEncoding: await choose("Which encoding of the message before signing?", preEncodings),
    postEncoding: await choose("Which encoding of the signature?", postEncodings),
  });
}

export async function askDatabase(): Promise<Database> {
  return choose("Where do you want to store responses to idempotent requests?", databases, {
    sqlite: "a file, for one instance",
    postgresql: "for any number of instances",
  });
}

export async function askInstall(): Promise<boolean> {
  return valueOrCancel(await confirm({ message: "Install the packages now?" }));
}

async function choose<Value extends string>(
  message: string,
  values: readonly Value[],
  hints: Partial<Record<Value, string>> = {},
): Promise<Value> {
  const options = values.map((value) => ({ value: value as string, label: value, hint: hints[value] ?? "" }));
  return valueOrCancel(await select({ message, options })) as Value;
}

function valueOrCancel<Value>(value: Value): Exclude<Value, symbol> {
  if (!isCancel(value)) return value as Exclude<Value, symbol>;
  cancel("Nothing was written.");
  throw new Cancelled();
}
