import { Client } from "pg";

/** Creates a database on a PostgreSQL server, uses it, and drops it. */
export async function onNewDatabase<Result>(server: string, use: (url: string) => Promise<Result>): Promise<Result> {
  const name = `trial_${process.pid}_${Date.now()}`;
  const execute = async (sql: string): Promise<void> => {
    const client = new Client({ connectionString: server });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  };
  await execute(`CREATE DATABASE ${name}`);
  try {
    const url = new URL(server);
    url.pathname = `/${name}`;
    return await use(url.href);
  } finally {
    await execute(`DROP DATABASE ${name} WITH (FORCE)`);
  }
}
