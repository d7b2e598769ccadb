/** Drops the schemas that tests share, after all tests have run. Tests only. @module */
import pg from "pg";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The start of the name of every schema that tests of this run share. */
    readonly schemaPrefix: string;
  }
}

const prefix = `test_run_${crypto.randomUUID().slice(0, 8)}_`;

export function setup({ provide }: TestProject): void {
  provide("schemaPrefix", prefix);
}

export async function teardown(): Promise<void> {
  const connectionString = process.env["PROVIDER_TEST_POSTGRES"];
  if (connectionString === undefined) return;
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      "select nspname as name from pg_namespace where starts_with(nspname, $1)",
      [prefix],
    );
    for (const { name } of rows) await client.query(`drop schema ${name} cascade`);
  } finally {
    await client.end();
  }
}
