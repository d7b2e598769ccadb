import { expect, test } from "vitest";
import { derAt, derTags, readDer, writeDer } from "./der.ts";

test.for([0, 1, 127, 128, 255, 256, 30_000])("reads back an element of %i bytes", (length) => {
  const content = new Uint8Array(length).fill(7);
  const element = writeDer(derTags.octetString, content);
  expect(readDer(element)).toEqual([{ tag: derTags.octetString, content }]);
  expect(derAt(writeDer(derTags.sequence, element, element), derTags.octetString, 0, 1)).toEqual(content);
});

test.for([
  [0, [0x00]],
  [127, [0x7f]],
  [128, [0x81, 0x80]],
  [255, [0x81, 0xff]],
  [256, [0x82, 0x01, 0x00]],
  [30_000, [0x82, 0x75, 0x30]],
] as const)("writes the length %i in the fewest octets: %j", ([length, octets]) => {
  expect([...writeDer(derTags.octetString, new Uint8Array(length)).subarray(0, -length || undefined)]).toEqual([
    derTags.octetString,
    ...octets,
  ]);
});

test.for([[0x30], [0x30, 0x01], [0x30, 0x82], [0x30, 0x82, 0x01], [0x30, 0x80 + 9, 1, 1, 1, 1, 1, 1, 1, 1, 1]])(
  "rejects the truncated element %j",
  (octets) => {
    expect(() => readDer(Uint8Array.from(octets))).toThrow(new TypeError("DER: an element ends after its input"));
  },
);

test("rejects an element with another tag and a missing element", () => {
  const element = writeDer(derTags.integer, Uint8Array.of(1));
  expect(() => derAt(element, derTags.oid, 0)).toThrow("expected tag 6, found 2");
  expect(() => derAt(element, derTags.integer, 1)).toThrow("missing");
});
