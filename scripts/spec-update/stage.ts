/** A staging folder. Everything is written there before anything in the repository changes. @module */
import { cpSync, existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryFolder } from "../regenerate/temporary.ts";

export interface Stage {
  readonly folder: string;
  /** A copy of spec/ to change. */
  readonly spec: string;
  /** The folder of the new generated/src. */
  readonly generated: string;
  /** Sets the content of a path of the repository: a text, or a folder of the stage. */
  put(path: string, what: { text: string } | { folder: string }): void;
  /** The paths that were set, in order. */
  readonly paths: string[];
  /** Moves everything into place, or nothing. It is synchronous, so no signal interrupts it. */
  publish(): void;
  /** Removes the stage. */
  discard(): void;
}

/**
 * Creates a stage in `generated/`: generated code there can resolve its imports, and files can be renamed into place because
 * they are on the repository's file system. It is deleted with the process.
 */
export function createStage(root: string): Stage {
  const temporary = temporaryFolder("next", join(root, "generated"));
  const folder = temporary.path;
  const spec = join(folder, "spec");
  const puts = new Map<string, string>();
  cpSync(join(root, "spec"), spec, { recursive: true });
  // For the temporary folders of the generator.
  mkdirSync(join(folder, "tmp"));
  return {
    folder,
    spec,
    generated: join(folder, "src"),
    put(path, what) {
      const staged = "folder" in what ? what.folder : join(folder, "put", path);
      if ("text" in what) {
        mkdirSync(dirname(staged), { recursive: true });
        writeFileSync(staged, what.text);
      }
      puts.set(path, staged);
    },
    get paths() {
      return [...puts.keys()];
    },
    publish: () => publish(root, folder, puts),
    discard: () => temporary[Symbol.dispose](),
  };
}

function publish(root: string, folder: string, puts: ReadonlyMap<string, string>): void {
  const undo: (() => void)[] = [];
  try {
    for (const [path, staged] of puts) {
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
