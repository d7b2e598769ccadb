/** Capabilities, accounts, assets, balances and rates are consistent. @module */
import {
  type Component,
  contract,
  getAccountDetails,
  getAccounts,
  getAssetDetails,
  getBalances,
  getCapabilities,
  getQuoteCapabilities,
  getRampMethods,
  getRateByAccountAndPairId as getRate,
} from "@provider-connectivity/contract";
import { expectEqual, expectThat, RuleSkipped } from "../expect.ts";
import { offeredOperations } from "../operations.ts";
import { defineRule, type Rule } from "../rule.ts";
import { expectKnown } from "../support/known-assets.ts";
import { accountFor, requestFor } from "../support/requests.ts";
import { filterFor } from "../support/withdrawals.ts";

/** The only requirements that the official validator accepts. */
const VALIDATOR_REQUIREMENTS = new Set(["transfersBlockchain"]);
/** The official validator reads the first page of accounts. */
const FIRST_PAGE = 10;
const PAIR_IDS = ["conversionPairId", "rampsPairId", "orderBookPairId"] as const;

export const accountRules: readonly Rule[] = [
  defineRule({
    id: "accounts/capabilities",
    title: "The capabilities contain a version, accounts and balances, and only accounts that exist.",
    source: "API guide, Capabilities; contract, Capabilities",
    fix: 'List "accounts" and "balances", and offer components only to accounts that GET /accounts returns.',
    async check({ call, knowledge: { accounts } }) {
      const { version, components } = await call(getCapabilities);
      expectThat(/^\d+\.\d+\.\d+$/.test(version), `The version is "${version}".`, "three numbers, for example 0.5.1");
      const ids = new Set(accounts.map(({ id }) => id));
      for (const [name, offeredTo] of Object.entries(components))
        for (const id of offeredTo === "*" ? [] : offeredTo)
          expectThat(ids.has(id), `${name} is offered to the account ${id}, which GET /accounts does not return.`);
      for (const name of contract.components.always)
        expectThat(
          (components[name]?.length ?? 0) > 0,
          `${name} is offered to no account.`,
          '"*" or the ids of accounts',
        );
    },
  }),
  defineRule({
    id: "accounts/capability-dependencies",
    title: "Every offered component comes with the components that it requires.",
    source: "Contract, components",
    fix: "Add the required component to GET /capabilities.",
    async check({ call, each }) {
      const { components } = await call(getCapabilities);
      await each(Object.entries(contract.components.requires), async ([name, needed]) => {
        for (const other of components[name as Component] === undefined ? [] : (needed ?? []))
          expectThat(components[other] !== undefined, `${name} is offered without ${other}.`, other);
      });
    },
  }),
  defineRule({
    id: "accounts/capabilities-true",
    title: "The operations of every offered component exist.",
    source: "API guide, Capabilities",
    fix: "Implement the operation, or remove its component from GET /capabilities.",
    async check(context) {
      const lists = offeredOperations(context).filter(
        ({ method, parameters, components }) =>
          method === "GET" &&
          components.length > 0 &&
          parameters.every((each) => each.in !== "path" || each.name === "accountId"),
      );
      await context.each(lists, async (operation) => {
        const { params } = requestFor(context, operation);
        const query = operation.operationId === getRate.operationId ? { conversionPairId: context.newId() } : {};
        const { body: _, ...exchange } = await context.send(operation, { params: params ?? {}, query });
        const isMissing = exchange.status === 404 && operation.operationId !== getRate.operationId;
        expectThat(
          !isMissing && exchange.status !== 405 && exchange.status !== 501,
          `${operation.operationId} returned ${exchange.status}, although ${operation.components.join(" or ")} is offered.`,
          "200",
          exchange,
        );
      });
    },
  }),
  defineRule({
    id: "accounts/first-page",
    title: "Capabilities, titles and an active account are on the first page of ten accounts.",
    source: "Official validator, accounts and capabilities suites",
    fix: "List active accounts and accounts with components first, give each a title, and remove other requirements.",
    profile: "official-validator",
    async check({ call }) {
      const { components, requirements = {} } = await call(getCapabilities);
      const { accounts } = await call(getAccounts, { query: { limit: FIRST_PAGE } });
      const ids = new Set(accounts.map(({ id }) => id));
      expectThat(
        accounts.some(({ status }) => status === "active"),
        "No account on the first page is active.",
      );
      for (const { id, title } of accounts) expectThat(title.trim() !== "", `The title of the account ${id} is blank.`);
      for (const [name, offeredTo] of Object.entries(components))
        for (const id of offeredTo === "*" ? [] : offeredTo)
          expectThat(ids.has(id), `${name} is offered to ${id}, which is not on the first page.`);
      const others = Object.keys(requirements).filter((name) => !VALIDATOR_REQUIREMENTS.has(name));
      expectEqual(others, [], "The requirements that the official validator does not accept");
    },
  }),
  defineRule({
    id: "accounts/assets",
    title: "Each listed asset can be read by its id.",
    source: "Contract, getAssetDetails",
    fix: "Return the same asset from the list and from the details.",
    check: ({ call, each, knowledge: { assets } }) =>
      each(assets.slice(0, 20), async (asset) => {
        expectEqual(
          await call(getAssetDetails, { params: { id: asset.id } }),
          asset,
          `The asset ${asset.id}, read by its id,`,
        );
      }),
  }),
  defineRule({
    id: "accounts/details",
    title: "Each listed account can be read by its id, and its parent is a main account.",
    source: "Contract, getAccountDetails and Account",
    fix: "Return the same account from the list and from the details. Sub-accounts have no sub-accounts.",
    check: ({ call, each, settled, knowledge: { accounts } }) =>
      each(accounts.slice(0, 20), ({ id, parentId }) =>
        settled(async () => {
          const parent = accounts.find((other) => other.id === parentId);
          expectThat(parent?.parentId === undefined, `The account ${id} is below a sub-account.`);
          const listed = (await call(getAccounts, { query: { limit: 200 } })).accounts.find((other) => other.id === id);
          const details = await call(getAccountDetails, { params: { accountId: id } });
          expectEqual(details, listed, `The account ${id}, read by its id,`);
        }),
      ),
  }),
  defineRule({
    id: "accounts/balances-included",
    title: "Accounts include balances with balances=true, and only then.",
    source: "Contract, parameter balances; official validator, accounts suite",
    fix: "Include the member balances with balances=true, and omit it otherwise.",
    check: ({ call, each, settled, knowledge: { accounts } }) =>
      each(accounts.slice(0, 20), ({ id }) =>
        settled(async () => {
          const params = { accountId: id };
          const [all, withBalances] = [
            await call(getAccounts, { query: { limit: 200 } }),
            await call(getAccounts, { query: { limit: 200, balances: true } }),
          ];
          const find = (list: typeof all) => list.accounts.find((account) => account.id === id);
          expectThat(
            find(all)?.balances === undefined,
            `The account ${id} is listed with balances that were not requested.`,
          );
          expectThat(
            find(withBalances)?.balances !== undefined,
            `The account ${id} is listed without balances, although balances=true requests them.`,
          );
          const details = await call(getAccountDetails, { params, query: { balances: true } });
          const { balances } = await call(getBalances, { params, query: { limit: 200 } });
          const amounts = (list: typeof balances | undefined) =>
            (list ?? []).map((balance) => `${balance.id} ${balance.availableAmount}`).toSorted();
          expectEqual(
            amounts(details.balances),
            amounts(balances),
            `The balances of the account ${id} with balances=true`,
          );
        }),
      ),
  }),
  defineRule({
    id: "accounts/balances",
    title: "Every account has a list of balances with known assets.",
    source: "Contract, getBalances; official validator, balances suite",
    fix: "Respond for every listed account, including inactive ones, and list every asset that is not a national currency or a cryptocurrency of the contract.",
    check: (context) =>
      context.each(context.knowledge.accounts.slice(0, 20), async ({ id }) => {
        const balances = await context.list(getBalances, { params: { accountId: id } });
        await expectKnown(
          context,
          balances.map(({ asset }) => asset),
        );
      }),
  }),
  defineRule({
    id: "accounts/balance-filter",
    title: "A filter by asset returns exactly the balances of this asset.",
    source: "Contract, getBalances: assetId, nationalCurrencyCode, cryptocurrencySymbol",
    fix: "Return all balances whose asset has the value of the filter, and no others.",
    async check(context) {
      const withBalances = [];
      for (const { id } of context.knowledge.accounts.slice(0, 5))
        for (const balance of (
          await context.call(getBalances, { params: { accountId: id }, query: { limit: 200 } })
        ).balances.slice(0, 5))
          withBalances.push({ id, balance });
      if (withBalances.length === 0) throw new RuleSkipped("No account has a balance.");
      await context.each(withBalances, async ({ id: accountId, balance }) => {
        const query = filterFor(balance.asset);
        const [name, value] = Object.entries(query).find(([, each]) => each !== undefined) ?? ["", ""];
        const { balances } = await context.call(getBalances, {
          params: { accountId },
          query: { ...query, limit: 200 },
        });
        const what = `The balances of ${accountId} with ${name}=${value}`;
        expectThat(
          balances.some(({ id }) => id === balance.id),
          `${what} lack ${balance.id}.`,
        );
        const other = balances.find(({ asset }) => new Map(Object.entries(asset)).get(name) !== value);
        expectThat(other === undefined, `${what} include ${JSON.stringify(other?.asset)}.`);
      });
    },
  }),
  defineRule({
    id: "accounts/balance-filter-one",
    title: "A filter by asset returns exactly one balance.",
    source: "Official validator, balances suite",
    fix: "Keep one balance for each symbol in an account.",
    profile: "official-validator",
    async check({ call, knowledge: { accounts } }) {
      for (const { id: accountId } of accounts) {
        const [balance] = (await call(getBalances, { params: { accountId } })).balances;
        if (balance === undefined) continue;
        const { balances } = await call(getBalances, { params: { accountId }, query: filterFor(balance.asset) });
        return expectEqual(
          balances.map(({ asset }) => asset),
          [balance.asset],
          "The assets of the filtered balances",
        );
      }
    },
  }),
  defineRule({
    id: "accounts/rates",
    title: "Every offered pair and ramp method has a positive rate with its time.",
    source: "Contract, getRateByAccountAndPairId",
    fix: "Return a rate for each id from the capabilities of liquidity and ramps.",
    needs: ["rates"],
    async check(context) {
      const accountId = accountFor(context, getRate);
      const pairs = context.offers("liquidity")
        ? (await context.list(getQuoteCapabilities)).map(({ id }) => ({ conversionPairId: id }))
        : [];
      const ramps = context.offers("ramps")
        ? (await context.list(getRampMethods, { params: { accountId: context.accountsWith("ramps")[0].id } })).map(
            ({ id }) => ({ rampsPairId: id }),
          )
        : [];
      if (pairs.length + ramps.length === 0) throw new RuleSkipped("No pair and no ramp method is offered.");
      await context.each([...pairs.slice(0, 10), ...ramps.slice(0, 10)], async (query) => {
        const { rate, timestamp } = await context.call(getRate, { params: { accountId }, query });
        expectThat(Number(rate) > 0, `The rate of ${JSON.stringify(query)} is "${rate}".`, "more than 0");
        expectThat(
          timestamp > 1e12,
          `The timestamp of ${JSON.stringify(query)} is ${timestamp}.`,
          "milliseconds since 1970",
        );
      });
    },
  }),
  defineRule({
    id: "accounts/rates-of-unknown-pairs",
    title: "An unknown pair id has a rate, and a request without a pair id is refused as bad-request.",
    source: "Official validator, rates suite",
    fix: "Return a rate for any pair id. Treat empty pair ids as absent.",
    profile: "official-validator",
    needs: ["rates"],
    async check(context) {
      const params = { accountId: context.accountsWith("rates")[0].id };
      const none = Object.fromEntries(PAIR_IDS.map((name) => [name, ""]));
      for (const name of PAIR_IDS) await context.call(getRate, { params, query: { ...none, [name]: context.newId() } });
      const { status, body } = await context.send(getRate, { params, query: none });
      const { errorType } = (body ?? {}) as { errorType?: string };
      expectThat(
        status < 300 || (status === 400 && errorType === "bad-request"),
        `No pair id is refused with ${status} ${errorType}.`,
        "400, bad-request",
      );
    },
  }),
];
