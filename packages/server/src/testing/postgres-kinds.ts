/** The configured PostgreSQL server, or else PGlite, which is PostgreSQL in this process. Tests only. @module */
import { PGlite } from "@electric-sql/pglite";
import type { PostgresPool } from "../postgres/index.ts";
import { emptySchema, poolFor, postgresUrl } from "./servers.ts";

/** Starts before the tests, so that it does not count against their time limits. */
const database = postgresUrl === undefined ? await PGlite.create() : undefined;
let schemas = 0;

/** Each kind of PostgreSQL: creates an empty schema, and a second connection as another process would have it. */
export const postgresKinds: Record<string, () => () => PostgresPool> = {
  ...(postgresUrl === undefined ? {} : { PostgreSQL: () => schemaIn(postgresUrl!) }),
  ...(database === undefined ? {} : { PGlite: () => schemaInPGlite(database) }),
};

/** PGlite has one connection, so each query sets its schema. */
function schemaInPGlite(server: PGlite): () => PostgresPool {
  const schema = `schema_${++schemas}`;
  const made = server.query(`CREATE SCHEMA ${schema}`);
  const pool: PostgresPool = {
    async query(text, values) {
      await made;
      return server.transaction(async (transaction) => {
        await transaction.query(`SET LOCAL search_path = ${schema}`);
        return transaction.query(text, values);
      });
    },
  };
  return () => pool;
}

function schemaIn(url: string): () => PostgresPool {
  const made = emptySchema(url);
  return () => {
    const pool = made.then((schema) => poolFor(url, schema));
    return { query: async (text, values) => (await pool).query(text, values) };
  };
}
