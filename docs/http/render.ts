/** The pages of an OpenAPI document, in Markdown: one of the introduction, one for each tag, one of the schemas. @module */
import type { OpenApi, Operation, Parameter, PublishedDocument, Response, Schema } from "./documents.ts";

/** A page below `/http/<version>/`. */
export interface Page {
  readonly page: string;
  readonly title: string;
  readonly content: string;
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

interface Route {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
}

/** Renders every page. Headers that every request carries are described once, in the introduction. */
export function pagesOf({ openapi }: PublishedDocument): Page[] {
  const every = routesOf(openapi);
  const common = commonHeaders(every);
  const routes = every.map((route) => ({
    ...route,
    parameters: route.parameters.filter(({ name }) => !common.some((header) => header.name === name)),
  }));
  const tags = new Set(routes.map(({ operation }) => tagOf(operation)));
  return [
    { page: "index", title: "Introduction", content: introduction(openapi, routes, common) },
    ...[...tags].map((tag) => ({
      page: pageOf(tag),
      title: tag,
      content: tagPage(
        openapi,
        tag,
        routes.filter(({ operation }) => tagOf(operation) === tag),
      ),
    })),
    { page: "schemas", title: "Schemas", content: schemasPage(openapi) },
  ];
}

function routesOf(openapi: OpenApi): Route[] {
  return Object.entries(openapi.paths).flatMap(([path, item]) => {
    const shared = (item["parameters"] ?? []) as readonly Parameter[];
    return METHODS.flatMap((method) => {
      const operation = item[method] as Operation | undefined;
      if (operation === undefined) return [];
      const parameters = [...shared, ...(operation.parameters ?? [])].map((each) => resolved(openapi, each));
      return [{ method: method.toUpperCase(), path, operation, parameters }];
    });
  });
}

function commonHeaders(routes: readonly Route[]): readonly Parameter[] {
  return (routes[0]?.parameters ?? []).filter(
    (header) =>
      header.in === "header" && routes.every(({ parameters }) => parameters.some(({ name }) => name === header.name)),
  );
}

function resolved(openapi: OpenApi, parameter: Parameter): Parameter {
  return parameter.$ref === undefined
    ? parameter
    : (openapi.components.parameters?.[nameOf(parameter.$ref)] ?? parameter);
}

function introduction({ info }: OpenApi, routes: readonly Route[], common: readonly Parameter[]): string {
  const rows = routes.map(
    ({ method, path, operation }) =>
      `| [\`${operation.operationId}\`](./${pageOf(tagOf(operation))}#${anchor(operation.operationId)}) | \`${method} ${path}\` | ${cell(operation.summary)} |`,
  );
  const commonText =
    common.length === 0
      ? ""
      : `## Headers of every request\n\n${parameterTable(common).replace(/^### .*\n\n/, "")}\n\n`;
  return `# ${plain(info.title)} ${info.version}\n\n## Operations\n\n| operation | request | purpose |\n| --- | --- | --- |\n${rows.join("\n")}\n\n${commonText}## About\n\n${deeper(plain(info.description), 2)}\n`;
}

function tagPage(openapi: OpenApi, tag: string, routes: readonly Route[]): string {
  const description = openapi.tags?.find(({ name }) => name === tag)?.description;
  return `# ${plain(tag)}\n\n${plain(description)}\n\n${routes.map((route) => operationSection(openapi, route)).join("\n\n")}\n`;
}

function operationSection(openapi: OpenApi, { method, path, operation, parameters }: Route): string {
  const { operationId, summary, description, requestBody, responses } = operation;
  return [
    `## ${operationId}`,
    `\`${method} ${path}\``,
    plain(summary),
    deeper(plain(description), 2),
    parameterTable(parameters),
    ...(requestBody === undefined ? [] : ["### Request body", contentText(requestBody.content, requestBody.required)]),
    "### Responses",
    responseTable(openapi, responses),
    ...examples(requestBody?.content),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function parameterTable(parameters: readonly Parameter[]): string {
  if (parameters.length === 0) return "";
  const rows = parameters.map(
    ({ name, in: place, required = false, description, schema }) =>
      `| \`${name}\` | ${place} | ${required ? "yes" : "no"} | ${schema === undefined ? "" : typeText(schema)} | ${cell(description ?? schema?.description)} |`,
  );
  return `### Parameters\n\n| name | in | required | type | description |\n| --- | --- | --- | --- | --- |\n${rows.join("\n")}`;
}

function contentText(content: Response["content"], required = false): string {
  return Object.entries(content ?? {})
    .map(
      ([type, { schema }]) =>
        `\`${type}\`: ${schema === undefined ? "any" : typeText(schema)}${required ? "" : ", optional"}`,
    )
    .join("\n\n");
}

function responseTable(openapi: OpenApi, responses: Operation["responses"]): string {
  const rows = Object.entries(responses).map(([status, reference]) => {
    const response =
      reference.$ref === undefined ? reference : (openapi.components.responses?.[nameOf(reference.$ref)] ?? reference);
    const types = Object.values(response.content ?? {}).map(({ schema }) =>
      schema === undefined ? "" : typeText(schema),
    );
    return `| ${status} | ${types.join(", ")} | ${cell(response.description)} |`;
  });
  return `| status | body | when |\n| --- | --- | --- |\n${rows.join("\n")}`;
}

function examples(content: Response["content"]): string[] {
  return Object.values(content ?? {})
    .flatMap(({ examples: given = {} }) => Object.values(given))
    .map(
      ({ summary = "Example", value }) =>
        `**${plain(summary)}**\n\n\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``,
    );
}

function schemasPage({ components }: OpenApi): string {
  const sections = Object.entries(components.schemas)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, schema]) => `## ${name}\n\n${deeper(plain(schema.description), 2)}\n\n${schemaBody(schema)}`);
  return `# Schemas\n\n${sections.join("\n\n")}\n`;
}

function schemaBody(schema: Schema): string {
  const { allOf, oneOf, anyOf, properties } = schema;
  const lists: readonly (readonly [title: string, branches: readonly Schema[] | undefined])[] = [
    ["All of", allOf],
    ["Exactly one of", oneOf],
    ["At least one of", anyOf],
  ];
  const parts = lists.flatMap(([title, branches]) =>
    branches === undefined ? [] : [`${title}:\n\n${branches.map((branch) => `- ${typeText(branch)}`).join("\n")}`],
  );
  const own = [schema, ...(allOf ?? []).filter(({ $ref }) => $ref === undefined)].filter(
    (each) => each.properties !== undefined,
  );
  if (own.length > 0) parts.push(propertyTable(own));
  if (properties === undefined && parts.length === 0) parts.push(typeText(schema));
  return parts.join("\n\n");
}

function propertyTable(schemas: readonly Schema[]): string {
  const rows = schemas.flatMap(({ properties = {}, required = [] }) =>
    Object.entries(properties).map(
      ([name, schema]) =>
        `| \`${name}\` | ${required.includes(name) ? "yes" : "no"} | ${typeText(schema)} | ${cell(schema.description)} |`,
    ),
  );
  return `| property | required | type | description |\n| --- | --- | --- | --- |\n${rows.join("\n")}`;
}

/** The type of a schema in one line, with links to named schemas. */
function typeText(schema: Schema): string {
  const { $ref, type, items, oneOf, anyOf, allOf, format, pattern, minimum, maximum, minLength, maxLength } = schema;
  if ($ref !== undefined) return `[${nameOf($ref)}](./schemas#${anchor(nameOf($ref))})`;
  if (schema.enum !== undefined) return schema.enum.map((value) => code(JSON.stringify(value))).join(", ");
  if (items !== undefined) return `array of ${typeText(items)}`;
  const [branches, separator] = oneOf !== undefined ? [oneOf, " or "] : [anyOf ?? allOf, anyOf ? " or " : " and "];
  if (branches !== undefined) return branches.map(typeText).join(separator);
  const limits = { format, pattern, minimum, maximum, minLength, maxLength, default: schema.default };
  const shown = Object.entries(limits)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name} ${code(String(value))}`);
  return [type ?? "any", ...shown].join(", ");
}

function code(text: string): string {
  return `\`${text.replaceAll("|", String.raw`\|`)}\``;
}

/** One cell of a table. */
function cell(text: string | undefined): string {
  return plain(text)
    .replaceAll(/\s*\n\s*/g, " ")
    .replaceAll(/(?<!\\)\|/g, String.raw`\|`);
}

/** Descriptions are Markdown; markup and Vue's interpolation in them are text. */
function plain(text: string | undefined): string {
  return (text ?? "").trim().replaceAll("<", "&lt;").replaceAll("{{", "{&#8203;{");
}

/** Moves the headings of a description below the heading that it belongs to. */
function deeper(text: string, levels: number): string {
  return text.replaceAll(
    /^(#+) /gm,
    (_match, marks: string) => `${"#".repeat(Math.min(6, marks.length + levels - 1))} `,
  );
}

function tagOf({ tags }: Operation): string {
  return tags?.[0] ?? "other";
}

function pageOf(tag: string): string {
  return tag.replaceAll(/[^A-Za-z0-9]+/g, "-").toLowerCase();
}

function nameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1);
}

/** The anchor that VitePress gives a heading. */
function anchor(heading: string): string {
  return heading.toLowerCase().replaceAll(/[^a-z0-9-]+/g, "-");
}
