/** The wire: the parts of a specification that can break a client or a server. @module */
import { createHash } from "node:crypto";
import type { Document } from "../regenerate/document.ts";

/** Members that contain text for people. */
const PROSE = new Set(["description", "summary", "example", "examples", "externalDocs"]);
/** Members whose own members are names, so none of them is prose. */
const NAME_MAPS = new Set([
  "properties",
  "patternProperties",
  "paths",
  "schemas",
  "responses",
  "parameters",
  "headers",
  "requestBodies",
  "securitySchemes",
  "links",
  "callbacks",
  "content",
  "encoding",
  "mapping",
]);
/** Members whose values are part of the wire. They are kept unchanged. */
const DATA = new Set(["enum", "default", "const"]);

/** The specification without prose: no descriptions, examples or servers, and only the version of the info. */
export function wireOf(document: Document): unknown {
  const { info, servers: _servers, tags, ...rest } = document as Document & { servers?: unknown };
  return withoutProse({ ...rest, info: { version: info.version }, tags: tags?.map(({ name }) => ({ name })) }, false);
}

/** A fingerprint of the wire. It is equal if two documents differ only in prose and in the order of members. */
export function wireHash(document: Document): string {
  return createHash("sha256")
    .update(JSON.stringify(sorted(wireOf(document))))
    .digest("hex");
}

function withoutProse(value: unknown, isNameMap: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item, false));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key, member]) => member !== undefined && (isNameMap || !PROSE.has(key)));
  return Object.fromEntries(
    kept.map(([key, member]) => [
      key,
      !isNameMap && DATA.has(key) ? member : withoutProse(member, !isNameMap && NAME_MAPS.has(key)),
    ]),
  );
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member)]));
}
