/** Responses: statuses, headers and bodies. @module */
import type { ResponseObject, Schema } from "../regenerate/document.ts";
import { compareContents, typesIn } from "./bodies.ts";
import { isSame, type DocumentComparison, type Finding, type Reach } from "./change.ts";
import { withoutProse } from "./canonical.ts";
import { compareSchemas } from "./compare-schemas.ts";
import { follow, member, members, type Located, type OperationAt } from "./located.ts";

type Responses = ReadonlyMap<string, Located<ResponseObject>>;
type Header = Located<{ required?: boolean; schema?: Schema }>;

/**
 * Compares the responses of an operation. A status of only one document is compared with the entry that covers it in the other:
 * its range (`4XX`) or the default.
 */
export function compareResponses(before: OperationAt, after: OperationAt, comparison: DocumentComparison): void {
  const reach: Reach = { operation: after.id, direction: "response" };
  const [old, now] = [responsesOf(before), responsesOf(after)];
  for (const status of new Set([...old.keys(), ...now.keys()])) {
    const [earlier, later] = [coveringOf(old, status), coveringOf(now, status)];
    if (earlier !== undefined && later !== undefined) compareTwo(earlier, later, reach, comparison);
    else if (later !== undefined)
      comparison.collector.add({ rule: "status-added", pointer: later.pointer, after: status }, reach);
    else if (earlier !== undefined)
      comparison.collector.add(
        { rule: "status-removed", pointer: `${after.pointer}/responses/${status}`, before: status },
        reach,
      );
  }
}

function responsesOf(operation: OperationAt): Responses {
  return new Map(
    members<ResponseObject>(member(operation, "responses"))
      .filter(([status]) => !status.startsWith("x-"))
      .map(([status, response]) => [status.toUpperCase(), response]),
  );
}

function coveringOf(responses: Responses, status: string): Located<ResponseObject> | undefined {
  return responses.get(status) ?? responses.get(`${status.charAt(0)}XX`) ?? responses.get("DEFAULT");
}

function compareTwo(
  before: Located<ResponseObject>,
  after: Located<ResponseObject>,
  reach: Reach,
  comparison: DocumentComparison,
): void {
  const [old, now] = [follow(before), follow(after)];
  const [hadBody, hasBody] = [old, now].map(({ value }) => Object.keys(value.content ?? {}).length > 0);
  const report = (finding: Finding): void => comparison.collector.add(finding, reach);
  compareHeaders(old, now, reach, report, comparison);
  if (!hadBody && hasBody) report({ rule: "response-body-added", pointer: now.pointer, after: typesIn(now) });
  if (hadBody && !hasBody) report({ rule: "response-body-removed", pointer: now.pointer, before: typesIn(old) });
  if (hadBody && hasBody) compareContents(old, now, reach, comparison);
  const [links, newLinks] = [old, now].map(({ value }) => withoutProse((value as { links?: unknown }).links));
  if (!isSame(links, newLinks))
    report({ rule: "annotation-changed", pointer: `${now.pointer}/links`, before: links, after: newLinks });
}

function compareHeaders(
  before: Located<ResponseObject>,
  after: Located<ResponseObject>,
  reach: Reach,
  report: (finding: Finding) => void,
  comparison: DocumentComparison,
): void {
  const [old, now] = [before, after].map(headersOf) as [Map<string, Header>, Map<string, Header>];
  for (const [name, { value, pointer }] of old) {
    const rule = value.required === true ? "required-response-header-removed" : "response-header-removed";
    if (!now.has(name)) report({ rule, pointer, before: name });
  }
  for (const [name, header] of now) {
    const earlier = old.get(name);
    const isRequired = header.value.required === true;
    if (earlier === undefined) {
      const rule = isRequired ? "required-response-header-added" : "response-header-added";
      report({ rule, pointer: header.pointer, after: name });
      continue;
    }
    if ((earlier.value.required === true) !== isRequired) {
      const rule = isRequired ? "response-header-became-required" : "response-header-became-optional";
      report({ rule, pointer: header.pointer, before: !isRequired, after: isRequired });
    }
    compareContents(earlier, header, reach, comparison);
    const [schema = [], newSchema = []] = [earlier, header].map((each) =>
      [member<Schema>(each, "schema") ?? []].flat(),
    );
    if (schema.length > 0 || newSchema.length > 0)
      compareSchemas(schema, newSchema, { direction: "response", report, seen: new Set() });
  }
}

function headersOf(response: Located<ResponseObject>): Map<string, Header> {
  return new Map(
    members<Header["value"]>(member(response, "headers")).map(([name, header]) => [name.toLowerCase(), follow(header)]),
  );
}
