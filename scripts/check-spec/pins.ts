import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Document } from "../regenerate/document.ts";
import { CliError } from "@provider-connectivity/cli-kit";
import { wireHash } from "./wire.ts";

const PINS = join(import.meta.dirname, "wire-pins.json");

/** The pinned fingerprint of each version's wire. */
export function readPins(): Record<string, string> {
  return JSON.parse(readFileSync(PINS, "utf8")) as Record<string, string>;
}

/**
 * Checks that the wire of a version matches its pin.
 *
 * @throws CliError with the fix, because the wire must not change
 */
export function checkPin(version: string, document: Document, pins: Record<string, string>): void {
  const hash = wireHash(document);
  if (pins[version] === hash) return;
  const found = pins[version] === undefined ? "has no pin yet" : "has changed";
  throw new CliError(
    `the wire of ${version} ${found}: a name, type, limit, status or required property, not only prose. The publisher of the API ` +
      "defines the wire. Undo the change or, if the publisher made it, set " +
      `"${version}": "${hash}" in scripts/check-spec/wire-pins.json.`,
  );
}
