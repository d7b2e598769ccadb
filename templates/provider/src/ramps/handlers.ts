import type { AssetsLedger } from "../assets/ledger.ts";
import type { Handlers } from "../in-progress.ts";
import { requireFound } from "../shared/require-found.ts";
import { pageOf } from "../shared/page.ts";
import { writeOf } from "../shared/write.ts";
import { checkRamp } from "./check-ramp.ts";
import type { RampsLedger } from "./ledger.ts";

/** The operations of the component `ramps`. */
export function handlers(ledger: RampsLedger & AssetsLedger): Handlers<"ramps"> {
  return {
    getRampMethods: async ({ query }, { account }) => ({
      status: 200,
      body: { capabilities: pageOf(await ledger.listRampMethods(account.id), query) },
    }),

    getRamps: async ({ query }, { account }) => ({
      status: 200,
      body: { ramps: [...(await ledger.listRamps(account.id, query))] },
    }),

    getRampDetails: async ({ params }, { account }) => {
      return { status: 200, body: requireFound(await ledger.findRamp(account.id, params.id), "ramp") };
    },

    // Return an existing ramp first: a check that fails now must not hide it.
    createRamp: async ({ body }, context) => {
      const write = writeOf(context);
      const begun = await ledger.findRampByKey(write.operationKey);
      if (begun === undefined) await checkRamp(ledger, context.account.id, body);
      return { status: 201, body: begun ?? (await ledger.createRamp(write, body)) };
    },
  };
}
