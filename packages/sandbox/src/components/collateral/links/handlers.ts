import type { CollateralHandlers } from "@provider-connectivity/contract";
import type { ServerContext } from "@provider-connectivity/server";
import type { Collateral } from "../collateral-account.ts";
import type { CollateralLinkRecord } from "../entities.ts";
import { eligibleAssets } from "../terms.ts";
import { createLink } from "./create-link.ts";
import { toLink } from "./link.ts";

type Handlers = Pick<CollateralHandlers<ServerContext>, "createCollateralAccountLink" | "getCollateralAccountLinks">;

/** The operations about links. */
export function createLinkHandlers(parts: Collateral): Handlers {
  const { store, config } = parts;
  const travelling = (link: CollateralLinkRecord) =>
    toLink(
      link,
      eligibleAssets(config, link.env).map(({ asset }) => asset),
    );
  return {
    async createCollateralAccountLink({ body }, { account }) {
      return { status: 200, body: travelling(await createLink(parts, account.id, body)) };
    },

    async getCollateralAccountLinks({ query }, { account }) {
      const links = await store.collateralLinks.list(account.id, { ...query, order: "asc" });
      return { status: 200, body: { collateralLinks: links.map(travelling) } };
    },
  };
}
