/** Draws a terminal session as SVG. Its lines appear one after the other; without animation all are visible. @module */
import type { Recorded } from "./session.ts";

const COLUMNS = 112;
const LINE_PX = 19;
const CHARACTER_PX = 8.05;
const PADDING_PX = 18;
const TITLE_PX = 34;
/** A long output is shortened to its first and last lines. */
const HEAD_LINES = 9;
const TAIL_LINES = 4;
/** Pauses that give the reader time. */
const PAUSE_MS = 900;
const STEP_MS = 90;

interface Line {
  readonly text: string;
  readonly kind: "command" | "output" | "note";
  readonly atMs: number;
}

/** Draws the session. */
export function terminalSvg(session: readonly Recorded[]): string {
  const lines = linesOf(session);
  const width = Math.round(COLUMNS * CHARACTER_PX + 2 * PADDING_PX);
  const height = TITLE_PX + lines.length * LINE_PX + 2 * PADDING_PX;
  const rows = lines.map(({ text, kind, atMs }, index) => {
    const y = TITLE_PX + PADDING_PX + (index + 0.7) * LINE_PX;
    const prompt = kind === "command" ? `<tspan class="prompt">$ </tspan>` : "";
    const delay = (atMs / 1000).toFixed(2);
    return `<text class="${classOf(text, kind)}" x="${PADDING_PX}" y="${y.toFixed(1)}" style="animation-delay:${delay}s">${prompt}${escaped(text)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
<title>A terminal: a provider is created, started, called with a signed request, and certified</title>
<style>
text{font:13.4px ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:#c9d1db;white-space:pre;animation:show .01s linear backwards}
.prompt{fill:#7ad79a}.command{fill:#fff;font-weight:600}.good{fill:#7ad79a}.note{fill:#8d97a5}
@keyframes show{from{opacity:0}to{opacity:1}}
@media (prefers-reduced-motion:reduce){text{animation:none}}
</style>
<rect width="100%" height="100%" rx="12" fill="#12161c"/>
<circle cx="22" cy="18" r="6" fill="#ff5f57"/><circle cx="42" cy="18" r="6" fill="#febc2e"/><circle cx="62" cy="18" r="6" fill="#28c840"/>
${rows.join("\n")}
</svg>
`;
}

function linesOf(session: readonly Recorded[]): readonly Line[] {
  let atMs = 0;
  return session.flatMap(({ command, output, durationMs }): Line[] => {
    const typed: Line = { text: command, kind: "command", atMs: (atMs += PAUSE_MS) };
    atMs += Math.min(durationMs, PAUSE_MS);
    const printed = shortenedLines(output).map((line): Line => ({ ...line, atMs: (atMs += STEP_MS) }));
    return [typed, ...printed, { text: "", kind: "output", atMs }];
  });
}

function shortenedLines(output: string): readonly Omit<Line, "atMs">[] {
  const lines = output
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((text) => ({
      text: text.length > COLUMNS ? `${text.slice(0, COLUMNS - 1)}…` : text,
      kind: "output" as const,
    }));
  if (lines.length <= HEAD_LINES + TAIL_LINES) return lines;
  const left = lines.length - HEAD_LINES - TAIL_LINES;
  return [...lines.slice(0, HEAD_LINES), { text: `  … ${left} more lines`, kind: "note" }, ...lines.slice(-TAIL_LINES)];
}

function classOf(text: string, kind: Line["kind"]): string {
  return kind === "output" && /^\s*✓|conforms\.|^200$/.test(text) ? "good" : kind;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
