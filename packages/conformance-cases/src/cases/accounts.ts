/** Capabilities, accounts, listed assets and balances. @module */
import {
  type Component,
  contract,
  getAccountDetails,
  getAccounts,
  getAssetDetails,
  getBalances,
  getCapabilities,
} from "@provider-connectivity/contract";
import type { Case } from "../case.ts";
import { expectEqual, expectThat } from "../expect.ts";
import { expectKnown } from "./known-assets.ts";
import { filterFor } from "./transfers.ts";

/** The only requirement that strict tools let a provider tell. */
const TOLD_REQUIREMENTS = new Set(["transfersBlockchain"]);
/** Of these the accounts are looked up in the first page. */
const FIRST_PAGE = 10;

export const accountCases: readonly Case[] = [
  {
    name: "capabilities: a version, the components that each provider has, and only accounts that exist",
    needs: [],
    async run({ call }) {
      const { version, components, requirements = {} } = await call(getCapabilities);
      expectThat(/^\d+\.\d+\.\d+$/.test(version), `the version is "${version}"`);
      const { accounts } = await call(getAccounts, { query: { limit: FIRST_PAGE } });
      const ids = new Set(accounts.map(({ id }) => id));
      for (const [name, offeredTo] of Object.entries(components)) {
        if (offeredTo === "*") continue;
        for (const id of offeredTo)
          expectThat(ids.has(id), `${name} is offered to ${id}, which is not on the first page`);
      }
      for (const name of contract.components.always)
        expectThat((components[name]?.length ?? 0) > 0, `${name} is offered to no account`);
      expectEqual(
        Object.keys(requirements).filter((name) => !TOLD_REQUIREMENTS.has(name)),
        [],
        "requirements of others",
      );
    },
  },
  {
    name: "capabilities: no component is offered without those that it needs",
    needs: [],
    async run({ call }) {
      const { components } = await call(getCapabilities);
      for (const [name, needed] of Object.entries(contract.components.requires))
        for (const each of components[name as Component] === undefined ? [] : (needed ?? []))
          expectThat(components[each] !== undefined, `${name} is offered without ${each}`);
    },
  },
  {
    name: "assets: each that is listed can be read by its id",
    needs: [],
    async run({ call, knowledge: { assets } }) {
      for (const asset of assets)
        expectEqual(await call(getAssetDetails, { params: { id: asset.id } }), asset, "the asset, read by its id,");
    },
  },
  {
    name: "accounts: one on the first page is active, all have a title, and main accounts have no parent",
    needs: [],
    async run({ call }) {
      const { accounts } = await call(getAccounts, { query: { limit: FIRST_PAGE } });
      expectThat(
        accounts.some(({ status }) => status === "active"),
        "no account on the first page is active",
      );
      for (const { id, title, parentId } of accounts) {
        expectThat(title.trim() !== "", `the title of ${id} is blank`);
        const parent = accounts.find((each) => each.id === parentId);
        expectThat(parent?.parentId === undefined, `${id} is below a sub-account`);
      }
    },
  },
  {
    name: "accounts: details equal the list, and balances are there when they are asked for, and only then",
    needs: [],
    async run({ call, list, knowledge: { accounts } }) {
      const withBalances = await list(getAccounts, { query: { balances: true } });
      for (const [index, account] of accounts.entries()) {
        const params = { accountId: account.id };
        expectThat(!("balances" in account), `${account.id} comes with balances that were not asked for`);
        expectEqual(await call(getAccountDetails, { params }), account, "the account, read by its id,");
        const balances = await list(getBalances, { params });
        expectEqual(withBalances[index], { ...account, balances }, "the account of the list with balances");
        const details = await call(getAccountDetails, { params, query: { balances: true } });
        expectEqual(details, { ...account, balances }, "the account with balances");
      }
    },
  },
  {
    name: "balances: every account answers, inactive ones too, and names known assets",
    needs: [],
    async run(context) {
      for (const { id } of context.knowledge.accounts) {
        const balances = await context.list(getBalances, { params: { accountId: id } });
        await expectKnown(
          context,
          balances.map(({ asset }) => asset),
        );
      }
    },
  },
  {
    name: "balances: a filter leaves the one balance of its asset",
    needs: [],
    async run({ call, list, knowledge: { accounts } }) {
      for (const { id: accountId } of accounts) {
        for (const balance of await list(getBalances, { params: { accountId } })) {
          const filtered = await call(getBalances, { params: { accountId }, query: filterFor(balance.asset) });
          expectEqual(filtered.balances, [balance], "the balances of one asset");
        }
      }
    },
  },
  {
    name: "balances: an empty filter is none, and a known asset without balance gives an empty list",
    needs: [],
    async run({ call, knowledge: { accounts } }) {
      const params = { accountId: accounts[0]?.id ?? "" };
      const all = await call(getBalances, { params });
      const empty = { assetId: "", nationalCurrencyCode: "", cryptocurrencySymbol: "" };
      expectEqual(await call(getBalances, { params, query: empty }), all, "the balances with empty filters");
      const none = await call(getBalances, { params, query: { nationalCurrencyCode: "XTS" } });
      expectEqual(none, { balances: [] }, "the balances of a currency for tests");
    },
  },
  {
    name: "balances: an unknown asset is refused, two filters at once before that, and what is no code at all",
    needs: [],
    async run({ refuse, newId, knowledge: { accounts } }) {
      const query = { assetId: newId(), nationalCurrencyCode: "USD" };
      const refusal = { status: 400, requestPart: "querystring" };
      for (const { id: accountId } of accounts) {
        const params = { accountId };
        const { assetId } = query;
        await refuse(getBalances, { params, query: { assetId } }, { ...refusal, errorType: "unknown-asset" });
        const clash = { ...refusal, errorType: "schema-error" };
        await refuse(getBalances, { params, query }, clash);
        await refuse(getBalances, { params, query: { ...query, cryptocurrencySymbol: "BTC" } }, clash);
        const { nationalCurrencyCode } = query;
        await refuse(getBalances, { params, query: { nationalCurrencyCode, cryptocurrencySymbol: "BTC" } }, clash);
        const noCode = { ...refusal, errorType: "schema-property-error", propertyName: "/cryptocurrencySymbol" };
        await refuse(getBalances, { params, query: { cryptocurrencySymbol: "ZZZ" } }, noCode);
      }
    },
  },
];
