import { contract } from "@provider-connectivity/contract";
import {
  createOperationsApp,
  createProvider,
  type Credentials,
  type Logger,
  type PlatformOptions,
} from "@provider-connectivity/server";
import type { Signer } from "@provider-connectivity/signing";
import { Hono } from "hono";
import * as assets from "./assets/handlers.ts";
import { handlersOn, type Ledger, offered, unfinished } from "./kit.ts";
import type { Records } from "./records.ts";

/** What the app is made of. */
export interface Parts {
  readonly ledger: Ledger;
  readonly credentials: Credentials;
  readonly records: Omit<Records, "close">;
  readonly platform?: PlatformOptions;
  readonly responseSigner?: Signer | undefined;
  readonly logger?: Logger;
}

/**
 * The provider as an app: what the components answer, below a path of its own. Beside it `/healthz` and `/readyz`, for
 * whoever runs it; let the outside world reach nothing but the path.
 */
export function createApp({ ledger, credentials, records, responseSigner, ...others }: Parts, basePath: string): Hono {
  const { check: _check, ...stores } = records;
  const handlers = { ...assets.handlers(ledger), ...handlersOn(ledger) };
  const provider = createProvider(contract, handlers, {
    ...others,
    ...stores,
    ...(responseSigner === undefined ? {} : { responseSigner }),
    components: offered,
    inProgress: unfinished,
    credentials,
    accounts: {
      find: async (id, customerId) =>
        (await ledger.findAccount(customerId, id)) === undefined ? undefined : { id, customerId },
    },
  });
  const operations = createOperationsApp({ checks: { records: records.check }, ...others });
  const app = new Hono().route("/", operations).route(basePath, provider);
  app.notFound((hono) => hono.json({ message: `The API lies below ${basePath}.`, errorType: "not-found" }, 404));
  return app;
}
