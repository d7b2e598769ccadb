/** A place beside what is generated, in which everything is made before anything is touched. @module */
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

export interface Stage {
  readonly folder: string;
  /** A copy of spec/, to be changed. */
  readonly spec: string;
  /** Where generated/src is made anew. */
  readonly generated: string;
  /** Says what shall stand at a path of the repository: a text, or a folder that was made in the stage. */
  put(path: string, what: { text: string } | { folder: string }): void;
  /** The paths that were put, in their order. */
  readonly paths: string[];
  /** Puts everything in its place, or nothing. Nothing can interrupt it: it never waits. */
  publish(): void;
  /** Leaves no trace. */
  discard(): void;
}

/**
 * Makes a stage. It stands in `generated/`, so that what is generated in it finds the packages that it imports, and on
 * the file system of the repository, so that everything can be renamed into its place.
 */
export function createStage(root: string): Stage {
  const folder = mkdtempSync(join(root, "generated/.next-"));
  const spec = join(folder, "spec");
  const puts = new Map<string, string>();
  cpSync(join(root, "spec"), spec, { recursive: true });
  // What the generator leaves in its own temporary folders goes with the stage.
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
    discard: () => rmSync(folder, { recursive: true, force: true }),
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
