import fc from "fast-check";
import { expect, test } from "vitest";
import { createMemoryTable, type MemoryTable } from "./memory-table.ts";

interface Row {
  readonly id: string;
  readonly group: string;
  readonly time: string;
  readonly text: string;
}

const shape = { id: ({ id }: Row) => id, groups: ({ group }: Row) => ["all", group], time: ({ time }: Row) => time };

/** A simple reference implementation: rows in order of creation. */
interface Model {
  rows: Row[];
}

type Change = { readonly kind: "save"; readonly row: Row } | { readonly kind: "remove"; readonly id: string };
type Step = Change | { readonly kind: "attempt"; readonly steps: readonly Step[]; readonly fails: boolean };

const groupOf = (id: string) => (Number(id) % 2 === 0 ? "even" : "odd");
const change: fc.Arbitrary<Change> = fc.oneof(
  fc
    .record({
      id: fc.integer({ min: 0, max: 9 }),
      time: fc.integer({ min: 0, max: 3 }),
      text: fc.string({ maxLength: 2 }),
    })
    .map(({ id, time, text }) => ({
      kind: "save" as const,
      row: { id: String(id), group: groupOf(String(id)), time: String(time), text },
    })),
  fc.integer({ min: 0, max: 9 }).map((id) => ({ kind: "remove" as const, id: String(id) })),
);
const steps: fc.Arbitrary<Step[]> = fc.letrec<{ step: Step; steps: Step[] }>((tie) => ({
  step: fc.oneof(
    { depthSize: "small" },
    { weight: 4, arbitrary: change },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant("attempt" as const), steps: tie("steps"), fails: fc.boolean() }),
    },
  ),
  steps: fc.array(tie("step"), { maxLength: 12 }),
})).steps;
const page = fc.record({
  group: fc.constantFrom("all", "even", "odd", "none"),
  limit: fc.integer({ min: 1, max: 5 }),
  order: fc.constantFrom("asc" as const, "desc" as const),
  cursor: fc.option(fc.integer({ min: 0, max: 10 }).map(String), { nil: undefined }),
  isBackwards: fc.boolean(),
});
type AnyPage = typeof page extends fc.Arbitrary<infer Value> ? Value : never;

function applyTo(model: Model, step: Change): void {
  if (step.kind === "remove") model.rows = model.rows.filter(({ id }) => id !== step.id);
  else if (model.rows.some(({ id }) => id === step.row.id))
    model.rows = model.rows.map((row) => (row.id === step.row.id ? step.row : row));
  else model.rows = [...model.rows, step.row];
}

function pageOfModel({ rows }: Model, { group, limit, order, cursor, isBackwards }: AnyPage): Row[] {
  const inGroup = rows.filter((row) => group === "all" || row.group === group);
  const sorted = inGroup.toSorted((one, other) => Number(one.time) - Number(other.time));
  const list = order === "asc" ? sorted : sorted.toReversed();
  if (cursor === undefined) return list.slice(0, limit);
  const index = list.findIndex(({ id }) => id === cursor);
  if (index === -1) return [];
  return isBackwards ? list.slice(Math.max(0, index - limit), index) : list.slice(index + 1, index + 1 + limit);
}

function pageOfTable(table: MemoryTable<Row>, { group, limit, order, cursor, isBackwards }: AnyPage): readonly Row[] {
  const place = cursor === undefined ? {} : isBackwards ? { endingBefore: cursor } : { startingAfter: cursor };
  return table.page(group, { limit, order, ...place });
}

/** Runs the steps on both, in nested drafts, and compares the contents after every step. */
function runBoth(table: MemoryTable<Row>, model: Model, list: readonly Step[], pages: readonly AnyPage[]): void {
  for (const step of list) {
    if (step.kind === "attempt") {
      const draft = table.draft({ isOver: false, isEntered: false });
      const copy = { rows: [...model.rows] };
      runBoth(draft, copy, step.steps, pages);
      if (!step.fails) draft.commit();
      if (!step.fails) model.rows = copy.rows;
    } else {
      applyTo(model, step);
      if (step.kind === "save") table.save(step.row);
      else table.remove(step.id);
    }
    for (const each of pages) expect(pageOfTable(table, each)).toEqual(pageOfModel(model, each));
    for (let id = 0; id < 10; id++)
      expect(table.find(String(id))).toEqual(model.rows.find((row) => row.id === String(id)));
  }
}

test("behaves like a plain list, in nested drafts that are kept or dropped, on every page", () => {
  fc.assert(
    fc.property(steps, fc.array(page, { minLength: 1, maxLength: 4 }), (list, pages) => {
      runBoth(createMemoryTable(shape), { rows: [] }, list, pages);
    }),
    { numRuns: Number(process.env["PROVIDER_PROPERTY_RUNS"] ?? 150) },
  );
});

test("an id is inserted once, in a draft and in its base", () => {
  const table = createMemoryTable(shape);
  const row = { id: "1", group: "odd", time: "1", text: "" };
  table.insert(row);
  const draft = table.draft({ isOver: false, isEntered: false });
  expect(() => draft.insert(row)).toThrow("already");
  draft.remove("1");
  draft.insert({ ...row, text: "again" });
  expect(table.find("1")).toEqual(row);
  draft.commit();
  expect(table.find("1")?.text).toBe("again");
});

test("a page deep in a long list reads no more rows than the first one", () => {
  const reads = { count: 0 };
  const counted = {
    ...shape,
    id: (row: Row) => (reads.count++, row.id),
    groups: (row: Row) => (reads.count++, ["all", row.group]),
  };
  const table = createMemoryTable(counted);
  for (let index = 0; index < 50_000; index++)
    table.save({ id: String(index), group: "g", time: String(index).padStart(6, "0"), text: "" });
  const readsFor = (place: object) => {
    reads.count = 0;
    expect(table.page("g", { limit: 10, order: "desc", ...place })).toHaveLength(10);
    return reads.count;
  };
  expect(readsFor({ startingAfter: "100" })).toBeLessThanOrEqual(readsFor({}) + 2);
  expect(readsFor({ endingBefore: "100" })).toBeLessThanOrEqual(readsFor({}) + 2);
});
