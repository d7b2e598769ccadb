import { expect, test } from "vitest";
import { constantTimeEqual } from "./constant-time-equal.ts";

test("is true for equal bytes only", () => {
  expect(constantTimeEqual(Uint8Array.of(1, 2, 3), Uint8Array.of(1, 2, 3))).toBe(true);
  expect(constantTimeEqual(new Uint8Array(), new Uint8Array())).toBe(true);
  for (const other of [[0, 2, 3], [1, 2, 4], [1, 2], [1, 2, 3, 0], []]) {
    expect(constantTimeEqual(Uint8Array.of(1, 2, 3), Uint8Array.from(other))).toBe(false);
  }
});
