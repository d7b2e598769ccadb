/** The logo: an SVG of 32 × 32 pixels that is safe to embed in another site. @module */
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { broken, done, type Finding } from "../item.ts";

const SIZE = 32;
const MAX_BYTES = 64 * 1024;
const ATTRIBUTES = ":@";
const ELEMENTS = new Set(
  (
    "svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan linearGradient " +
    "radialGradient stop clipPath mask pattern filter feGaussianBlur feOffset feBlend feColorMatrix feFlood feComposite " +
    "feMerge feMergeNode feDropShadow"
  ).split(" "),
);

type Node = Readonly<Record<string, unknown>>;

/** Checks size and safety: only drawing elements, no script, no event handler, no reference to another document. */
export function checkLogo(text: string): Finding {
  if (Buffer.byteLength(text) > MAX_BYTES) return broken(`The logo has more than ${MAX_BYTES / 1024} KB.`);
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) return broken("The logo declares a document type. Remove the DOCTYPE.");
  const validity = XMLValidator.validate(text);
  if (validity !== true) return broken(`The logo is not XML: line ${validity.err.line}: ${validity.err.msg}`);
  const nodes = parser.parse(text) as Node[];
  const roots = nodes.filter((node) => !nameOf(node).startsWith("?") && !nameOf(node).startsWith("#"));
  const [root] = roots;
  if (root === undefined || roots.length > 1 || nameOf(root) !== "svg") return broken("The logo is not an SVG.");
  const unsafe = findUnsafe(root);
  if (unsafe !== undefined) return broken(`The logo ${unsafe}. Export it again as shapes only.`);
  return checkSize(attributesOf(root));
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  processEntities: true,
  parseTagValue: false,
  parseAttributeValue: false,
});

function checkSize({ width, height, viewBox }: Readonly<Record<string, string>>): Finding {
  const box = viewBox?.trim().split(/[\s,]+/);
  const given = [width ?? box?.[2], height ?? box?.[3]].map(pixels);
  if (given.some((side) => side === undefined))
    return broken("The logo has no size in pixels. Set width, height and viewBox.");
  if (given.some((side) => side !== SIZE))
    return broken(`The logo is ${given.join(" × ")} pixels; ${SIZE} × ${SIZE} are required.`);
  return done(`${SIZE} × ${SIZE} pixels, shapes only.`);
}

function pixels(text: string | undefined): number | undefined {
  const [, number] = /^(\d+(?:\.\d+)?)(?:px)?$/.exec(text?.trim() ?? "") ?? [];
  return number === undefined ? undefined : Number(number);
}

function findUnsafe(node: Node): string | undefined {
  const name = nameOf(node);
  if (name.startsWith("#")) return undefined;
  if (name.startsWith("?")) return `has the processing instruction ${name}`;
  if (!ELEMENTS.has(name)) return `contains <${name}>`;
  for (const [attribute, value] of Object.entries(attributesOf(node))) {
    const unsafe = findUnsafeAttribute(attribute, value);
    if (unsafe !== undefined) return `${unsafe} on <${name}>`;
  }
  for (const child of node[name] as Node[]) {
    const unsafe = findUnsafe(child);
    if (unsafe !== undefined) return unsafe;
  }
  return undefined;
}

function findUnsafeAttribute(attribute: string, value: string): string | undefined {
  if (/^on/i.test(attribute)) return `has the event handler ${attribute}`;
  if (/(^|:)href$/i.test(attribute) && !value.trim().startsWith("#")) return "refers to another document";
  // CSS allows escapes in names, so url( can be spelt in other ways.
  if (value.includes("\\") || /url\(\s*['"]?(?!#|['"])/i.test(value)) return "loads something by url()";
  if (/javascript:|data:/i.test(value)) return "has a script or data URL";
  return undefined;
}

function nameOf(node: Node): string {
  return Object.keys(node).find((key) => key !== ATTRIBUTES) ?? "";
}

function attributesOf(node: Node): Readonly<Record<string, string>> {
  return (node[ATTRIBUTES] ?? {}) as Readonly<Record<string, string>>;
}
