/** Parameters of requests: path, query, headers and cookies. @module */
import type { ParameterObject, Schema } from "../regenerate/document.ts";
import { compareContents, formOf } from "./bodies.ts";
import { canonical, withoutProse } from "./canonical.ts";
import { isSame, type DocumentComparison, type Finding } from "./change.ts";
import { compareSchemas } from "./compare-schemas.ts";
import { follow, member, members, type Located, type OperationAt } from "./located.ts";

type Parameter = Located<ParameterObject & Record<string, unknown>>;

/** Compares the parameters of an operation, including those of its path. */
export function compareParameters(before: OperationAt, after: OperationAt, comparison: DocumentComparison): void {
  const [old, now] = [parametersAt(before), parametersAt(after)];
  const { renamed, removed, added } = matchNames(
    [...old].filter(([key]) => !now.has(key)).map(([, each]) => each),
    [...now].filter(([key]) => !old.has(key)).map(([, each]) => each),
  );
  const report = (finding: Finding): void =>
    comparison.collector.add(finding, { operation: after.id, direction: "request" });
  for (const each of removed) report(removal(each));
  for (const each of added) report(addition(each));
  for (const [earlier, later] of renamed) report(renaming(earlier, later));
  for (const [key, earlier] of old) {
    const later = now.get(key);
    if (later !== undefined) compareTwo(earlier, later, after.id, comparison);
  }
}

interface Names {
  renamed: [Parameter, Parameter][];
  removed: Parameter[];
  added: Parameter[];
}

/** A parameter was renamed if it is the only removed one, and the only added one is of the same kind. */
function matchNames(removed: readonly Parameter[], added: readonly Parameter[]): Names {
  const onlyOne = (each: Parameter, list: readonly Parameter[]): Parameter | undefined => {
    const alike = list.filter((other) => isAlike(each, other));
    return alike.length === 1 ? alike[0] : undefined;
  };
  const renamed = removed.flatMap((earlier): [Parameter, Parameter][] => {
    const later = onlyOne(earlier, added);
    return later !== undefined && onlyOne(later, removed) === earlier ? [[earlier, later]] : [];
  });
  const known = new Set(renamed.flat());
  return {
    renamed,
    removed: removed.filter((each) => !known.has(each)),
    added: added.filter((each) => !known.has(each)),
  };
}

/** By location and name. Headers are case-insensitive, and path parameters are identified by position. */
function parametersAt(operation: OperationAt): Map<string, Parameter> {
  const lists = [operation.item, operation].map((owner) => members<ParameterObject>(member(owner, "parameters")));
  const steps = [...operation.path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
  return new Map(
    lists.flat().map(([, each]) => {
      const parameter = follow(each) as Parameter;
      const { name, in: place } = parameter.value;
      const position = place === "path" ? steps.indexOf(name) : -1;
      const known = place === "header" ? name.toLowerCase() : position >= 0 ? String(position) : name;
      return [`${place} ${known}`, parameter];
    }),
  );
}

/** Whether they differ only in their names. */
function isAlike(left: Parameter, right: Parameter): boolean {
  const rest = ({ value: { name: _name, schema: _schema, ...other } }: Parameter): unknown => withoutProse(other);
  return isSame(rest(left), rest(right)) && textOf(left) === textOf(right);
}

function textOf(parameter: Parameter): string {
  const schema = member<Schema>(parameter, "schema");
  return schema === undefined ? "" : canonical(schema);
}

function removal({ value, pointer }: Parameter): Finding {
  const rule = value.required === true ? "required-parameter-removed" : "parameter-removed";
  return { rule, pointer, before: `${value.in} ${value.name}` };
}

function addition({ value, pointer }: Parameter): Finding {
  const rule = value.required === true ? "required-parameter-added" : "parameter-added";
  return { rule, pointer, after: `${value.in} ${value.name}` };
}

function renaming(before: Parameter, after: Parameter): Finding {
  const [old, now] = [before, after].map(({ value }) => `${value.in} ${value.name}`);
  return { rule: "parameter-renamed", pointer: after.pointer, before: old, after: now };
}

function compareTwo(before: Parameter, after: Parameter, operation: string, comparison: DocumentComparison): void {
  const reach = { operation, direction: "request" } as const;
  const report = (finding: Finding): void => comparison.collector.add(finding, reach);
  const { pointer } = after;
  const [old, now] = [before.value, after.value];
  if (now.in === "path" && old.name !== now.name)
    report({ rule: "path-parameter-renamed", pointer, before: old.name, after: now.name });
  if ((old.required === true) !== (now.required === true)) {
    const rule = now.required === true ? "parameter-became-required" : "parameter-became-optional";
    report({
      rule,
      pointer,
      before: old.required === true ? "required" : "optional",
      after: now.required === true ? "required" : "optional",
    });
  }
  const [form, newForm] = [formOf(old, old.in), formOf(now, now.in)];
  for (const keyword of Object.keys(form) as (keyof typeof form)[]) {
    if (form[keyword] === newForm[keyword]) continue;
    const values = { before: form[keyword], after: newForm[keyword] };
    report({ rule: "parameter-form-changed", pointer: `${pointer}/${keyword}`, ...values });
  }
  const [deprecated, nowDeprecated] = [old["deprecated"] === true, now["deprecated"] === true];
  if (deprecated !== nowDeprecated) {
    const values = { before: deprecated, after: nowDeprecated };
    report({ rule: "annotation-changed", pointer: `${pointer}/deprecated`, ...values });
  }
  compareContents(before, after, reach, comparison);
  const schemas = [before, after].map((each) => member<Schema>(each, "schema") ?? []);
  const [schema = [], newSchema = []] = schemas.map((each) => [each].flat());
  if (schema.length > 0 || newSchema.length > 0)
    compareSchemas(schema, newSchema, { direction: "request", report, seen: new Set() });
}
