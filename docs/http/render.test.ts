import { expect, test } from "vitest";
import { documents, type OpenApi } from "./documents.ts";
import { pagesOf } from "./render.ts";

test.each(documents)("the pages of $version have each operation and each schema once", (document) => {
  const headings = pagesOf(document).flatMap(({ content }) => content.match(/^## .+$/gm) ?? []);
  const { paths, components } = document.openapi;
  const ids = Object.values(paths).flatMap((item) =>
    Object.values(item).flatMap((each) => ("operationId" in each ? [each.operationId] : [])),
  );
  for (const name of [...ids, ...Object.keys(components.schemas)]) {
    expect(headings.filter((heading) => heading === `## ${name}`)).toHaveLength(1);
  }
});

test.each(documents)("every link of $version to a schema leads to a heading", (document) => {
  const text = pagesOf(document)
    .map(({ content }) => content)
    .join("\n");
  const names = new Set(Object.keys(document.openapi.components.schemas));
  const linked = [...text.matchAll(/\[([^\]]+)\]\(\.\/schemas#/g)].map(([, name = ""]) => name);
  expect(linked.filter((name) => !names.has(name))).toEqual([]);
});

test("headers that every request carries are described once", () => {
  const [{ openapi }] = documents;
  const pages = pagesOf({ version: "x", openapi });
  expect(
    pages.filter(({ content }) => content.includes("| `X-FBAPI-NONCE` | header |")).map(({ page }) => page),
  ).toEqual(["index"]);
});

test("markup and interpolation in a description are text", () => {
  const openapi: OpenApi = {
    info: { title: "<b>Title</b>", version: "1" },
    paths: {
      "/x": { get: { operationId: "getX", description: "<script>x()</script> {{ 1 + 1 }}", responses: {} } },
    },
    components: { schemas: {} },
  };
  const text = pagesOf({ version: "1", openapi })
    .map(({ content }) => content)
    .join("\n");
  expect(text).not.toMatch(/<script|<b>|\{\{ 1/);
});
