/** Snapshots of a provider's SQLite file. Each is one file, with the clock in a second file next to it. @module */
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { MARK_FILE } from "../demo/mark-file.ts";
import { DatabaseSync } from "node:sqlite";

/** The files of a provider. */
export interface DataFiles {
  /** The provider's folder. */
  readonly folder: string;
  /** The SQLite file. */
  readonly database: string;
}

const clockOf = (folder: string): string => join(folder, "clock.json");
const snapshotOf = (folder: string, name: string, ending: string): string =>
  join(folder, "snapshots", `${name}.${ending}`);

/** The names of all snapshots. */
export function snapshotNames({ folder }: DataFiles): readonly string[] {
  const snapshots = join(folder, "snapshots");
  if (!existsSync(snapshots)) return [];
  return readdirSync(snapshots)
    .filter((file) => file.endsWith(".sqlite"))
    .map((file) => file.slice(0, -".sqlite".length))
    .toSorted();
}

/** Copies the database while it is in use. */
export function takeSnapshot({ folder, database }: DataFiles, name: string): void {
  mkdirSync(join(folder, "snapshots"), { recursive: true, mode: 0o700 });
  const target = snapshotOf(folder, name, "sqlite");
  rmSync(target, { force: true });
  const connection = new DatabaseSync(database);
  try {
    connection.prepare("vacuum into ?").run(target);
  } finally {
    connection.close();
  }
  copyClock(clockOf(folder), snapshotOf(folder, name, "json"));
}

/** Whether there is a snapshot of this name. */
export function hasSnapshot({ folder }: DataFiles, name: string): boolean {
  return existsSync(snapshotOf(folder, name, "sqlite"));
}

/** Replaces the database, which must be closed. */
export function restoreSnapshot(files: DataFiles, name: string): void {
  removeData(files);
  copyFileSync(snapshotOf(files.folder, name, "sqlite"), files.database);
  copyClock(snapshotOf(files.folder, name, "json"), clockOf(files.folder));
}

/** Deletes the database, which must be closed, and the clock. */
export function removeData({ folder, database }: DataFiles): void {
  for (const ending of ["", "-wal", "-shm"]) rmSync(database + ending, { force: true });
  rmSync(clockOf(folder), { force: true });
  // The operator chose this database, so the restore fence must not treat it as a restored backup.
  rmSync(join(folder, MARK_FILE), { force: true });
}

/** Without a file, business time is real time. */
function copyClock(from: string, to: string): void {
  rmSync(to, { force: true });
  if (existsSync(from)) copyFileSync(from, to);
}
