import type { Validate } from "@provider-connectivity/core";
import { expect, test } from "vitest";
import { checkSchema, faultPointer } from "./schema.ts";

const refusing = (error: {
  instancePath: string;
  keyword: string;
  params?: Record<string, unknown>;
  message?: string;
}): Validate => Object.assign(() => false, { errors: [{ schemaPath: "", params: {}, ...error }] });

const thrownBy = (validate: Validate, part: "body" | "headers"): unknown => {
  try {
    checkSchema(validate, {}, part);
    return undefined;
  } catch (error) {
    return error;
  }
};

test("a header is named in lower case, a body's property as it is written", () => {
  const complaint = refusing({ instancePath: "/X-Fbapi-Some", keyword: "type", message: "must be string" });
  expect(thrownBy(complaint, "headers")).toMatchObject({ place: { propertyName: "/x-fbapi-some" } });
  expect(thrownBy(complaint, "body")).toMatchObject({ place: { propertyName: "/X-Fbapi-Some" } });
});

test("a missing property is named below its parent, escaped as RFC 6901 asks", () => {
  expect(
    faultPointer({ instancePath: "/a", schemaPath: "", keyword: "required", params: { missingProperty: "b/c~d" } }),
  ).toBe("/a/b~1c~0d");
});

test("a long list of allowed values is shortened", () => {
  const allowedValues = Array.from({ length: 300 }, (_value, index) => `V${index}`);
  const error = thrownBy(refusing({ instancePath: "/x", keyword: "enum", params: { allowedValues } }), "body");
  expect(String(error)).toContain('"V11" and 288 more');
});
