import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { confirm } from "./confirm.ts";

/** Types at the prompt of a terminal. */
async function replyWith(
  typed: string,
  isTTY = true,
): Promise<{ readonly isConfirmed: boolean; readonly shown: string }> {
  const input = Object.assign(new PassThrough(), { isTTY });
  const output = new PassThrough();
  const confirmed = confirm("The plan.", { input, output });
  input.write(typed);
  return { isConfirmed: await confirmed, shown: String(output.read()) };
}

test.each([
  ["y\n", true],
  ["Yes\n", true],
  ["n\n", false],
  ["\n", false],
  ["\u0003", false],
])("%j at the prompt: %s", async (typed, expected) => {
  const { isConfirmed, shown } = await replyWith(typed);
  expect(isConfirmed).toBe(expected);
  expect(shown).toContain("The plan.\n");
  expect(shown).toContain("Continue? [y/N] ");
});

test("names --yes without a terminal", async () => {
  await expect(replyWith("y\n", false)).rejects.toThrow("Pass --yes");
});
