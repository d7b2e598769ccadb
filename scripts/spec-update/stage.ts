/** A staging folder. An update writes all files there first, and then changes the repository at once. @module */
import { cpSync, existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryFolder } from "../regenerate/temporary.ts";

export interface Stage {
  readonly folder: string;
  /** A copy of spec/ to change. */
  readonly spec: string;
  /** The folder for the new generated/src. */
  readonly generated: string;
  /** Sets the content of a path of the repository: a text, or a folder of the stage. */
  put(path: string, content: { text: string } | { folder: string }): void;
  /** The paths that were set, in order. */
  readonly paths: string[];
  /** Moves everything into place, or nothing. Synchronous, so that no signal interrupts it. */
  publish(): void;
  /** Removes the stage. */
  discard(): void;
}

/**
 * Creates a stage in `generated/`, where generated code can resolve its imports, and from where files can be renamed into place
 * because the file system is the same. It is deleted when the process ends.
 */
export function createStage(root: string): Stage {
  const temporary = temporaryFolder("next", join(root, "generated"));
  const folder = temporary.path;
  const spec = join(folder, "spec");
  const entries = new Map<string, string>();
  cpSync(join(root, "spec"), spec, { recursive: true });
  // The generator creates its temporary folders here.
  mkdirSync(join(folder, "tmp"));
  return {
    folder,
    spec,
    generated: join(folder, "src"),
    put(path, content) {
      const staged = "folder" in content ? content.folder : join(folder, "put", path);
      if ("text" in content) {
        mkdirSync(dirname(staged), { recursive: true });
        writeFileSync(staged, content.text);
      }
      entries.set(path, staged);
    },
    get paths() {
      return [...entries.keys()];
    },
    publish: () => publish(root, folder, entries),
    discard: () => temporary[Symbol.dispose](),
  };
}

function publish(root: string, folder: string, entries: ReadonlyMap<string, string>): void {
  const undo: (() => void)[] = [];
  try {
    for (const [path, staged] of entries) {
      const target = join(root, path);
      const kept = join(folder, "old", path);
      if (existsSync(target)) {
        mkdirSync(dirname(kept), { recursive: true });
        renameSync(target, kept);
        undo.push(() => renameSync(kept, target));
      }
      mkdirSync(dirname(target), { recursive: true });
      renameSync(staged, target);
      undo.push(() => renameSync(target, staged));
    }
  } catch (error) {
    for (const step of undo.toReversed()) step();
    throw error;
  }
}
