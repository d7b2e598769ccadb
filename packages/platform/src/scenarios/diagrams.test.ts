/** Compares the page of diagrams with the traffic of the scenarios. Update it with `vitest run -u`. @module */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { scenarioFile, scenarioNames } from "../node/scenario-files.ts";
import { runShipped } from "../testing/run-shipped.ts";
import { readScenario } from "./scenario.ts";

test("docs/off-exchange-scenarios.md contains the traffic of every scenario", async () => {
  const sections: string[] = [];
  for (const name of scenarioNames()) {
    const text = readFileSync(scenarioFile(name) ?? "", "utf8");
    const { title, description, steps } = readScenario(text);
    const rules = steps.flatMap(({ rule }) => (rule === undefined ? [] : [`- ${rule}`]));
    const diagram = await runShipped(text);
    const parts = [
      `## ${title}`,
      `\`platform run ${name}\``,
      description,
      rules.join("\n"),
      `\`\`\`mermaid\n${diagram}\`\`\``,
    ];
    sections.push(parts.filter((part) => part !== "").join("\n\n"));
  }
  const intro =
    "Every diagram shows the traffic of a run against the reference provider. A test compares this page with the runs.";
  await expect(`# Off-Exchange scenarios\n\n${intro}\n\n${sections.join("\n\n")}\n`).toMatchFileSnapshot(
    "../../../../docs/off-exchange-scenarios.md",
  );
});
