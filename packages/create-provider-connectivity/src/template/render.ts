/** The files of a project. Files that depend on decisions are the template's with small changes. @module */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SigningConfiguration } from "@provider-connectivity/signing";
import type { Component } from "../components.ts";
import { mountOnly } from "./mount.ts";
import { projectFiles } from "./template-files.ts";
import { templateFolder } from "./template-folder.ts";

/** The decisions that the files of a project depend on. */
export interface Choices {
  /** The name of its package. */
  readonly name: string;
  /** The components, including mandatory and required ones. */
  readonly components: readonly Component[];
  readonly signing: SigningConfiguration;
  readonly database: Database;
}

/** Where idempotency records are stored. */
export const databases = ["sqlite", "postgresql"] as const;
export type Database = (typeof databases)[number];

/** Packages that only PostgreSQL needs. */
const POSTGRESQL_PACKAGES = new Set(["pg", "@types/pg"]);

/** npm does not pack these names with their dot. */
const DOTTED = new Set(["gitignore", "npmrc"]);

/** Reads a file of the template. */
export function templateText(file: string): string {
  return readFileSync(join(templateFolder(), file), "utf8");
}

/** Every file of a project, by its path. */
export function renderProject(choices: Choices): ReadonlyMap<string, string> {
  const files = projectFiles(choices.components).map((file): [string, string] => [
    DOTTED.has(file) ? `.${file}` : file,
    templateText(file),
  ]);
  return new Map([...files, ...written(choices)]);
}

function written({ name, components, signing, database }: Choices): [string, string][] {
  const isPostgresql = database === "postgresql";
  const environment = templateText(isPostgresql ? "variants/postgresql/env.example" : ".env.example");
  return [
    ["src/records.ts", templateText(isPostgresql ? "variants/postgresql/records.ts" : "src/records.ts")],
    [".env.example", environment],
    [".env", environment],
    ["package.json", manifest(name, database)],
    ["signing.json", `${JSON.stringify(signing, null, 2)}\n`],
    ["tsconfig.json", templateText("tsconfig.json").replace(', "variants"', "")],
    ["README.md", templateText("README.md").replace(/^# .*/, `# ${name}`)],
    ["src/components.ts", mountOnly(templateText("src/components.ts"), components)],
  ];
}

function manifest(name: string, database: Database): string {
  const { dependencies, devDependencies, ...rest } = JSON.parse(templateText("package.json")) as Record<
    "dependencies" | "devDependencies",
    Record<string, string>
  >;
  const needed = (packages: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(packages).filter(([each]) => database === "postgresql" || !POSTGRESQL_PACKAGES.has(each)),
    );
  const all = {
    ...rest,
    name,
    version: "0.1.0",
    dependencies: needed(dependencies),
    devDependencies: needed(devDependencies),
  };
  return `${JSON.stringify(all, null, 2)}\n`;
}
