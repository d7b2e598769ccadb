import { ConfigurationError } from "@provider-connectivity/server";
import { sandboxConfig, type CompleteConfig } from "./sandbox-config.ts";

/**
 * Checks a configuration and fills in what it leaves out.
 *
 * @param config as it was written, whoever wrote it
 * @throws ConfigurationError in words, with every fault and where it is
 */
export function completeConfig(config: unknown): CompleteConfig {
  const { success, data, error } = sandboxConfig.safeParse(config);
  if (success) return data;
  const faults = error.issues.map(({ path, message }) => `${pathText(path)}: ${message}.`);
  throw new ConfigurationError(["The configuration of the sandbox is wrong.", ...faults].join("\n  "));
}

/** `liquidity.pairs[0].rate` */
function pathText(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => (/^\d+$/.test(String(step)) ? `[${String(step)}]` : `.${String(step)}`));
  return steps.length === 0 ? "the configuration" : steps.join("").replace(/^\./, "");
}
