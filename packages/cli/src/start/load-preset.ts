import { reasonOf, UsageError } from "@provider-connectivity/cli-kit";
import { type Preset, presets, readPreset } from "@provider-connectivity/sandbox";
import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import type { StartOptions } from "./command.ts";

/**
 * Loads the provider's business configuration and first data: from a preset or from a file.
 *
 * @throws UsageError for a file that cannot be read, is neither JSON nor YAML, or is invalid; the message lists all errors
 */
export async function loadPreset({ config: file, preset }: Pick<StartOptions, "config" | "preset">): Promise<Preset> {
  if (file === undefined) return presets[preset];
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new UsageError(`--config: ${reasonOf(error)}`);
  });
  try {
    // YAML 1.2 includes JSON.
    return readPreset(parse(text));
  } catch (error) {
    throw new UsageError(`${file}: ${reasonOf(error)}`);
  }
}
