/** The files of the template by component. File names determine the component, so no list needs maintenance. @module */
import { contract } from "@provider-connectivity/contract";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Component } from "../components.ts";
import { templateFolder } from "./template-folder.ts";

/** A folder with operations of several components. Each of them includes it. */
const SHARED: Readonly<Record<string, readonly Component[]>> = {
  "deposit-addresses": contract.operations.createDepositAddress.components,
};
const OWNERS: Readonly<Record<string, readonly Component[]>> = {
  ...Object.fromEntries(contract.components.names.map((name) => [folderOf(name), [name]])),
  ...SHARED,
};

/** `transfersBlockchain` is in `transfers-blockchain`. */
export function folderOf(component: Component): string {
  return component.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Every file of a project that offers these components, relative to its folder, with forward slashes. */
export function projectFiles(components: readonly Component[]): string[] {
  return templateFiles().filter((file) => ownersOf(file)?.some((owner) => components.includes(owner)) ?? true);
}

/** The files of a component and its tests, including those that it shares. */
export function componentFiles(component: Component): { own: string[]; shared: string[] } {
  const files = templateFiles().filter((file) => ownersOf(file)?.includes(component));
  return {
    own: files.filter((file) => ownersOf(file)?.length === 1),
    shared: files.filter((file) => ownersOf(file)?.length !== 1),
  };
}

/** The components of a file. `undefined` for a file of every project. */
function ownersOf(file: string): readonly Component[] | undefined {
  const [, name = ""] = /^src\/([\w-]+)\//.exec(file) ?? /^test\/([\w-]+)(?:\.[\w-]+)?\.test\.ts$/.exec(file) ?? [];
  return OWNERS[name];
}

/** Files that are rendered for each project, and files for the template's authors. */
const LEFT_OUT = new Set([
  "package.json",
  "variants",
  "CHANGELOG.md",
  "node_modules",
  "dist",
  ".turbo",
  "data",
  "keys",
  ".env",
]);

/** Every file of the template that projects may have. */
function templateFiles(): string[] {
  return readdirSync(templateFolder(), { withFileTypes: true })
    .filter(({ name }) => !LEFT_OUT.has(name))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(entry.name) : [entry.name]))
    .toSorted();
}

function filesBelow(folder: string): string[] {
  const root = join(templateFolder(), folder);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => folder + join(entry.parentPath, entry.name).slice(root.length).replaceAll("\\", "/"));
}
