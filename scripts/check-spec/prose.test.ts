import { join } from "node:path";
import { expect, test } from "vitest";
import { sourcesOf } from "../regenerate/read.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { checkProse } from "./prose.ts";

const SPEC = join(import.meta.dirname, "../../spec");

test.each(sourcesOf(SPEC))("the texts of spec/$folder contain none of the words", ({ folder }) => {
  expect(() => checkProse(join(SPEC, folder))).not.toThrow();
});

test.each([
  ["How many items one answer holds at most.", "answer", "response"],
  ["Errors, besides those of every operation:", "besides those", "in addition to the common ones"],
  ["A token, or a bucket of its own making.", "of its own", "its own, before the noun"],
  ["An amount that is to be added as collateral.", "is to be", "must be"],
  ["`transferMethod` tells the kinds apart.", "tells", "determines"],
  ["The addresses that the provider was told of.", "told", "registers"],
  ["Gives one order book by its id.", "Gives one", "returns a"],
  ["Lists the quotes of the account, whatever became of them.", "whatever", "in any status"],
  ["The last item. Not together with `endingBefore`.", "Not together with", "cannot be combined with"],
  ["A refusal is no error.", "is no error", "is not an error"],
  ["A part of the request has the wrong form.", "wrong form", "malformed"],
  ["The provider credits the account when it sees fit.", "sees fit", "at its discretion"],
  ["The conversion is under way.", "under way", "in progress"],
  ["Takes a deposit address out of use.", "out of use", "disabled"],
])("rejects %s", (text, words, instead) => {
  const check = (): void => checkProse(temporaryFolder({ "paths/things.yaml": `description: "${text}"` }));
  expect(check).toThrow(`things.yaml:1: replace "${words}"; write instead: `);
  expect(check).toThrow(instead);
});

test("finds words across a line break, with the line of the text", () => {
  const folder = temporaryFolder({ "1.yaml": "get:\n  description: |-\n    Errors, besides\n    those of all:\n" });
  expect(() => checkProse(folder)).toThrow('1.yaml:2: replace "besides those"');
});

test("ignores names, values and comments", () => {
  const yaml =
    "# The answer\nproperties:\n  answer: { type: string, enum: [answer] }\n  description: { type: string }\n";
  expect(() => checkProse(temporaryFolder({ "1.yaml": yaml }))).not.toThrow();
});
