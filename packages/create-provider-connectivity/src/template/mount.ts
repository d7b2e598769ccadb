/** `src/components.ts` of a project: the template's file without the lines of components that are not offered. @module */
import { contract } from "@provider-connectivity/contract";
import type { Component } from "../components.ts";
import { folderOf } from "./template-files.ts";

/** The lines that mount a component, with their places. */
function linesOf(name: string): Readonly<Record<string, string>> {
  return {
    "the imports": `import * as ${name} from "./${folderOf(name as Component)}/index.ts";`,
    components: `  "${name}",`,
    Ledger: `  ${name}.Ledger &`,
    createHandlers: `    ...${name}.handlers(ledger),`,
    createMemoryPorts: `    ${name}: ${name}.memory(books),`,
    backgrounds: `  ${name}: ${name}.background,`,
    receivers: `  ${name}: ${name}.receiver,`,
  };
}

/** The components that a `src/components.ts` mounts, in the contract's order. */
export function mountedIn(text: string): Component[] {
  const imported = new Set([...text.matchAll(/^import \* as (\w+) from/gm)].map(([, name]) => name));
  return contract.components.names.filter((name) => imported.has(name));
}

/**
 * The `src/components.ts` that mounts these components.
 *
 * @param template the file that mounts all components
 */
export function mountOnly(template: string, mounted: readonly Component[]): string {
  const removed = new Set(
    mountedIn(template)
      .filter((name) => !mounted.includes(name))
      .flatMap((name) => Object.values(linesOf(name))),
  );
  return template
    .split("\n")
    .filter((line) => !removed.has(line))
    .join("\n");
}

/**
 * The lines to add to a `src/components.ts` with manual changes.
 *
 * @param template the file that mounts all components: few of them work in the background
 */
export function mountInstructions(template: string, added: readonly Component[]): string {
  const known = new Set(template.split("\n"));
  return Object.keys(linesOf("x"))
    .flatMap((place) => {
      const lines = added.flatMap((name) => linesOf(name)[place] ?? []).filter((line) => known.has(line));
      return lines.length === 0 ? [] : [`  ${place}:`, ...lines.map((line) => `    ${line.trim()}`)];
    })
    .join("\n");
}
