/** The control port of a simulator: customers and time, for another process of the same machine. @module */
import { parseJson } from "@provider-connectivity/core/internal";
import { Hono } from "hono";
import { timingSafeEqual } from "hono/utils/buffer";
import { z } from "zod";
import { PlatformApiError } from "../errors.ts";
import { readLimitedBody } from "../read-limited-body.ts";
import type { Platform } from "../simulator/platform.ts";
import { type Command, commands, waitingCommands } from "./scenario-platform.ts";

/** The options of `createPlatformControl`. */
export interface PlatformControlOptions {
  /** The simulator that callers control. */
  readonly platform: Platform;
  /** A secret that callers send as `X-Control-Token`. */
  readonly token: string;
}

const request = z.strictObject({ args: z.array(z.unknown()).max(4) });
/** Commands are small. */
const BODY_LIMIT_BYTES = 64 * 1024;

/**
 * Creates the app of the control port. Serve it on a loopback address: its callers act as every customer.
 *
 * A command with an `Idempotency-Key` takes effect once: its result is stored in the same transaction, and a repeated
 * request returns it.
 *
 * @example
 * import { createApprovingProvider, createAssetMap, createPlatform } from "@provider-connectivity/platform";
 *
 * const assets = createAssetMap([]);
 * const platform = await createPlatform({ provider: createApprovingProvider(), assets, tokens: { publicKeys: {} } });
 * const control = createPlatformControl({ platform, token: crypto.randomUUID() });
 */
export function createPlatformControl({ platform, token }: PlatformControlOptions): Hono {
  const app = new Hono();
  const run = createCommandRunner(platform);
  app.post("/platform/:command", async (context) => {
    if (!(await timingSafeEqual(context.req.header("X-Control-Token") ?? "", token)))
      return context.json({ reason: "unauthorized", message: "X-Control-Token is missing or wrong." }, 401);
    const command = commands.find((name) => name === context.req.param("command"));
    if (command === undefined) return context.json({ reason: "unknown-route", message: "No such command." }, 404);
    const bytes = await readLimitedBody(context.req.raw, BODY_LIMIT_BYTES);
    if (bytes === undefined) return context.json({ reason: "malformed", message: "The command is too large." }, 400);
    const read = request.safeParse(parseJson(bytes));
    if (!read.success) return context.json({ reason: "malformed", message: "The body must be { args: [] }." }, 400);
    try {
      const result = await run(command, read.data.args, context.req.header("Idempotency-Key"));
      return context.json({ result: result ?? null });
    } catch (error) {
      if (error instanceof PlatformApiError) return context.json({ reason: error.reason, message: error.message }, 409);
      throw error;
    }
  });
  return app;
}

function createCommandRunner(platform: Platform) {
  return async (command: Command, args: readonly unknown[], key: string | undefined): Promise<unknown> => {
    // Only the caller's compiler checks the types of the arguments. A wrong one affects only the simulator.
    const call = () => (platform[command] as (...all: readonly unknown[]) => unknown)(...args);
    if (key === undefined || waitingCommands.has(command)) return call();
    return platform.store.transact(({ storedResponses }) => {
      const id = `control ${key}`;
      const known = storedResponses.get(id);
      if (known !== undefined) return JSON.parse(known.body) as unknown;
      const result = call();
      const body = JSON.stringify(result ?? null);
      storedResponses.put({ id, fingerprint: command, status: 200, body, createdAt: platform.now() });
      return result;
    });
  };
}
