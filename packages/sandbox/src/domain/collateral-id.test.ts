import { expect, test } from "vitest";
import { isCollateralId, isSignerId } from "./collateral-id.ts";

const uuid = "6f8c1d1e-52a7-4b0c-9f3b-0a1d6c2e7a01";

test("a signer id is one UUID", () => {
  expect([uuid, uuid.toUpperCase()].map(isSignerId)).toEqual([true, true]);
  expect(["", `${uuid} `, ` ${uuid}`, uuid.slice(1), `${uuid}.${uuid}.${uuid}`].map(isSignerId)).not.toContain(true);
});

test("a collateral id is three UUIDs, joined by dots", () => {
  const id = `${uuid}.${uuid}.${uuid}`;
  expect([id, id.toUpperCase()].map(isCollateralId)).toEqual([true, true]);
  const others = [
    "",
    uuid,
    `${uuid}.${uuid}`,
    `${id}.${uuid}`,
    ` ${id}`,
    id.replace(".", "x"),
    id.replaceAll(".", "-"),
  ];
  expect(others.map(isCollateralId)).not.toContain(true);
});
