import { ConfigurationError } from "@provider-connectivity/server";
import * as z from "zod";
import { type CompleteData, dataConfig, type SandboxData } from "./data-config.ts";
import { type CompleteConfig, sandboxConfig, type SandboxConfig } from "./sandbox-config.ts";

/**
 * Checks a configuration and fills in what it leaves out.
 *
 * @param config as it was written, whoever wrote it
 * @throws ConfigurationError in words, with every fault and where it is
 */
export function completeConfig(config: unknown): CompleteConfig {
  return complete(sandboxConfig, config, "The configuration of the sandbox is wrong.");
}

/**
 * Checks what is in the books before the first request.
 *
 * @throws ConfigurationError in words, with every fault and where it is
 */
export function completeData(data: unknown): CompleteData {
  return complete(dataConfig, data, "The data of the sandbox is wrong.");
}

/** What a sandbox does for business, and what is in its books before the first request. */
export interface Preset {
  readonly config: SandboxConfig;
  readonly data: SandboxData;
}

/**
 * Checks what a file says: a configuration, and data under `data`.
 *
 * @param content of a JSON or YAML file
 * @throws ConfigurationError in words, with every fault and where it is
 */
export function readPreset(content: unknown): Preset {
  const file = z.strictObject({ ...sandboxConfig.shape, data: dataConfig });
  complete(file, content, "The configuration file is wrong.");
  const { data, ...config } = content as SandboxConfig & { data: SandboxData };
  return { config, data };
}

function complete<Schema extends z.ZodType>(schema: Schema, value: unknown, words: string): z.output<Schema> {
  const { success, data, error } = schema.safeParse(value);
  if (success) return data;
  const faults = error.issues.map(({ path, message }) => `${pathText(path)}: ${message}.`);
  throw new ConfigurationError([words, ...faults].join("\n  "));
}

/** `liquidity.pairs[0].rate` */
function pathText(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => (/^\d+$/.test(String(step)) ? `[${String(step)}]` : `.${String(step)}`));
  return steps.length === 0 ? "the configuration" : steps.join("").replace(/^\./, "");
}
