import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const PROGRAM = fileURLToPath(new URL("./open-and-seed.ts", import.meta.url));

/**
 * Opens and seeds one store with several concurrent processes.
 *
 * @returns for each, whether it seeded the store
 */
export async function openAtOnce(place: string, processes: number): Promise<boolean[]> {
  const children = Array.from({ length: processes }, () =>
    spawn(process.execPath, [PROGRAM, place], { stdio: ["pipe", "pipe", "inherit"] }),
  );
  onTestFinished(() => children.forEach((child) => void child.kill("SIGKILL")));
  await Promise.all(children.map(({ stdout }) => once(stdout, "readable")));
  for (const { stdin } of children) stdin.write("go\n");
  const outputs = await Promise.all(children.map(({ stdout }) => text(stdout)));
  return outputs.map((output) => {
    const [, filled] = /^ready\n(true|false)\n$/.exec(output) ?? [];
    if (filled === undefined) throw new Error(`A process that opened the store printed ${JSON.stringify(output)}.`);
    return filled === "true";
  });
}
