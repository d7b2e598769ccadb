/** What stands in generated/src, for tests that compare it with the reference. @module */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Validate } from "@provider-connectivity/core";
import type { Document, Schema } from "../regenerate/document.ts";
import { normalise } from "../regenerate/normalise/index.ts";

const GENERATED = join(import.meta.dirname, "../../generated/src");

/** One generated version: its merged document, the schemas that it validates and the validators, by name. */
export interface Generated {
  version: string;
  folder: string;
  document: Document;
  schemas: ReadonlyMap<string, Schema>;
  validators: Readonly<Record<string, Validate>>;
}

/** Loads every version. */
export async function loadGenerated(): Promise<Generated[]> {
  const versions = readdirSync(GENERATED).filter((name) => existsSync(join(GENERATED, name, "validators.js")));
  return Promise.all(versions.map(loadVersion));
}

async function loadVersion(version: string): Promise<Generated> {
  const folder = join(GENERATED, version);
  const document = JSON.parse(readFileSync(join(folder, "openapi.merged.json"), "utf8")) as Document;
  const { schemas } = normalise(document, { always: [], requires: {}, operations: {}, runtime: [] });
  const validators = (await import(pathToFileURL(join(folder, "validators.js")).href)) as Record<string, Validate>;
  return { version, folder, document, schemas, validators: { ...validators } };
}
