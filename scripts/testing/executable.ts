import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Writes a shell script to a folder that a test uses as its PATH. */
export function executable(folder: string, name: string, script: string): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
}
