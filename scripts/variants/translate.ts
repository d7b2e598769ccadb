/** Building blocks of variants. @module */
import { contract } from "@provider-connectivity/contract";
import type { Operation } from "@provider-connectivity/core";
import { parseJson } from "@provider-connectivity/core/internal";
import type { Inner, VariantRequest, VariantResponse } from "./variant.ts";

const operations: readonly Operation[] = Object.values(contract.operations as Readonly<Record<string, Operation>>);

/** A copy of a JSON value with each text replaced. `path` is the list of property names that lead to the text. */
export function mapTexts(
  value: unknown,
  change: (text: string, path: readonly string[]) => string,
  path: readonly string[] = [],
): unknown {
  if (typeof value === "string") return change(value, path);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change, path));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, mapTexts(member, change, [...path, name])]),
  );
}

/** Changes the JSON of every response, including error responses. */
export const changeJson =
  (change: (body: unknown, response: VariantResponse, request: VariantRequest) => unknown) =>
  (response: VariantResponse, { request }: { readonly request: VariantRequest }): VariantResponse => {
    const body = parseJson(response.body);
    if (body === undefined) return response;
    return { ...response, body: JSON.stringify(change(body, response, request)) };
  };

/** Changes the texts of successful responses. */
export const changeTexts = (change: (text: string, path: readonly string[]) => string) =>
  changeJson((body, { status }) => (status < 300 ? mapTexts(body, change) : body));

/** The operation that a request calls. */
export function operationOf({ method, endpoint }: VariantRequest): Operation | undefined {
  const parts = endpoint.replace(/\?.*$/, "").split("/");
  return operations.find((each) => {
    const template = each.path.split("/");
    return (
      each.method === method &&
      template.length === parts.length &&
      template.every((part, index) => part.startsWith("{") || part === parts[index])
    );
  });
}

interface Item {
  readonly id: string;
}

/** Every item of a list, read page by page from the reference provider. */
export async function readAll(
  inner: Inner,
  path: string,
  query: URLSearchParams,
  list: string,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (;;) {
    const page = new URLSearchParams(query);
    page.set("limit", "200");
    page.delete("startingAfter");
    page.delete("endingBefore");
    const last = items.at(-1);
    if (last !== undefined) page.set("startingAfter", last.id);
    const { body } = await inner.read(`${path}?${page.toString().replaceAll("+", "%20")}`);
    const found = (parseJson(body) as Readonly<Record<string, readonly Item[]>>)[list] ?? [];
    if (found.length === 0) return items;
    items.push(...found);
  }
}
