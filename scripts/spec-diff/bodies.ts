/** Request bodies, and media types of all bodies. @module */
import type { MediaType, Schema } from "../regenerate/document.ts";
import { isSame, type DocumentComparison, type Finding, type Reach } from "./change.ts";
import { withoutProse } from "./canonical.ts";
import { compareSchemas } from "./compare-schemas.ts";
import { follow, member, members, type Located, type OperationAt } from "./located.ts";

interface Body {
  required?: boolean;
}

/** Compares the request bodies of an operation. */
export function compareRequestBodies(before: OperationAt, after: OperationAt, comparison: DocumentComparison): void {
  const reach: Reach = { operation: after.id, direction: "request" };
  const report = (finding: Finding): void => comparison.collector.add(finding, reach);
  const [old, now] = [before, after].map((each) => {
    const body = member<Body>(each, "requestBody");
    return body === undefined ? undefined : follow(body);
  });
  if (old === undefined && now === undefined) return;
  if (old === undefined || now === undefined) return report(presence(old, now));
  const [required, requiredNow] = [old.value.required === true, now.value.required === true];
  if (required !== requiredNow) {
    const [rule, words, newWords] = requiredNow
      ? (["body-became-required", "optional", "required"] as const)
      : (["body-became-optional", "required", "optional"] as const);
    report({ rule, pointer: now.pointer, before: words, after: newWords });
  }
  compareContents(old, now, reach, comparison);
}

function presence(before: Located<Body> | undefined, after: Located<Body> | undefined): Finding {
  const { value, pointer } = (after ?? before) as Located<Body>;
  const content = typesIn({ value, pointer });
  if (after !== undefined)
    return { rule: value.required === true ? "required-body-added" : "body-added", pointer, after: content };
  return { rule: value.required === true ? "required-body-removed" : "body-removed", pointer, before: content };
}

/** The media types of a body with their schemas, for the report. */
export function typesIn({ value }: Pick<Located<unknown>, "value" | "pointer">): unknown {
  return withoutProse((value as { content?: unknown }).content ?? {});
}

/** Compares the media types of two bodies, and their schemas. */
export function compareContents(
  before: Located<unknown>,
  after: Located<unknown>,
  reach: Reach,
  { collector }: DocumentComparison,
): void {
  const report = (finding: Finding): void => collector.add(finding, reach);
  const [old, now] = [before, after].map(
    (each) => new Map(members<MediaType>(member(each, "content")).map(([type, media]) => [type.toLowerCase(), media])),
  ) as [Map<string, Located<MediaType>>, Map<string, Located<MediaType>>];
  for (const [type, { pointer }] of old)
    if (!now.has(type)) report({ rule: "media-type-removed", pointer, before: type });
  for (const [type, media] of now) {
    const earlier = old.get(type);
    if (earlier === undefined) report({ rule: "media-type-added", pointer: media.pointer, after: type });
    else {
      const [encoding, newEncoding] = [encodingsOf(earlier), encodingsOf(media)];
      if (!isSame(encoding, newEncoding)) {
        const values = { before: encoding, after: newEncoding };
        report({ rule: "encoding-changed", pointer: `${media.pointer}/encoding`, ...values });
      }
      const [schema, newSchema] = [earlier, media].map((each) => [member<Schema>(each, "schema") ?? []].flat());
      compareSchemas(schema ?? [], newSchema ?? [], { direction: reach.direction, report, seen: new Set() });
    }
  }
}

/** The text form of a parameter, header or form field. */
export interface Form {
  style: unknown;
  explode: boolean;
  allowReserved: boolean;
  allowEmptyValue: boolean;
}

/** The form with the defaults of OpenAPI 3.0 (§4.7.12.1), so that writing out a default is not a change. */
export function formOf(owner: Readonly<Record<string, unknown>>, location: string): Form {
  const style = owner["style"] ?? (location === "query" || location === "cookie" ? "form" : "simple");
  return {
    style,
    explode: typeof owner["explode"] === "boolean" ? owner["explode"] : style === "form",
    allowReserved: owner["allowReserved"] === true,
    allowEmptyValue: owner["allowEmptyValue"] === true,
  };
}

/** The form of the fields of a form or multipart body (OpenAPI 3.0 §4.7.15). */
function encodingsOf(media: Located<MediaType>): Record<string, unknown> {
  const encodings = members<Record<string, unknown>>(member(media, "encoding")).map(([name, { value }]) => {
    const { contentType, headers } = withoutProse(value) as Record<string, unknown>;
    return [name, { contentType, headers, ...formOf(value, "query") }] as const;
  });
  const standard = JSON.stringify(formOf({}, "query"));
  return Object.fromEntries(encodings.filter(([, encoding]) => JSON.stringify(encoding) !== standard));
}
