/**
 * The test files of a package share one process and its modules, so each must leave the process as it found it. A fake
 * timer or a changed variable would otherwise reach the tests of the next file.
 * @module
 */
import { afterAll, afterEach, vi } from "vitest";

/** The globals that tests replace. */
const replaceable: Readonly<Record<string, readonly [object, ...string[]]>> = {
  globalThis: [
    globalThis,
    "Date",
    "clearTimeout",
    "fetch",
    "queueMicrotask",
    "setImmediate",
    "setInterval",
    "setTimeout",
  ],
  "crypto.subtle": [crypto.subtle, "importKey", "sign", "verify"],
  process: [process, "exitCode", "cwd"],
  "process.stdout": [process.stdout, "write"],
  "process.stderr": [process.stderr, "write"],
};

function processState(): Readonly<Record<string, unknown>> {
  const properties = Object.entries(replaceable).flatMap(([owner, [object, ...names]]) =>
    names.map((name) => [`${owner}.${name}`, Reflect.get(object, name)] as const),
  );
  const variables = Object.entries(process.env).map(([name, value]) => [`process.env.${name}`, value] as const);
  return { ...Object.fromEntries([...properties, ...variables]), crypto: globalThis.crypto, folder: process.cwd() };
}

const before = processState();

afterEach(() => void vi.unstubAllEnvs());

// Hooks run in reverse order, so this one sees what the file's own hooks leave.
afterAll(() => {
  const after = processState();
  const changed = Object.keys({ ...before, ...after }).filter((name) => before[name] !== after[name]);
  if (changed.length > 0)
    throw new Error(`The tests of this file must restore what they changed: ${changed.join(", ")}`);
});
