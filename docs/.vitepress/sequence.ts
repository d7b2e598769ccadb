/** Draws Mermaid sequence diagrams as SVG. Supports the syntax that the Off-Exchange scenarios use. @module */

const WIDTH = 690;
const MARGIN = 56;
const HEAD = 40;
const LINE = 16;
const GAP = 14;
/** The number of characters that fit between two participants. */
const FITS = 44;

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

/** A part that repeats: the index of its first arrow, and that after its last. */
interface Loop {
  readonly title: string;
  readonly first: number;
  readonly end: number;
}

/**
 * The diagram as an element of a page, with its messages as the text alternative.
 *
 * @throws Error for a line that it cannot draw
 */
export function sequenceSvg(source: string): string {
  const { participants, arrows, loops } = read(source);
  const x = (name: string): number => {
    const index = participants.indexOf(name);
    // Messages of the last two are the longest.
    const place = participants.length === 3 ? [0, 0.36, 1][index] : index / Math.max(1, participants.length - 1);
    return MARGIN + (place ?? 0) * (WIDTH - 2 * MARGIN);
  };
  let y = HEAD;
  const tops: number[] = [];
  const drawn = arrows.map(({ from, to, text }) => {
    const lines = wrap(text);
    tops.push(y);
    y += lines.length * LINE + GAP;
    const [start, end] = [x(from), x(to)];
    const back = start < end ? -7 : 7;
    const words = lines.map(
      (line, index) =>
        `<text x="${Math.min(start, end) + 8}" y="${y - GAP - (lines.length - 1 - index) * LINE}">${escape(line)}</text>`,
    );
    const lineY = y - GAP + 6;
    return `${words.join("")}<line class="arrow" x1="${start}" x2="${end + back}" y1="${lineY}" y2="${lineY}"/><path d="M${end} ${lineY}l${back}-4v8z"/>`;
  });
  tops.push(y);
  const height = y + GAP;
  const boxes = loops.map(({ title, first, end }) => {
    const top = (tops[first] ?? 0) - 2;
    return `<rect class="loop" x="4" y="${top}" width="${WIDTH - 8}" height="${(tops[end] ?? 0) - top}" rx="4"/><text x="10" y="${top + 14}">${escape(title)}</text>`;
  });
  const heads = participants.map(
    (name) =>
      `<line class="life" x1="${x(name)}" x2="${x(name)}" y1="30" y2="${height}"/><rect x="${x(name) - 46}" y="4" width="92" height="26" rx="5"/><text class="name" x="${x(name)}" y="21">${escape(name)}</text>`,
  );
  const label = arrows.map(({ from, to, text }) => `${from} to ${to}: ${text}`).join(". ");
  return `<div class="sequence" tabindex="0" role="group" aria-label="Diagram"><svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escape(label)}">${heads.join("")}${boxes.join("")}${drawn.join("")}</svg></div>\n`;
}

function read(source: string): {
  readonly participants: readonly string[];
  readonly arrows: readonly Arrow[];
  readonly loops: readonly Loop[];
} {
  const participants: string[] = [];
  const arrows: Arrow[] = [];
  const loops: Loop[] = [];
  const open: Omit<Loop, "end">[] = [];
  for (const line of source.split("\n").map((each) => each.trim())) {
    const [, participant] = /^participant (\w+)$/.exec(line) ?? [];
    const [, from, to, text] = /^(\w+)->>(\w+): (.+)$/.exec(line) ?? [];
    const [, title] = /^loop (.+)$/.exec(line) ?? [];
    if (participant !== undefined) participants.push(participant);
    else if (from !== undefined && to !== undefined && text !== undefined) arrows.push({ from, to, text });
    else if (title !== undefined) open.push({ title, first: arrows.length });
    else if (line === "end" && open.length > 0) loops.push({ ...(open.pop() as Loop), end: arrows.length });
    else if (line !== "" && line !== "sequenceDiagram")
      throw new Error(`This line of a diagram is not supported: ${line}`);
  }
  return { participants, arrows, loops };
}

/** Breaks a text at spaces and slashes. */
function wrap(text: string): readonly string[] {
  const lines: string[] = [];
  for (const part of text.split(/(?<= )|(?=\/)/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + part.length <= FITS) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
