/** Schemas as tables, one row for each member. @module */
import { InlineMarkdown } from "./markdown.tsx";
import { type ApiDocument, branchesOf, branchName, flatten, type Schema } from "./schema.ts";
import { Badge } from "./ui.tsx";

/** A member to describe. */
export interface Member {
  readonly name: string;
  /** The location, for example `query`. */
  readonly note: string;
  readonly isRequired: boolean;
  readonly schema: Schema;
}

interface Row {
  readonly path: string;
  readonly note: string;
  readonly isRequired: boolean;
  readonly type: string;
  readonly description: string;
}

/** Deeper members are omitted. */
const MAX_DEPTH = 5;
const MAX_VALUES = 12;

/** A table of members and their nested members. */
export function SchemaTable(given: {
  readonly document: ApiDocument;
  readonly members: readonly Member[];
  readonly label: string;
}) {
  const { document, members, label } = given;
  const rows = members.flatMap((member) => rowsOf(document, member, member.name === "body" ? "" : member.name, 0));
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label={label}>
      <table class="schema">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Type</th>
            <th scope="col">Description</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ path, note, isRequired, type, description }, index) => (
            <tr key={index}>
              <th scope="row">
                <code>{path}</code> {note === "" ? null : <Badge tone="neutral">{note}</Badge>}{" "}
                {isRequired ? <Badge tone="info">required</Badge> : null}
              </th>
              <td class="mono">{type}</td>
              <td class="text">
                <InlineMarkdown text={description} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function rowsOf(document: ApiDocument, member: Member, path: string, depth: number): readonly Row[] {
  const flat = flatten(document, member.schema);
  const branches = branchesOf(document, flat);
  const own: Row = {
    path,
    note: member.note,
    isRequired: member.isRequired,
    type: typeOf(document, flat, branches),
    description: (flat.description ?? "").split("\n\n")[0] ?? "",
  };
  const rows = path === "" ? [] : [own];
  if (depth >= MAX_DEPTH) return rows;
  if (branches.length > 1)
    return [
      ...rows,
      ...branches.flatMap((branch) => [
        ...membersOf(document, branch, `${path === "" ? "" : `${path} · `}${branchName(document, branch)}`, depth),
      ]),
    ];
  if (flat.type === "array" && flat.items !== undefined)
    return [...rows, ...membersOf(document, flat.items, `${path}[]`, depth)];
  return [...rows, ...membersOf(document, flat, path, depth)];
}

function membersOf(document: ApiDocument, schema: Schema, path: string, depth: number): readonly Row[] {
  const { properties = {}, required = [] } = flatten(document, schema);
  return Object.entries(properties).flatMap(([name, property]) =>
    rowsOf(
      document,
      { name, note: "", isRequired: required.includes(name), schema: property },
      path === "" ? name : `${path}.${name}`,
      depth + 1,
    ),
  );
}

function typeOf(document: ApiDocument, flat: Schema, branches: readonly Schema[]): string {
  if (branches.length > 1) return `one of ${branches.length}`;
  if (flat.enum !== undefined) {
    const shown = flat.enum.slice(0, MAX_VALUES).map(String).join(" | ");
    return flat.enum.length > MAX_VALUES ? `${shown} | … (${flat.enum.length} values)` : shown;
  }
  if (flat.type === "array" && flat.items !== undefined)
    return `array of ${flatten(document, flat.items).type ?? "values"}`;
  return [flat.type ?? "any", flat.format].filter(Boolean).join(", ");
}
