import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { executable } from "../testing/executable.ts";
import { runCommand } from "../testing/run-command.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { runGenerator } from "./emit/openapi-generator.ts";
import { requireEngine } from "./engine.ts";

const SPEC = join(import.meta.dirname, "../../spec");
const INPUT = {
  document: { openapi: "3.0.0" },
  files: {},
  additionalProperties: {},
  supporting: ["contract.ts"],
};

test("changes nothing and names both fixes without Java", () => {
  const folder = temporaryFolder();
  const out = join(folder, "out");
  const { status, output } = runCommand("regenerate/main.ts", ["--spec", SPEC, "--out", out], { PATH: folder });
  expect(status).toBe(1);
  expect(output).toMatch(
    /needs Java 11 or later.*no Java on the PATH.*install one.*"useDocker": true.*Nothing was changed/,
  );
  expect(existsSync(out)).toBe(false);
});

test.each([
  ["1.8.0_402", "Java 8 is too old"],
  ["10.0.2", "Java 10 is too old"],
])("refuses Java %s", (version, message) => {
  withPath((path) => executable(path, "java", `echo 'openjdk version "${version}"' >&2`));
  expect(() => requireEngine(pin(false))).toThrow(message);
});

test("accepts Java 17", () => {
  withPath((path) => executable(path, "java", `echo 'openjdk version "17.0.2" 2022-01-18' >&2`));
  expect(() => requireEngine(pin(false))).not.toThrow();
});

test("needs no Java in Docker mode", () => {
  withPath((path) => executable(path, "docker", "exit 0"));
  expect(() => requireEngine(pin(true))).not.toThrow();
});

test.each([
  ["no docker", () => undefined, "no docker on the PATH"],
  ["no engine", (path: string) => executable(path, "docker", "exit 1"), "finds no engine"],
])("names both fixes in Docker mode with %s", (_case, prepare, message) => {
  withPath(prepare);
  expect(() => requireEngine(pin(true))).toThrow(
    new RegExp(`${message}.*start Docker.*remove "useDocker" and install Java`),
  );
});

test("puts all inputs of the container into the mounted folder", async () => {
  const log = join(temporaryFolder(), "calls");
  // A fake `docker` that checks the mount.
  withPath((path) => executable(path, "docker", fakeDocker(log)), process.env["PATH"]);
  const printed = await runGenerator(
    [INPUT],
    { "contract.mustache": "" },
    (out) => readFileSync(join(out, "contract.ts"), "utf8"),
    pin(true),
  );
  expect(printed).toEqual(["printed\n"]);
  expect(readFileSync(log, "utf8")).toMatch(
    /^run --rm -v \S+:\/local openapitools\/openapi-generator-cli:v7\.25\.0 batch --fail-fast \/local\/0\/config\.json$/m,
  );
});

/** A fake `docker` that logs its arguments and, for `generate`, checks its inputs in the mounted folder. */
function fakeDocker(log: string): string {
  return [
    `echo "$@" >> ${log}`,
    `case "$*" in`,
    `  *" batch "*)`,
    `    for argument in "$@"; do case "$argument" in *:/local) folder="\${argument%:/local}" ;; esac; done`,
    `    test -f "$folder/0/document.json" && test -f "$folder/templates/contract.mustache" || exit 9`,
    `    grep -q '"inputSpec":"/local/0/document.json"' "$folder/0/config.json" || exit 9`,
    `    echo printed > "$folder/0/out/contract.ts" ;;`,
    `  *help*) printf '    generate  Generate code\\n    batch  Many at once\\n    help  Say more\\n' ;;`,
    `esac`,
  ].join("\n");
}

function pin(useDocker: boolean): string {
  const file = join(temporaryFolder(), "openapitools.json");
  writeFileSync(file, JSON.stringify({ "generator-cli": { version: "7.25.0", useDocker } }));
  return file;
}

/** Sets a PATH that starts with the test's programs. */
function withPath(prepare: (folder: string) => void, rest = ""): void {
  const folder = temporaryFolder();
  prepare(folder);
  vi.stubEnv("PATH", rest === "" ? folder : `${folder}:${rest}`);
}
