/** The checks of responses. A response that has passed them is not checked again, and any other response is. */
import type { Validate } from "@provider-connectivity/core";
import type { SchemaNode } from "@provider-connectivity/core/validation";
import { describe, expect, test } from "vitest";
import { createProvider, findViolation, type ProviderOptions } from "../index.ts";
import { collecting, contract, handlers, optionsFor, seen, send, type Logged } from "../testing/provider.ts";

type Options = Partial<ProviderOptions<typeof contract, never>>;

const getAccounts = contract.validators["getAccounts"]!;

/** A provider that sends the replies of a function, and validates the accounts with the given function. */
function providerChecking(check: Validate, reply: () => unknown, options: Options) {
  const validators = { ...contract.validators, getAccounts: { ...getAccounts, responses: { "200": check } } };
  const checked: typeof contract = { ...contract, validators };
  const replying = { ...handlers, getAccounts: reply as never, getBalances: reply as never };
  return createProvider(checked, replying, { ...optionsFor(), ...options });
}

/** A provider that sends the given texts, and counts the checks of its accounts. */
function sending(options: Options = {}) {
  const check = getAccounts.responses["200"]!;
  let checks = 0;
  const counting: Validate = new Proxy(check, {
    apply(target, _this, [body]) {
      checks++;
      return target(body);
    },
  });
  let body: object = {};
  const app = providerChecking(counting, () => ({ status: 200, body }), { validateResponses: true, ...options });
  return {
    checks: () => checks,
    respond: async (next: object, target = "/accounts"): Promise<number> => {
      body = next;
      return (await send(app, target)).status;
    },
  };
}

const account = { id: "mine", title: "Main", status: "active" };

function logging() {
  const logged: Logged = [];
  return { logged, logger: collecting(logged) };
}

test("a text that has passed is not checked again", async () => {
  const { respond, checks } = sending();
  for (let time = 0; time < 3; time++) expect(await respond({ accounts: [account] })).toBe(200);
  expect(checks()).toBe(1);
  expect(await respond({ accounts: [{ ...account, id: "else" }] })).toBe(200);
  expect(checks()).toBe(2);
});

test("a text that has passed is checked for each other operation", async () => {
  const { respond } = sending();
  expect(await respond({ accounts: [account] })).toBe(200);
  expect(await respond({ accounts: [account] }, "/accounts/mine/balances")).toBe(500);
});

test("a violation is refused each time, also if it differs from a text that has passed in one character", async () => {
  const { respond } = sending();
  const long = { ...account, description: "x".repeat(2_000) };
  expect(await respond({ accounts: [long] })).toBe(200);
  for (let time = 0; time < 2; time++) expect(await respond({ accounts: [{ ...long, status: "Active" }] })).toBe(500);
  expect(await respond({ accounts: [long] })).toBe(200);
});

test("an undeclared property is reported each time", async () => {
  const { logger, logged } = logging();
  const { respond } = sending({ undeclaredProperties: "warn", logger });
  for (let time = 0; time < 3; time++) await respond({ accounts: [{ ...account, secret: "s" }] });
  expect(logged).toHaveLength(3);
});

test("texts of one length are remembered together", async () => {
  const { respond, checks } = sending();
  const ending = (end: string) => ({ accounts: [{ ...account, title: "x".repeat(900) + end.repeat(900) }] });
  for (let time = 0; time < 2; time++) for (const end of ["1", "2", "3"]) await respond(ending(end));
  expect(checks()).toBe(3);
});

test.each([
  [16_384, 1],
  [16_385, 2],
])("a text of %i characters that is sent twice is checked %i times", async (length, times) => {
  const { respond, checks } = sending();
  const padded = (padding: string) => ({ accounts: [{ ...account, title: padding }] });
  const body = padded("x".repeat(length - JSON.stringify(padded("")).length));
  for (let time = 0; time < 2; time++) expect(await respond(body)).toBe(200);
  expect(checks()).toBe(times);
});

test("only the latest texts are remembered, and a text that is sent often is one of them", async () => {
  const { respond, checks } = sending();
  const numbered = (number: number) => ({ accounts: [{ ...account, title: String(1_000 + number).repeat(3_750) }] });
  await respond({ accounts: [account] });
  for (let number = 1; number < 200; number++) {
    await respond(numbered(number));
    await respond({ accounts: [account] });
  }
  expect(checks()).toBe(200);
  await respond(numbered(1));
  expect(checks()).toBe(201);
});

