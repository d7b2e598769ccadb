import { expect, test } from "vitest";
import type { Change } from "../spec-diff/change.ts";
import { renderUpdate } from "./render.ts";
import type { Update } from "./spec-update.ts";

function added(name: string, more: Partial<Change> = {}): Change {
  return {
    rule: "enum-value-added",
    breaks: ["clients"],
    subject: { kind: "schema", name },
    pointer: `#/components/schemas/${name}/enum`,
    after: ["b"],
    requests: [],
    responses: ["getThings"],
    ...more,
  };
}

const prose: Partial<Change> = { rule: "prose", breaks: [], before: "Things.", after: "All things." };
const update: Update = {
  version: "0.2.0",
  report: {
    before: "0.1.0",
    after: "0.2.0",
    groups: [
      { name: "breaking for servers", meaning: "", changes: [] },
      { name: "breaking for clients", meaning: "", changes: [added("A"), added("B"), added("C", { after: ["c"] })] },
      { name: "compatible", meaning: "", changes: [] },
      { name: "prose", meaning: "", changes: ["A", "B", "C"].map((name) => added(name, prose)) },
    ],
  },
  compileErrors: [],
  lint: ["A", "B"].map(
    (name) => ({ rule: "summary", pointer: `openapi.yaml#/${name}`, message: "Write one." }) as never,
  ),
  notes: ["overlay.yaml: a correction matches nothing"],
  changeset: { bump: "minor", text: "---\n---\n\nA changeset." } as never,
  paths: ["spec/0.2.0"],
};

test("prints decisions first, repeated changes in one line, and only the number of prose changes", () => {
  const text = renderUpdate(update, "terminal");
  expect(text.split("\n").slice(0, 2)).toEqual(["TO DECIDE (1)", "  - overlay.yaml: a correction matches nothing"]);
  expect(text).toContain("2 × summary, first at openapi.yaml#/A: Write one.");
  expect(text).toContain(
    [
      "BREAKING FOR CLIENTS (3)",
      "  - Values were added to the enumeration (enum-value-added) in 2 places, first at #/components/schemas/A/enum",
      "  - Values were added to the enumeration (enum-value-added) at #/components/schemas/C/enum",
    ].join("\n"),
  );
  expect(text).toContain("3 breaking for clients, 0 compatible, 3 prose");
  expect(text).not.toContain("PROSE");
});
