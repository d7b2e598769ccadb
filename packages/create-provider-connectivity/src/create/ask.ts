/** The questions that the command line left open. @module */
import { cancel, confirm, isCancel, multiselect, select, text } from "@clack/prompts";
import {
  checkSigningConfiguration,
  defaultSigningConfiguration,
  postEncodings,
  preEncodings,
  type SigningConfiguration,
  signingAlgorithms,
  signingHashes,
} from "@provider-connectivity/signing";
import { type Component, optional } from "../components.ts";
import { type Database, databases } from "../template/render.ts";
import { whyNotFolder, whyNotName } from "./check-target.ts";
import { defaults } from "./defaults.ts";

/** Somebody pressed Ctrl-C or Escape: nothing is written. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

export async function askFolder(): Promise<string> {
  return answered(
    await text({
      message: "Which folder shall it be written into?",
      placeholder: "my-exchange",
      validate: (value = "") => whyNotFolder(value),
    }),
  );
}

export async function askName(suggestion: string): Promise<string> {
  return answered(
    await text({
      message: "What is the package called?",
      initialValue: suggestion,
      validate: (value = "") => whyNotName(value),
    }),
  );
}

export async function askComponents(): Promise<Component[]> {
  return answered(
    await multiselect({
      message: "What does it offer, besides accounts and balances? (space chooses, enter goes on)",
      options: optional.map((value) => ({ value, label: value })),
      initialValues: [...defaults.components],
      required: false,
    }),
  );
}

export async function askSigning(): Promise<SigningConfiguration> {
  const { preEncoding, algorithm, hash, postEncoding } = defaultSigningConfiguration;
  const isUsual = answered(
    await confirm({
      message: `Are requests signed the usual way: ${preEncoding}, ${algorithm}, ${hash}, ${postEncoding}?`,
    }),
  );
  if (isUsual) return defaultSigningConfiguration;
  const chosen = await choose("How are they signed?", signingAlgorithms);
  return checkSigningConfiguration({
    algorithm: chosen,
    hash: chosen === "ecdsa" ? "sha256" : await choose("With which hash?", signingHashes),
    preEncoding: await choose("How is the message encoded before that?", preEncodings),
    postEncoding: await choose("And the signature after it?", postEncodings),
  });
}

export async function askDatabase(): Promise<Database> {
  return choose("Where are answered requests remembered?", databases, {
    sqlite: "a file; one machine",
    postgresql: "any number of instances",
  });
}

export async function askInstall(): Promise<boolean> {
  return answered(await confirm({ message: "Install its packages now?" }));
}

async function choose<Value extends string>(
  message: string,
  values: readonly Value[],
  hints: Partial<Record<Value, string>> = {},
): Promise<Value> {
  const options = values.map((value) => ({ value: value as string, label: value, hint: hints[value] ?? "" }));
  return answered(await select({ message, options })) as Value;
}

function answered<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (!isCancel(answer)) return answer as Exclude<Answer, symbol>;
  cancel("Nothing was written.");
  throw new Cancelled();
}
