/** The part of DER (X.690) that key wrappers need. It parses keys of the user, never input from the network. @module */

/** One element: its tag octet and its content. */
export interface DerElement {
  readonly tag: number;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** The tag octets that are used. */
export const derTags = { integer: 0x02, bitString: 0x03, octetString: 0x04, null: 0x05, oid: 0x06, sequence: 0x30 };

/** Reads consecutive elements. @throws TypeError if one is longer than the input */
export function readDer(bytes: Uint8Array<ArrayBuffer>): DerElement[] {
  const elements: DerElement[] = [];
  for (let offset = 0; offset < bytes.length;) {
    const { start, end } = contentBounds(bytes, offset);
    elements.push({ tag: bytes[offset] as number, content: bytes.subarray(start, end) });
    offset = end;
  }
  return elements;
}

/**
 * Reads the content of a nested element: the child at each index of `path`, from the outermost.
 *
 * @param tag the tag of the last element
 * @throws TypeError if an element is missing, is longer than its input, or has another tag
 */
export function derAt(
  bytes: Uint8Array<ArrayBuffer>,
  tag: number,
  ...path: readonly number[]
): Uint8Array<ArrayBuffer> {
  const [index, ...deeper] = path;
  const element = readDer(bytes)[index ?? 0];
  if (element === undefined) throw new TypeError("DER: an element is missing");
  if (deeper.length > 0) return derAt(element.content, tag, ...deeper);
  if (element.tag !== tag) throw new TypeError(`DER: expected tag ${tag}, found ${element.tag}`);
  return element.content;
}

/** Writes one element with the given contents, up to 65,535 bytes: far more than any key. */
export function writeDer(tag: number, ...contents: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const content = contents.flatMap((part) => Array.from(part));
  return Uint8Array.from([tag, ...lengthOctets(content.length), ...content]);
}

function contentBounds(bytes: Uint8Array, offset: number): { start: number; end: number } {
  const first = bytes[offset + 1] ?? Number.NaN;
  const lengthSize = first < 0x80 ? 0 : first - 0x80;
  const start = offset + 2 + lengthSize;
  const length = first < 0x80 ? first : bytes.subarray(offset + 2, start).reduce((sum, byte) => sum * 256 + byte, 0);
  if (!(start + length <= bytes.length)) throw new TypeError("DER: an element ends after its input");
  return { start, end: start + length };
}

function lengthOctets(length: number): number[] {
  if (length < 0x80) return [length];
  return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
}