describe("undeclared properties:", () => {
  const text: SchemaNode = { type: "string" };
  const x: SchemaNode = { properties: { x: text } };
  const y: SchemaNode = { properties: { y: text } };
  const a: SchemaNode = { properties: { type: { enum: ["a"] }, x: text } };
  const b: SchemaNode = { properties: { type: { enum: ["b"] }, y: text } };
  const inside = (schema: SchemaNode): SchemaNode => ({ properties: { in: schema } });
  const parent: { oneOf: SchemaNode[] } = { oneOf: [] };
  parent.oneOf.push({ allOf: [parent, x] });

  /** A provider that sends one body, which any schema accepts. */
  function providerSending(body: unknown, schema: SchemaNode | undefined, options: Options) {
    const { logged, logger } = logging();
    const check: Validate = Object.assign(() => true, schema === undefined ? {} : { schema });
    return { logged, app: providerChecking(check, () => ({ status: 200, body }), { logger, ...options }) };
  }

  test.each<[string, SchemaNode | undefined, unknown, readonly string[]]>([
    ["an object with described properties only", x, { x: "1" }, []],
    ["an object with other properties", x, { x: "1", y: "2", z: {} }, ["/y", "/z"]],
    ["a member", inside(x), { in: { x: "1", y: "2" } }, ["/in/y"]],
    ["a list", { items: x }, [{ x: "1" }, { y: "2" }, null, { z: 1 }], ["/1/y", "/3/z"]],
    ["a list in a list", inside({ items: { items: x } }), { in: [[{}], [{}, { y: 1 }]] }, ["/in/1/1/y"]],
    ["a member, by a name with / and ~", inside(x), { in: { "a/b~c": 1 } }, ["/in/a~1b~0c"]],
    ["a text", x, "xyz", []],
    ["null", x, null, []],
    ["a text or null where an object may be", { properties: { x, y: x } }, { x: "abc", y: null }, []],
    ["an object without described properties", inside({ type: "object" }), { in: { y: 1 } }, []],
    ["an object that may have any property", { ...x, additionalProperties: true }, { y: 1 }, []],
    ["an object that may have properties of a schema", { ...x, additionalProperties: text }, { y: "1" }, []],
    ["an object that may not have others", { ...x, additionalProperties: false }, { y: 1 }, ["/y"]],
    ["an object that may have any in one of its parts", { allOf: [x, { additionalProperties: true }] }, { y: 1 }, []],
    [
      "an object with a property that is required, but not described",
      { allOf: [x, { required: ["y"] }] },
      { y: 1, z: 1 },
      ["/z"],
    ],
    ["a value with properties of all parts", { allOf: [x, y] }, { x: "1", y: "2", z: 1 }, ["/z"]],
    ["a value with properties of any part", { anyOf: [x, y] }, { x: "1", y: "2", z: 1 }, ["/z"]],
    ["a value with properties of one part", { oneOf: [x, y] }, { x: "1", z: 1 }, ["/z"]],
    ["a value with properties of parts of parts", { oneOf: [{ allOf: [{ anyOf: [x] }] }] }, { x: "1", z: 1 }, ["/z"]],
    [
      "a member that two parts describe",
      { allOf: [inside(x), inside(y)] },
      { in: { x: "1", y: "2", z: 1 } },
      ["/in/z"],
    ],
    ["a list whose items one of the parts describes", { allOf: [{ items: x }, { minItems: 1 }] }, [{ y: 1 }], ["/0/y"]],
    ["a list or an object", { oneOf: [a, { items: x }] }, [{ x: "1", y: 1 }], ["/0/y"]],
    ["a text or an object", inside({ oneOf: [text, x] }), { in: "abc" }, []],
    ["the variant of the listed value", { oneOf: [a, b] }, { type: "a", x: "1" }, []],
    ["a value with a property of another variant", { oneOf: [a, b] }, { type: "a", y: "2" }, ["/y"]],
    ["a value without a type, in both variants", { anyOf: [a, b] }, { x: "1", y: "2", z: 1 }, ["/z"]],
    ["a variant of two parts", { oneOf: [{ allOf: [x, b] }, y] }, { type: "b", x: "1", y: "2" }, []],
    [
      "a value with a property from a part of another variant",
      { oneOf: [{ allOf: [x, b] }, a] },
      { type: "a", y: "2" },
      ["/y"],
    ],
    [
      "a value with a property from a part of a variant that lists another value",
      { oneOf: [{ ...a, allOf: [y] }, { properties: { type: text } }] },
      { type: "b", y: "2" },
      ["/y"],
    ],
    ["a value of a schema that contains itself", parent, { x: "1", z: 1 }, ["/z"]],
    ["a value without a schema", undefined, { z: 1 }, []],
  ])("finds those of %s", async (_case, schema, body, pointers) => {
    const { app, logged } = providerSending(body, schema, { undeclaredProperties: "warn" });
    expect(await seen(send(app, "/accounts"))).toEqual({ status: 200, body });
    expect(logged.map(({ fields }) => fields["pointers"])).toEqual(pointers.length === 0 ? [] : [pointers]);
  });

  const described = { properties: { list: { items: inside({ ...x, type: "object" }) }, none: text, "a/b": x } };
  const body = { list: [{ in: { x: "1", y: "2" } }, "text", null], none: null, "a/b": { x: "1", y: "2" }, z: [1] };
  const pointers = ["/list/0/in/y", "/a~1b/y", "/z"];
  const kept = { list: [{ in: { x: "1" } }, "text", null], none: null, "a/b": { x: "1" } };
  const line = (message: string) => ({
    level: "warn",
    fields: { requestId: expect.any(String), operationId: "getAccounts", pointers },
    message,
  });

  test.each([true, false])("removes them, warns about them or accepts them, validated: %s", async (isValidated) => {
    for (const [undeclaredProperties, sent, lines] of [
      ["strip", kept, [line("undeclared properties were removed from a response")]],
      ["warn", body, [line("a response has undeclared properties")]],
      ["allow", body, []],
    ] as const) {
      const options = { undeclaredProperties, validateResponses: isValidated };
      const { app, logged } = providerSending(body, described, options);
      expect(await seen(send(app, "/accounts"))).toEqual({ status: 200, body: sent });
      expect(logged).toEqual(lines);
    }
  });

  test("refuses a response for the first of them, and the log names it", async () => {
    const { app, logged } = providerSending(body, described, { undeclaredProperties: "refuse" });
    expect((await send(app, "/accounts")).status).toBe(500);
    const message = `getAccounts responded with 200 and a body that breaks the contract at "/list/0/in/y": is not declared`;
    expect(logged).toMatchObject([{ level: "error", fields: { error: { type: "ContractViolation", message } } }]);
  });
});

