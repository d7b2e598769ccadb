/** Renders the diagrams of docs/diagrams as SVG that is legible in light and dark. @module */
import { Graphviz } from "@hpcc-js/wasm-graphviz";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");
/** The folder of the sources and the pictures. */
export const DIAGRAMS = join(ROOT, "docs/diagrams");

/** The diagram has a background, because a page can be dark while the system prefers light. */
const STYLE = `
.back{fill:#fff}text{fill:#1d2433;font-family:system-ui,-apple-system,"Segoe UI",sans-serif}
.node polygon,.node path,.node ellipse{fill:#f3f5fa;stroke:#8c95a8}
.yours polygon,.yours path,.yours ellipse{fill:#e6eafd;stroke:#3a50d9}.source polygon,.source path{fill:#e2f5e9;stroke:#13683a}
.bad polygon,.bad path{fill:#fdeae8;stroke:#b02018}
.edge path{stroke:#5b6475;fill:none}.edge polygon{fill:#5b6475;stroke:#5b6475}.edge text,.cluster text{fill:#545c68}.edge text{paint-order:stroke;stroke:#fff;stroke-width:5px}
.cluster polygon,.cluster path{fill:none;stroke:#c3c9d5}
@media (prefers-color-scheme:dark){.back{fill:#171b21}text{fill:#e7eaee}
.node polygon,.node path,.node ellipse{fill:#232a33;stroke:#7a8494}
.yours polygon,.yours path,.yours ellipse{fill:#262d4d;stroke:#9db0ff}.source polygon,.source path{fill:#163021;stroke:#7ad79a}
.bad polygon,.bad path{fill:#3b1b19;stroke:#ff9f97}
.edge path{stroke:#a8b1bd}.edge polygon{fill:#a8b1bd;stroke:#a8b1bd}.edge text,.cluster text{fill:#a8b1bd}.edge text{stroke:#171b21}
.cluster polygon,.cluster path{stroke:#3a424e}}
`;

const DEFAULTS = `
  graph [fontname="Helvetica" fontsize=11 nodesep=0.3 ranksep=0.45 pad=0.3 style="rounded" bgcolor="transparent"]
  node [fontname="Helvetica" fontsize=12 shape=box style="rounded" margin="0.3,0.12"]
  edge [fontname="Helvetica" fontsize=10 arrowsize=0.7]
`;

/** Every diagram, by its file name without the extension. */
export async function renderDiagrams(): Promise<ReadonlyMap<string, string>> {
  const graphviz = await Graphviz.load();
  return new Map(
    readdirSync(DIAGRAMS)
      .filter((file) => file.endsWith(".dot"))
      .map((file) => {
        const dot = readFileSync(join(DIAGRAMS, file), "utf8").replace("{", `{${DEFAULTS}`);
        return [file.replace(/\.dot$/, ""), styled(graphviz.dot(dot))];
      }),
  );
}

/** Removes the colours of Graphviz, so that only the style sheet sets them. */
function styled(svg: string): string {
  const plain = svg
    .replace(/^[\s\S]*?(?=<svg)/, "")
    .replaceAll(/<!--[\s\S]*?-->\n?/g, "")
    .replaceAll(/ (?:fill|stroke|font-family)="[^"]*"/g, "");
  const background = `<rect class="back" width="100%" height="100%" rx="10"/>`;
  return plain.replace(/(<svg[^>]*>)/, (head) => `${head}<style>${STYLE}</style>${background}`);
}
