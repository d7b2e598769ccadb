/** What `start` was asked to do. @module */
import { parseArgs } from "node:util";
import { UsageError } from "../usage-error.ts";

export const USAGE = `Starts the reference provider with an embedded SQLite database.

  npx -y pnpm@12 start [options]

Everything that it keeps lies in .provider/, which git ignores, and survives a restart.

  --port NUMBER   the port to listen on; PORT in the environment does the same (8000)
  --host ADDRESS  the address to listen on; HOST in the environment does the same (127.0.0.1)
  --reset         empty .provider/ first: new keys, new data
`;

export interface StartArguments {
  readonly port: number;
  readonly host: string;
  readonly reset: boolean;
  readonly help: boolean;
}

/**
 * Reads the command line, then the environment, then the defaults.
 *
 * @throws UsageError for an unknown option or a port that is none
 */
export function readArguments(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): StartArguments {
  const { values } = parse(argv);
  return {
    port: readPort(values.port ?? environment["PORT"] ?? "8000"),
    host: values.host ?? environment["HOST"] ?? "127.0.0.1",
    reset: values.reset ?? false,
    help: values.help ?? false,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        port: { type: "string" },
        host: { type: "string" },
        reset: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${USAGE}`);
  }
}

function readPort(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (port >= 0 && port <= 65_535) return port;
  throw new UsageError(`"${text}" is no port; it must be a number from 0 to 65535`);
}
