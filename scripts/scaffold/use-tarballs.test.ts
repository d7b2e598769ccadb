import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { useTarballs } from "./use-tarballs.ts";

const MANIFEST = {
  name: "shop",
  dependencies: { hono: "^4.0.0", "@kit/server": "^0.1.0" },
  devDependencies: { typescript: "7.0.2" },
};

test("makes a project use a tarball for every package of the kit, with npm and with pnpm", () => {
  const project = temporaryFolder({ "package.json": JSON.stringify(MANIFEST) });
  useTarballs(project, packed("first"));
  const [core = "", server = ""] = readdirSync(join(project, "kit")).toSorted();
  expect([core, server]).toEqual([
    expect.stringMatching(/^kit-core-0\.1\.0-[0-9a-f]{8}\.tgz$/),
    expect.stringMatching(/^kit-server-0\.1\.0-[0-9a-f]{8}\.tgz$/),
  ]);
  expect(manifestOf(project)).toEqual({
    ...MANIFEST,
    dependencies: { hono: "^4.0.0", "@kit/server": `file:kit/${server}` },
    devDependencies: { typescript: "7.0.2", "@kit/core": `file:kit/${core}` },
  });
  expect(workspaceOf(project)).toEqual({
    overrides: { "@kit/server": `file:kit/${server}`, "@kit/core": `file:kit/${core}` },
  });
});

test("replaces a previous kit of the same version, and changes nothing else", () => {
  const project = temporaryFolder({
    "package.json": JSON.stringify(MANIFEST),
    "pnpm-workspace.yaml": "# Ours.\nallowBuilds:\n  esbuild: true\n",
  });
  useTarballs(project, packed("first"));
  const before = readdirSync(join(project, "kit"));
  useTarballs(project, packed("second"));
  const after = readdirSync(join(project, "kit"));
  expect(after).toHaveLength(2);
  expect(after.filter((name) => before.includes(name))).toEqual([]);
  const { dependencies, devDependencies } = manifestOf(project);
  const places = [dependencies["@kit/server"], devDependencies["@kit/core"]];
  expect(places.map((place) => readFileSync(join(project, String(place).slice(5)), "utf8"))).toEqual([
    "server second",
    "core second",
  ]);
  expect(Object.values(workspaceOf(project)["overrides"] as object)).toEqual(places);
  expect(workspaceOf(project)).toMatchObject({ allowBuilds: { esbuild: true } });
  expect(readFileSync(join(project, "pnpm-workspace.yaml"), "utf8")).toContain("# Ours.");
});

/** Two packed packages, with the fields that the function reads. */
function packed(content: string): { name: string; tarball: string }[] {
  const files = ["server", "core"].map((name) => [`kit-${name}-0.1.0.tgz`, `${name} ${content}`]);
  const folder = temporaryFolder(Object.fromEntries(files) as Record<string, string>);
  return ["server", "core"].map((name) => ({ name: `@kit/${name}`, tarball: join(folder, `kit-${name}-0.1.0.tgz`) }));
}

function manifestOf(project: string): Record<"dependencies" | "devDependencies", Record<string, string>> {
  return JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as ReturnType<typeof manifestOf>;
}

function workspaceOf(project: string): Record<string, unknown> {
  return parse(readFileSync(join(project, "pnpm-workspace.yaml"), "utf8")) as Record<string, unknown>;
}
