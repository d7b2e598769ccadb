import { expect, test } from "vitest";
import { describeTally, gapsOf } from "./tally.ts";

const tally = {
  operations: {
    getQuotes: { "200": 20, "400": 3, "404": 1 },
    createQuote: { "201": 2, "400": 5, "503": 1 },
    executeQuote: { "400": 7 },
  },
  refusals: { "404 not-found": 1, "400 bad-request": 15, "503 internal-error": 1 },
};

test("shows responses by operation and in total", () => {
  const lines = describeTally(tally).split("\n");
  expect(lines.slice(2, 6).map((line) => line.match(/\w[\w ]*/g)?.map((cell) => cell.trim()))).toEqual([
    ["createQuote", "8", "2", "5", "0", "1"],
    ["executeQuote", "7", "0", "7", "0", "0"],
    ["getQuotes", "24", "20", "3", "1", "0"],
    ["all 3", "39", "22", "15", "1", "1"],
  ]);
  expect(lines.at(-1)).toBe("Refusals: 15 × 400 bad-request, 1 × 404 not-found, 1 × 503 internal-error");
});

test("reports an operation that was only refused, or never called", () => {
  expect(gapsOf(tally, ["getQuotes", "createQuote"])).toEqual([]);
  expect(gapsOf(tally, ["executeQuote", "getRamps"])).toEqual([
    "executeQuote never succeeded: its success responses are untested",
    "getRamps was never called",
  ]);
});
