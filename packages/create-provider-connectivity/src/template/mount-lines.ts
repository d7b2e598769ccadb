import type { Component } from "../components.ts";
import { folderOf } from "./template-files.ts";

const MOUNT_LINE = /^export \* as (\w+) from ["']\.\/[\w./-]+["'];?$/;

/** The line of src/components.ts that mounts a component. */
export function mountLine(component: string): string {
  return `export * as ${component} from "./${folderOf(component as Component)}/index.ts";`;
}

/** The components that a src/components.ts mounts. */
export function mountedIn(text: string): string[] {
  return linesOf(text).flatMap((line) => MOUNT_LINE.exec(line)?.[1] ?? []);
}

/** Whether a line can be added at its end without reading more of it: nothing but mount lines and comments. */
export function isPlain(text: string): boolean {
  return linesOf(text).every((line) => line === "" || line.startsWith("//") || MOUNT_LINE.test(line));
}

function linesOf(text: string): string[] {
  return text.split("\n").map((line) => line.trim());
}
