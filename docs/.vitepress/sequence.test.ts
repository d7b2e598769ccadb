import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sequenceSvg } from "./sequence.ts";

const page = readFileSync(join(import.meta.dirname, "../off-exchange-scenarios.md"), "utf8");
const diagrams = [...page.matchAll(/```mermaid\n([\s\S]*?)```/g)].map(([, source = ""]) => source);

test("draws every diagram of the scenarios, each message as an arrow and in the text alternative", () => {
  expect(diagrams.length).toBeGreaterThan(5);
  for (const source of diagrams) {
    const svg = sequenceSvg(source);
    const messages = [...source.matchAll(/(\w+)->>(\w+): (.+)/g)];
    expect(svg.split('class="arrow"').length - 1).toBe(messages.length);
    for (const [, from, to, text] of messages) expect(svg).toContain(`${from} to ${to}: ${text}`);
  }
});

test("breaks long messages, and escapes them", () => {
  const svg = sequenceSvg(
    'sequenceDiagram\nparticipant A\nparticipant B\nA->>B: GET /a<b/cccccccccccccccccccc/"dddddddddddddddddddd"',
  );
  expect(svg).toContain(">GET /a&lt;b/cccccccccccccccccccc</text>");
  expect(svg).toContain(">/&quot;dddddddddddddddddddd&quot;</text>");
});

test("reports a line that it cannot draw", () => {
  expect(() => sequenceSvg("sequenceDiagram\nNote over A: hello")).toThrow("not supported: Note over A: hello");
});
