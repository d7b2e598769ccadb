/** Loads generated/src for tests that compare it with the reference. @module */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Validate } from "@provider-connectivity/core";
import type { Document, Schema } from "../regenerate/document.ts";
import { normalise } from "../regenerate/normalise/index.ts";
import { compareVersions } from "../regenerate/read.ts";

const GENERATED = join(import.meta.dirname, "../../generated/src");

/** One generated version: its merged document, its validated schemas and the validators, by name. */
export interface Generated {
  version: string;
  /** Whether this is the main entry. The others come from the same generator, so fewer samples are enough. */
  isNewest: boolean;
  folder: string;
  document: Document;
  schemas: ReadonlyMap<string, Schema>;
  validators: Readonly<Record<string, Validate>>;
}

/** Loads every version, and every other API next to them. */
export async function loadGenerated(): Promise<Generated[]> {
  const isVersion = (name: string): boolean => existsSync(join(GENERATED, name, "validators.js"));
  const versions = readdirSync(GENERATED).filter(isVersion).toSorted(compareVersions);
  const newest = versions.findLast((name) => /^\d/.test(name));
  return Promise.all(versions.map((version) => loadVersion(version, version === newest)));
}

async function loadVersion(version: string, isNewest: boolean): Promise<Generated> {
  const folder = join(GENERATED, version);
  const document = JSON.parse(readFileSync(join(folder, "openapi.merged.json"), "utf8")) as Document;
  const { schemas } = normalise(document, { always: [], requires: {}, operations: {}, runtime: [] });
  const validators = (await import(pathToFileURL(join(folder, "validators.js")).href)) as Record<string, Validate>;
  return { version, isNewest, folder, document, schemas, validators: { ...validators } };
}
