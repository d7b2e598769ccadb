import { type Preset, presets, readPreset } from "@provider-connectivity/sandbox";
import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { UsageError } from "../usage-error.ts";
import type { StartArguments } from "./arguments.ts";

/**
 * What the provider does for business: a preset, or what a file says.
 *
 * @throws UsageError when the file cannot be read, is no JSON or YAML, or says something wrong, with every fault in it
 */
export async function choosePreset({
  config: file,
  preset,
}: Pick<StartArguments, "config" | "preset">): Promise<Preset> {
  if (file === undefined) return presets[preset];
  const text = await readFile(file, "utf8").catch((error: Error) => {
    throw new UsageError(`--config: ${error.message}`);
  });
  try {
    // YAML 1.2 holds all of JSON.
    return readPreset(parse(text));
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}`);
  }
}
