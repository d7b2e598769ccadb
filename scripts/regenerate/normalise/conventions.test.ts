import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../testing/temporary-folder.ts";
import type { Document } from "../document.ts";
import { NETWORK_LINK, readConventions } from "./conventions.ts";
import { normalise } from "./index.ts";

const NO_COMPONENTS = { always: [], requires: {}, operations: {}, runtime: [] };
const DOCUMENT: Document = {
  openapi: "3.0.0",
  info: { title: "Shop", version: "1" },
  paths: {
    "/shops/{shop}/orders": {
      parameters: [
        { name: "shop", in: "path", required: true, schema: { type: "string" } },
        { name: "Shop-Key", in: "header", schema: { type: "string" } },
      ],
      get: {
        operationId: "listOrders",
        parameters: ["size", "next", "previous", "year", "month"].map((name) => ({ name, in: "query" })),
        responses: { "200": { description: "" } },
      },
      post: {
        operationId: "createOrder",
        requestBody: { content: { "application/json": { schema: { type: "object", required: ["orderKey"] } } } },
        responses: { "200": { description: "" } },
      },
    },
  },
};
const YAML = `
securityHeaders: { key: Shop-Key }
accountParameter: shop
idempotencyProperty: orderKey
pagination: { limit: size, after: next, before: previous }
exclusiveQuery: [[year, month, week]]
errors: { types: { notFound: missing } }
`;

function conventionsOf(text: string) {
  return readConventions(join(temporaryFolder({ "conventions.yaml": text }), "openapi.yaml"));
}

test("applies the conventions of a contract with other names", () => {
  const { operations } = normalise(DOCUMENT, NO_COMPONENTS, conventionsOf(YAML));
  const [list, create] = operations.map(({ value }) => value);
  expect(list).toMatchObject({ accountParameter: "shop", paginated: true, exclusiveQuery: [["year", "month"]] });
  expect(create).toMatchObject({ accountParameter: "shop", idempotent: true });
  expect(create).not.toHaveProperty("exclusiveQuery");
  // The client sets the key, so no handler receives it as a parameter.
  expect(create?.parameters).toEqual([{ name: "shop", in: "path", required: true, type: "string" }]);
});

test("recognises no convention of such a contract without the file", () => {
  const { operations } = normalise(DOCUMENT, NO_COMPONENTS);
  for (const { value } of operations) {
    expect(value).toMatchObject({ idempotent: false, paginated: false });
    expect(value).not.toHaveProperty("accountParameter");
  }
});

test("uses the defaults for omitted members", () => {
  const conventions = conventionsOf(YAML);
  expect(conventions.securityHeaders).toEqual({ ...NETWORK_LINK.securityHeaders, key: "Shop-Key" });
  expect(conventions.errors.types.notFound).toBe("missing");
  expect(conventions.errors.types.internal).toBe(NETWORK_LINK.errors.types.internal);
});

test("applies the conventions of Network Link without a file", () => {
  expect(readConventions("/no/such/openapi.yaml")).toBe(NETWORK_LINK);
});

test.each([
  ["accountParametr: shop", "accountParametr is not a convention; there are "],
  ["securityHeaders: { kee: X }", "securityHeaders.kee is not a convention; there are key, "],
  ["accountParameter: 1", "accountParameter must be a string"],
  ["exclusiveQuery: [year, month]", "exclusiveQuery must be a list of lists of parameter names"],
  ["errors: []", "errors must be an object"],
])("rejects %s", (text, expected) => {
  expect(() => conventionsOf(text)).toThrow(expected);
});
