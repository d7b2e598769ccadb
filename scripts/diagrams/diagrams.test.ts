import { stageNames } from "@provider-connectivity/server";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DIAGRAMS, renderDiagrams } from "./render.ts";

test("the diagrams match their sources; `pnpm docs:diagrams` updates them", async () => {
  const rendered = await renderDiagrams();
  expect([...rendered.keys()]).toEqual(["data-flow", "exactly-once", "pipeline"]);
  for (const [name, svg] of rendered) expect(readFileSync(join(DIAGRAMS, `${name}.svg`), "utf8")).toBe(svg);
});

test("the diagram of the pipeline shows every stage in order", () => {
  const source = readFileSync(join(DIAGRAMS, "pipeline.dot"), "utf8");
  const shown = [...source.matchAll(/label="[A-Z ]+\\l(.*)\\l"/g)].flatMap(([, list = ""]) => list.split("\\l"));
  expect(shown).toEqual(stageNames);
});
