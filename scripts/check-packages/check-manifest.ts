import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { CliError } from "@provider-connectivity/cli-kit";
import type { PackedPackage } from "./pack.ts";

/**
 * Runs publint to check that Node and bundlers can use a package.
 *
 * @throws CliError with its messages, including suggestions
 */
export async function checkManifest({
  name,
  unpacked,
  manifest,
}: Pick<PackedPackage, "name" | "unpacked" | "manifest">): Promise<void> {
  const { messages } = await publint({ pkgDir: unpacked, pack: false, strict: true });
  if (messages.length === 0) return;
  const problems = messages.map((message) => formatMessage(message, { ...manifest }, { color: false }) ?? message.code);
  throw new CliError(`publint reports for ${name}:\n  ${problems.join("\n  ")}`);
}
