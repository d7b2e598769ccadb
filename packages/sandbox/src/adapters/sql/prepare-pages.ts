import {
  type Expression,
  type Kysely,
  PostgresAdapter,
  type RawBuilder,
  type SelectQueryBuilder,
  sql,
  type SqlBool,
} from "kysely";
import type { OrderedPage, Page } from "../../ports/pages.ts";
import { prepare, type Prepared, type Value } from "./statements.ts";
import type { Tables } from "./tables.ts";
import type { Session } from "./transaction.ts";

/** A list in one table with the columns `id` and `position`, before the page is selected. */
export type List<Values, Table extends keyof Tables, Row> = (
  value: Value<Values>,
) => SelectQueryBuilder<Tables, Table, Row>;

/** Reads one page of a list. */
export type ReadPage<Values, Row> = (session: Session, page: AnyPage, values: Values) => Promise<readonly Row[]>;

type AnyPage = Page & Partial<Pick<OrderedPage, "order">>;
type Direction = "asc" | "desc";
type PageValues<Values> = Values & { readonly limit: number; readonly cursor: string };

/**
 * Prepares keyset pagination of a list: the database seeks to the cursor's key, so that every page costs the same.
 *
 * @param options.order `position`, the order of creation; or `time`, then the order of creation. Default: `position`
 * @param options.owner the owner of the list's rows, in the order `position`. Default: the list contains the rows of all owners, or
 * its order is `time`
 */
export function preparePages<Values extends object, Table extends keyof Tables, Row>(
  db: Kysely<Tables>,
  list: List<Values, Table, Row>,
  { order = "position", owner }: Pick<Partial<Shape<Values, Table, Row>>, "order" | "owner"> = {},
): ReadPage<Values, Row> {
  const shapes = new Map<string, Prepared<PageValues<Values>, Row>>();
  const shapeOf = (isFirst: boolean, direction: Direction) => {
    const name = `${isFirst ? "first" : "next"} ${direction}`;
    const shape = shapes.get(name) ?? prepareShape({ db, list, order, owner, isFirst, direction });
    shapes.set(name, shape);
    return shape;
  };
  return async (session, { limit, startingAfter, endingBefore, order: wanted = "asc" }, values) => {
    const isBackwards = endingBefore !== undefined;
    const cursor = startingAfter ?? endingBefore;
    const page = shapeOf(cursor === undefined, (wanted === "asc") === isBackwards ? "desc" : "asc");
    const rows = await session.read(page({ ...values, limit, cursor: cursor ?? "" }));
    return isBackwards ? rows.toReversed() : rows;
  };
}

/** The column with the owner of a row, and the name of the value that it must have. */
interface Owner<Values> {
  readonly column: string;
  readonly value: keyof Values & string;
}

interface Shape<Values, Table extends keyof Tables, Row> {
  readonly db: Kysely<Tables>;
  readonly list: List<Values, Table, Row>;
  readonly order: "position" | "time";
  readonly owner?: Owner<Values> | undefined;
  readonly isFirst: boolean;
  readonly direction: Direction;
}

function prepareShape<Values extends object, Table extends keyof Tables, Row>(
  shape: Shape<Values, Table, Row>,
): Prepared<PageValues<Values>, Row> {
  const { db, list, order, owner, isFirst, direction } = shape;
  return prepare<PageValues<Values>, Row>((value) => {
    if (owner !== undefined && db.getExecutor().adapter instanceof PostgresAdapter)
      return ofOwnerOnPostgres(shape, owner, value);
    const rows = owner === undefined ? list(value) : ofOwner(shape, owner, value);
    if (isFirst) return inOrder(rows, shape, value);
    if (order === "time") return { compile: () => beyondTime(shape, value).compile(db) };
    const key = keyOfCursor(rows, "position", value);
    return inOrder(rows.where(compare("position", BEYOND[direction], key)), shape, value);
  });
}

type Rows<Table extends keyof Tables, Row> = SelectQueryBuilder<Tables, Table, Row>;

