import { expect, test } from "vitest";
import { buildMessage } from "./build-message.ts";
import { portableCodecs } from "./codecs.ts";
import { nodeCodecs } from "./node/codecs.ts";
import { preEncode } from "./pre-encode.ts";
import { preEncodings } from "./signing-configuration.ts";
import { vectorMessage, vectors } from "./testing/vectors.ts";

const codecSets = { portableCodecs, nodeCodecs };
const cases = Object.entries(codecSets).flatMap(([name, codecs]) =>
  vectors.map((vector) => ({ name, codecs, ...vector })),
);

test.for(cases)("$preEncoding with $name gives the known text", ({ preEncoding, codecs, encoded }) => {
  const bytes = preEncode(preEncoding, buildMessage(vectorMessage), codecs);
  expect(new TextDecoder().decode(bytes)).toBe(encoded);
});

test.for(preEncodings)("%s of nothing is nothing", (preEncoding) => {
  expect(preEncode(preEncoding, new Uint8Array())).toEqual(new Uint8Array());
});
