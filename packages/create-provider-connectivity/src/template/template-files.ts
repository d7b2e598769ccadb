/** Which files of the template belong to which components: by their names, so that no list must be kept. @module */
import { contract } from "@provider-connectivity/contract";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Component } from "../components.ts";
import { templateFolder } from "./template-folder.ts";

/** A folder of code that operations of several components share: it comes with any of them. */
const SHARED: Readonly<Record<string, readonly Component[]>> = {
  "deposit-addresses": contract.operations.createDepositAddress.components,
};
const OWNERS: Readonly<Record<string, readonly Component[]>> = {
  ...Object.fromEntries(contract.components.names.map((name) => [folderOf(name), [name]])),
  ...SHARED,
};

/** `transfersBlockchain` lives in `transfers-blockchain`. */
export function folderOf(component: Component): string {
  return component.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Every file of a project that offers these components, relative to its folder, with forward slashes. */
export function projectFiles(components: readonly Component[]): string[] {
  return templateFiles().filter((file) => ownersOf(file)?.some((owner) => components.includes(owner)) ?? true);
}

/** The files that a component brings, its tests included; those that it shares with others apart. */
export function componentFiles(component: Component): { own: string[]; shared: string[] } {
  const files = templateFiles().filter((file) => ownersOf(file)?.includes(component));
  return {
    own: files.filter((file) => ownersOf(file)?.length === 1),
    shared: files.filter((file) => ownersOf(file)?.length !== 1),
  };
}

/** The components to which a file belongs; `undefined` for one that every project has. */
function ownersOf(file: string): readonly Component[] | undefined {
  const [, name = ""] = /^src\/([\w-]+)\//.exec(file) ?? /^test\/([\w-]+)\.test\.ts$/.exec(file) ?? [];
  return OWNERS[name];
}

const LEFT_OUT = /^(node_modules|dist|variants|\.turbo|data|keys)\/|^(package\.json|turbo\.json|CHANGELOG\.md|\.env)$/;

/** Every file of the template but those that are written differently for each project. */
export function templateFiles(): string[] {
  return readdirSync(templateFolder(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relativeTo(templateFolder(), join(entry.parentPath, entry.name)))
    .filter((file) => !LEFT_OUT.test(file))
    .toSorted();
}

function relativeTo(folder: string, path: string): string {
  return path.slice(folder.length + 1).replaceAll("\\", "/");
}
