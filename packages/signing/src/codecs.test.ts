import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeSignature, portableCodecs } from "./codecs.ts";
import { nodeCodecs } from "./node/create-signer.ts";
import { postEncodings } from "./signing-configuration.ts";

const cases = Object.entries({ portableCodecs, nodeCodecs }).flatMap(([name, codecs]) =>
  postEncodings.map((encoding) => ({ name, encoding, codec: codecs[encoding] })),
);
const bytes = Uint8Array.of(0x00, 0xfb, 0xff, 0x3e);

test.for(cases)("$encoding of $name decodes what it encoded", ({ codec }) => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (given) => {
      expect([...codec.decode(codec.encode(given))]).toEqual([...given]);
    }),
  );
});

const readable = {
  base64: ["APv/Pg==", "APv/Pg", "APv_Pg==", "APv_Pg"],
  hexstr: ["00fbff3e", "00FBFF3E", "00fbFF3e"],
  base58: ["12TeJH"],
  base32: ["ad576pq=", "AD576PQ=", "ad576PQ=", "ad576pq", "AD576PQ"],
};

test.for(cases)("$encoding of $name decodes every accepted form", ({ encoding, codec }) => {
  for (const text of readable[encoding]) expect([...codec.decode(text)], text).toEqual([...bytes]);
  expect(codec.encode(bytes)).toBe(readable[encoding][0]);
});

const unreadable = {
  base64: ["", "A", "APv/Pg=", "APv/Pg===", "APv/Ph==", "APv /Pg==", "APv/Pg==\n", "=", "é", "!", "AAAA=AAA"],
  hexstr: ["", "0", "0x00", "00fbff3", "0g", "00 fb", "é"],
  base58: ["", "0", "O", "I", "l", "12 TeJH", "é"],
  base32: ["", "ad576pq==", "a", "abc", "ad576pr=", "1", "8", "a=======", "ſd576pq=", "ß", "é"],
};

test.for(cases)("$encoding of $name rejects everything else", ({ encoding, codec }) => {
  for (const text of unreadable[encoding]) expect(decodeSignature(codec, 1024, text), text).toBeUndefined();
});

test.for(cases)("$encoding of $name never throws on any text", ({ codec }) => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 50 }), (text) => {
      decodeSignature(codec, 1024, text);
    }),
  );
});

test.for(cases)("$encoding of $name decodes the longest signature and nothing beyond its limit", ({ codec }) => {
  for (const length of [32, 72, 256, 512, 1024]) {
    const longest = new Uint8Array(length).fill(0xff);
    expect(decodeSignature(codec, length, codec.encode(longest))).toHaveLength(length);
    expect(decodeSignature(codec, length, codec.encode(new Uint8Array(length)))).toHaveLength(length);
  }
  expect(decodeSignature(codec, 32, "1".repeat(1_000_000))).toBeUndefined();
});
