/** PostgreSQL in this process, and the real one where there is one. Tests only. @module */
import { PGlite } from "@electric-sql/pglite";
import type { PostgresPool } from "../postgres/index.ts";
import { emptySchema, poolFor, postgresUrl } from "./servers.ts";

/** Started before any test, whose time it would take. */
const database = await PGlite.create();
let schemas = 0;

/** Each kind of PostgreSQL: makes an empty schema, and connects to it once more, as another process would. */
export const postgresKinds: Record<string, () => () => PostgresPool> = {
  PGlite: () => {
    const pool = schemaInPGlite(`schema_${++schemas}`);
    return () => pool;
  },
  ...(postgresUrl === undefined ? {} : { PostgreSQL: () => schemaIn(postgresUrl!) }),
};

/** One PGlite has one connection: each query says in which schema it runs. */
function schemaInPGlite(schema: string): PostgresPool {
  const made = database.query(`CREATE SCHEMA ${schema}`);
  return {
    async query(text, values) {
      await made;
      return database.transaction(async (transaction) => {
        await transaction.query(`SET LOCAL search_path = ${schema}`);
        return transaction.query(text, values);
      });
    },
  };
}

function schemaIn(url: string): () => PostgresPool {
  const made = emptySchema(url);
  return () => {
    const pool = made.then((schema) => poolFor(url, schema));
    return { query: async (text, values) => (await pool).query(text, values) };
  };
}
