import { ConfigurationError } from "@provider-connectivity/server";
import * as z from "zod";
import { type CompleteData, dataConfig, type SandboxData } from "./data-config.ts";
import { deepFreeze, isDeeplyFrozen } from "./frozen.ts";
import { type CompleteConfig, sandboxConfig, type SandboxConfig } from "./sandbox-config.ts";

/**
 * Validates a configuration and adds the defaults.
 *
 * @param config the configuration as written
 * @throws ConfigurationError with all errors and their locations
 */
export function completeConfig(config: unknown): CompleteConfig {
  return complete(sandboxConfig, config, "The configuration of the sandbox is invalid.");
}

/**
 * Validates the initial data.
 *
 * @throws ConfigurationError with all errors and their locations
 */
export function completeData(data: unknown): CompleteData {
  return complete(dataConfig, data, "The data of the sandbox is invalid.");
}

/** The business configuration of a sandbox, and its initial data. */
export interface Preset {
  /** Pass it to `createSandbox`. */
  readonly config: SandboxConfig;
  /** The customers, assets, accounts, balances and links that `config` expects. Pass it to `seed`. */
  readonly data: SandboxData;
}

/**
 * Validates the content of a file: a configuration, and data under `data`.
 *
 * @param content the parsed content of a JSON or YAML file
 * @throws ConfigurationError with all errors and their locations
 */
export function readPreset(content: unknown): Preset {
  const file = z.strictObject({ ...sandboxConfig.shape, data: dataConfig });
  complete(file, content, "The configuration file is invalid.");
  const { data, ...config } = content as SandboxConfig & { data: SandboxData };
  return { config, data };
}

/**
 * The results for frozen values, such as the presets. Validation takes most of the time of creating a sandbox, and a test
 * suite creates thousands with the same configuration.
 */
const results = new WeakMap<z.ZodType, WeakMap<object, unknown>>();

function complete<Schema extends z.ZodType>(schema: Schema, value: unknown, summary: string): z.output<Schema> {
  if (typeof value !== "object" || value === null || !isDeeplyFrozen(value)) return validated(schema, value, summary);
  const known = results.get(schema) ?? new WeakMap<object, unknown>();
  results.set(schema, known);
  // One schema always has the same type of result.
  const earlier = known.get(value) as z.output<Schema> | undefined;
  if (earlier !== undefined) return earlier;
  const result = deepFreeze(validated(schema, value, summary));
  known.set(value, result);
  return result;
}

function validated<Schema extends z.ZodType>(schema: Schema, value: unknown, summary: string): z.output<Schema> {
  const { success, data, error } = schema.safeParse(value, { jitless: true });
  if (success) return data;
  const faults = error.issues.map(({ path, message }) => `${pathText(path)}: ${message}.`);
  throw new ConfigurationError([summary, ...faults].join("\n  "));
}

/** `liquidity.pairs[0].rate` */
function pathText(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => (/^\d+$/.test(String(step)) ? `[${String(step)}]` : `.${String(step)}`));
  return steps.length === 0 ? "the configuration" : steps.join("").replace(/^\./, "");
}
