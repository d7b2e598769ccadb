import { exercise } from "./exercise.ts";
import type { Report, Setup } from "./setup.ts";

/**
 * Fetches the setup, runs all tests and reports the results to the smoke server.
 *
 * @param server the smoke server's URL
 * @param more additional capabilities of this runtime
 */
export async function report(
  server: string,
  runtime: string,
  more: () => Promise<Partial<Report>> = async () => ({}),
): Promise<void> {
  const start = Date.now();
  const outcome = await outcomeOf(server, more);
  const body: Report = { runtime, agent: navigator.userAgent, milliseconds: Date.now() - start, ...outcome };
  await fetch(`${server}/smoke/reports`, { method: "POST", body: JSON.stringify(body) });
}

async function outcomeOf(
  server: string,
  more: () => Promise<Partial<Report>>,
): Promise<Pick<Report, "cases" | "error">> {
  try {
    const setup = (await (await fetch(`${server}/smoke/setup`)).json()) as Setup;
    return { cases: await exercise(setup), ...(await more()) };
  } catch (error) {
    return { cases: {}, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
