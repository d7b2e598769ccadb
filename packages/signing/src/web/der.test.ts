import { expect, test } from "vitest";
import { derAt, derTags, readDer, writeDer } from "./der.ts";

test.for([0, 1, 127, 128, 255, 256, 30_000])("reads back an element of %i bytes", (length) => {
  const content = new Uint8Array(length).fill(7);
  const element = writeDer(derTags.octetString, content);
  expect(readDer(element)).toEqual([{ tag: derTags.octetString, content }]);
  expect(derAt(writeDer(derTags.sequence, element, element), derTags.octetString, 0, 1)).toEqual(content);
});

test.for([[0x30], [0x30, 0x01], [0x30, 0x82], [0x30, 0x82, 0x01], [0x30, 0x80 + 9, 1, 1, 1, 1, 1, 1, 1, 1, 1]])(
  "rejects the truncated element %j",
  (octets) => {
    expect(() => readDer(Uint8Array.from(octets))).toThrow(TypeError);
  },
);

test("rejects an element with another tag and a missing element", () => {
  const element = writeDer(derTags.integer, Uint8Array.of(1));
  expect(() => derAt(element, derTags.oid, 0)).toThrow("expected tag 6, found 2");
  expect(() => derAt(element, derTags.integer, 1)).toThrow("missing");
});
