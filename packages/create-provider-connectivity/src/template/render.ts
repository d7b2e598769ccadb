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
  readonly signingConfiguration: SigningConfiguration;
  readonly database: Database;
}

/** Where idempotency records are stored. */
export const databases = ["sqlite", "postgresql"] as const;
export type Database = (typeof databases)[number];

/** Packages that only PostgreSQL needs. */
const POSTGRESQL_PACKAGES = new Set(["pg", "@types/pg"]);
/** Packages that one component needs. */
const PACKAGES_OF: Readonly<Record<string, Component>> = { "@provider-connectivity/platform": "collateral" };

/** npm does not pack these names with their dot. */
const DOTTED = new Set(["gitignore", "npmrc"]);

/** Files that differ with PostgreSQL. */
const ON_POSTGRESQL: Readonly<Record<string, string>> = {
  ".env.example": "variants/postgresql/env.example",
  "src/records.ts": "variants/postgresql/records.ts",
  "src/collateral/inbox.ts": "variants/postgresql/inbox.ts",
};

/** Reads a file of the template, as projects with this database have it. Default: SQLite. */
export function templateText(file: string, database: Database = "sqlite"): string {
  const variant = database === "postgresql" ? ON_POSTGRESQL[file] : undefined;
  return readFileSync(join(templateFolder(), variant ?? file), "utf8");
}

/** The database of an existing project. */
export function databaseOf(manifestText: string): Database {
  const { dependencies = {} } = JSON.parse(manifestText) as Partial<Dependencies>;
  return "pg" in dependencies ? "postgresql" : "sqlite";
}

/** Every file of a project, by its path. */
export function renderProject(choices: Choices): ReadonlyMap<string, string> {
  const files = projectFiles(choices.components).map((file): [string, string] => [
    DOTTED.has(file) ? `.${file}` : file,
    templateText(file, choices.database),
  ]);
  return new Map([...files, ...written(choices)]);
}

function written({ name, components, signingConfiguration, database }: Choices): [string, string][] {
  return [
    [".env", templateText(".env.example", database)],
    ["package.json", manifest({ name, database, components })],
    ["signing.json", `${JSON.stringify(signingConfiguration, null, 2)}\n`],
    ["tsconfig.json", templateText("tsconfig.json").replace(', "variants"', "")],
    ["README.md", templateText("README.md").replace(/^# .*/, `# ${name}`)],
    ["src/components.ts", mountOnly(templateText("src/components.ts"), components)],
  ];
}

type Dependencies = Record<"dependencies" | "devDependencies", Record<string, string>>;

/**
 * A `package.json` with the packages that components need.
 *
 * @returns the text, and the names of the added packages
 */
export function withPackages(
  text: string,
  components: readonly Component[],
): { readonly text: string; readonly added: readonly string[] } {
  const current = JSON.parse(text) as Partial<Dependencies>;
  const { dependencies } = JSON.parse(templateText("package.json")) as Dependencies;
  const added = Object.entries(dependencies).filter(
    ([name]) => isOf(name, components) && PACKAGES_OF[name] !== undefined && !(name in (current.dependencies ?? {})),
  );
  if (added.length === 0) return { text, added: [] };
  const all = Object.entries({ ...current.dependencies, ...Object.fromEntries(added) });
  const sorted = Object.fromEntries(all.toSorted(([left], [right]) => (left < right ? -1 : 1)));
  return {
    text: `${JSON.stringify({ ...current, dependencies: sorted }, null, 2)}\n`,
    added: added.map(([name]) => name),
  };
}

function isOf(packageName: string, components: readonly Component[]): boolean {
  const component = PACKAGES_OF[packageName];
  return component === undefined || components.includes(component);
}

function manifest({ name, database, components }: Pick<Choices, "name" | "database" | "components">): string {
  const { dependencies, devDependencies, ...rest } = JSON.parse(templateText("package.json")) as Dependencies;
  const needed = (packages: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(packages).filter(
        ([each]) => isOf(each, components) && (database === "postgresql" || !POSTGRESQL_PACKAGES.has(each)),
      ),
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