test.each(["allow", "warn", "strip", "refuse"] as const)(
  "refuses a violation also if undeclared properties are treated as %s, unless responses are not validated",
  async (undeclaredProperties) => {
    const wrong = { accounts: [{ ...account, status: "closed" }] };
    expect(await sending({ undeclaredProperties }).respond(wrong)).toBe(500);
    expect(await sending({ undeclaredProperties, validateResponses: false }).respond(wrong)).toBe(200);
  },
);

test.each<[string, unknown, string]>([
  ["an undeclared status", { status: 302, body: {} }, `302 and a body that breaks the contract at "": the status is`],
  ["no body", { status: 200 }, `200 and a body that breaks the contract at "": the body is missing`],
])("refuses a response with %s", async (_case, reply, message) => {
  const { logged, logger } = logging();
  const app = providerChecking(getAccounts.responses["200"]!, () => reply, { logger, validateResponses: true });
  expect((await send(app, "/accounts")).status).toBe(500);
  expect(logged).toMatchObject([{ level: "error", fields: { error: { message: expect.stringContaining(message) } } }]);
});

test.each([
  [302, "{}", { pointer: "", reason: "the status is not declared", value: 302 }],
  [200, "", { pointer: "", reason: "the body is missing", value: undefined }],
  [200, "{", { pointer: "", reason: "the body is not JSON", value: "{" }],
  [
    200,
    JSON.stringify({ accounts: [{ ...account, status: "closed" }] }),
    { pointer: "/accounts/0/status", reason: expect.stringContaining("active"), value: "closed" },
  ],
  [200, '{"accounts":[]}', undefined],
  [404, '{"message":"No.","errorType":"not-found"}', undefined],
])("finds the first violation of a response with %i and the body %s", (status, text, violation) => {
  expect(findViolation(contract.operations.getAccounts, getAccounts, { status, text })).toEqual(violation);
});

test("finds no violation in a response whose body the contract does not describe", () => {
  for (const text of ["", "{"])
    expect(findViolation(contract.operations.getAccounts, { responses: {} }, { status: 200, text })).toBe(undefined);
});