function ofOwner<Values extends object, Table extends keyof Tables, Row>(
  { list }: Shape<Values, Table, Row>,
  owner: Owner<Values>,
  value: Value<PageValues<Values>>,
): Rows<Table, Row> {
  return list(value).where(sql<SqlBool>`${sql.ref(owner.column)} = ${value(owner.value)}`);
}

/**
 * The rows of one owner, as a range of the index of owners and positions. With an equality instead, PostgreSQL reads the table in
 * the order of its positions if the owner has most of the rows, and skips the rows of all other owners. SQLite must have the
 * equality: in a range it seeks only to the owner, and reads all rows before the cursor.
 */
function ofOwnerOnPostgres<Values extends object, Table extends keyof Tables, Row>(
  shape: Shape<Values, Table, Row>,
  owner: Owner<Values>,
  value: Value<PageValues<Values>>,
): Rows<Table, Row> {
  const { list, isFirst, direction } = shape;
  const [column, mine] = [sql.ref(owner.column), value(owner.value)];
  const key = keyOfCursor(ofOwner(shape, owner, value), "position", value);
  const [beyond, from, to] = direction === "asc" ? ([">", ">=", "<="] as const) : (["<", "<=", ">="] as const);
  const begin = isFirst
    ? sql<SqlBool>`${column} ${sql.raw(from)} ${mine}`
    : sql<SqlBool>`(${column}, ${sql.ref("position")}) ${sql.raw(beyond)} (${mine}, ${key})`;
  return list(value)
    .where(begin)
    .where(sql<SqlBool>`${column} ${sql.raw(to)} ${mine}`)
    .orderBy(column, direction)
    .orderBy(sql.ref("position"), direction)
    .limit(value("limit"));
}

/**
 * First the rows with the cursor's time, then all other times. Comparing both columns at once is equivalent, but SQLite then
 * seeks only to the time and reads all its rows.
 */
function beyondTime<Values extends object, Table extends keyof Tables, Row>(
  shape: Shape<Values, Table, Row>,
  value: Value<PageValues<Values>>,
): RawBuilder<Row> {
  const { list, direction } = shape;
  const [time, position] = (["time", "position"] as const).map((column) => keyOfCursor(list(value), column, value));
  const all = list(value).select([sql.ref("time").as("time"), sql.ref("position").as("position")]);
  const atTime = all.where(compare("time", "=", time!)).where(compare("position", BEYOND[direction], position!));
  const atOthers = all.where(compare("time", BEYOND[direction], time!));
  return sql`
    select * from ${inOrder(atTime, shape, value)} as at_time
    union all select * from ${inOrder(atOthers, shape, value)} as at_others
    order by ${sql.ref("time")} ${sql.raw(direction)}, ${sql.ref("position")} ${sql.raw(direction)} limit ${value("limit")}`;
}

const BEYOND = { asc: ">", desc: "<" } as const;

/** An unknown cursor has a null key, and nothing is beyond it. */
function keyOfCursor<Values extends object, Table extends keyof Tables>(
  list: SelectQueryBuilder<Tables, Table, unknown>,
  column: "time" | "position",
  value: Value<PageValues<Values>>,
): Expression<unknown> {
  return list
    .clearSelect()
    .select(sql.ref(column).as("key"))
    .where(sql<SqlBool>`${sql.ref("id")} = ${value("cursor")}`);
}

function compare(column: string, operator: "<" | ">" | "=", key: Expression<unknown>): RawBuilder<SqlBool> {
  return sql`${sql.ref(column)} ${sql.raw(operator)} ${key}`;
}

function inOrder<Values extends object, Table extends keyof Tables, Row>(
  list: SelectQueryBuilder<Tables, Table, Row>,
  { order, direction }: Pick<Shape<Values, Table, Row>, "order" | "direction">,
  value: Value<PageValues<Values>>,
): SelectQueryBuilder<Tables, Table, Row> {
  const byTime = order === "time" ? list.orderBy(sql.ref("time"), direction) : list;
  return byTime.orderBy(sql.ref("position"), direction).limit(value("limit"));
}
