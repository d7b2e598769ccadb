import type { CapabilitiesHandlers, RampsHandlers } from "@provider-connectivity/contract";
import { type ServerContext, NotFoundError } from "@provider-connectivity/server";
import type { StoreWriter } from "./entities.ts";
import { methodsOf, findAccount } from "../accounts/service.ts";
import { pageOfItems } from "../../ports/pages.ts";
import { attributionOf } from "../requirements/participants.ts";
import { createRamp } from "./create-ramp.ts";
import { toRampMethod } from "./order.ts";
import { toRamp } from "./ramp.ts";
import type { RampsDeps } from "./ramps.ts";

type Handlers = RampsHandlers<ServerContext<StoreWriter>> &
  Pick<CapabilitiesHandlers<ServerContext<StoreWriter>>, "getRampMethods">;

/** The operations of the component `ramps`. */
export function createRampsHandlers(deps: RampsDeps): Handlers {
  const { store, config, runtime } = deps;
  return {
    async getRampMethods({ query }, { account }) {
      const methods = methodsOf(config.ramps.methods, await findAccount(store, account.id));
      return { status: 200, body: { capabilities: pageOfItems(methods, query).map(toRampMethod) } };
    },

    async createRamp({ body, headers }, context) {
      const record = await createRamp(deps, context, { request: body, attribution: attributionOf(headers) });
      return { status: 201, body: record.ramp };
    },

    async getRamps({ query }, { account }) {
      const records = await store.ramps.list(account.id, query);
      const now = runtime.now();
      return { status: 200, body: { ramps: records.map((record) => toRamp(record, now)) } };
    },

    async getRampDetails({ params }, { account }) {
      const record = await store.ramps.find(account.id, params.id);
      if (record === undefined) throw new NotFoundError("There is no such ramp.");
      return { status: 200, body: toRamp(record, runtime.now()) };
    },
  };
}
