import type { CollateralHandlers } from "@provider-connectivity/contract";
import type { ServerContext } from "@provider-connectivity/server";
import type { CollateralDeps } from "../collateral-account.ts";
import type { CollateralLinkRecord } from "../entities.ts";
import { eligibleAssets } from "../terms.ts";
import { createLink } from "./create-link.ts";
import { toLink } from "./link.ts";

type Handlers = Pick<CollateralHandlers<ServerContext>, "createCollateralAccountLink" | "getCollateralAccountLinks">;

/** The operations of links. */
export function createLinkHandlers(deps: CollateralDeps): Handlers {
  const { store, config } = deps;
  const toWire = (link: CollateralLinkRecord) =>
    toLink(
      link,
      eligibleAssets(config, link.env).map(({ asset }) => asset),
    );
  return {
    async createCollateralAccountLink({ body }, { account }) {
      return { status: 200, body: toWire(await createLink(deps, account.id, body)) };
    },

    async getCollateralAccountLinks({ query }, { account }) {
      const links = await store.collateralLinks.list(account.id, { ...query, order: "asc" });
      return { status: 200, body: { collateralLinks: links.map(toWire) } };
    },
  };
}
