import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Puts a shell script on a folder that a test uses as its PATH. */
export function executable(folder: string, name: string, script: string): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
}
