import { expect, test } from "vitest";
import { createHasher, digest, naturalId } from "./digest.ts";

/** SHA-256 of "abc" (FIPS 180-4). */
const ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

test("digests are the SHA-256 of the text in UTF-8", () => {
  expect(naturalId("abc")).toBe(ABC);
  expect(Buffer.from(digest("abc")).toString("hex")).toBe(ABC);
  expect(naturalId("\u00e9")).toBe("4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c");
});

test("texts that follow one another are hashed as one", () => {
  const hasher = createHasher();
  hasher.update("a");
  hasher.update("bc");
  expect(hasher.end()).toBe(ABC);
});
