/** Data that is read from a provider before rules are checked. @module */
import {
  type Account,
  type AssetDefinition,
  type Capabilities,
  type Component,
  getAccounts,
  getAdditionalAssets,
  getCapabilities,
} from "@provider-connectivity/contract";
import type { Operation } from "@provider-connectivity/core";
import type { RequestCaller, Target } from "../target.ts";
import type { Exchange, RequestInput } from "../exchange.ts";
import { faultOf, type Fault } from "./faults.ts";
import { declaredPart } from "./declared-part.ts";
import { send } from "./send.ts";

/** The capabilities and objects of a provider, read before rules are checked. */
export interface Knowledge {
  /** The body of `GET /capabilities`. */
  readonly capabilities: Capabilities;
  /** The customer's accounts, at most one page of 200. */
  readonly accounts: readonly Account[];
  /** The assets that the provider lists, at most one page of 200. */
  readonly assets: readonly AssetDefinition[];
  /** The accounts of the second customer. Empty if there is none. */
  readonly secondCustomerAccounts: readonly Account[];
}

/** Capabilities, accounts or assets cannot be read, so no rule can be checked. */
export class DiscoveryError extends Error {
  override readonly name = "DiscoveryError";
  /** The request that failed, and its response. */
  readonly exchange: Exchange;

  constructor(message: string, exchange: Exchange) {
    super(message);
    this.exchange = exchange;
  }
}

/** The provider stopped responding while rules were checked. */
export class ProviderGoneError extends Error {
  override readonly name = "ProviderGoneError";
}

/** @throws ProviderGoneError unless the provider responds to a request */
export async function expectReachable(target: Target, cause: unknown): Promise<void> {
  try {
    await send(target, getCapabilities, {});
  } catch {
    throw new ProviderGoneError(`${target.baseUrl} stopped responding: ${(cause as Error).message}`, { cause });
  }
}

/** @throws DiscoveryError if the provider's capabilities, accounts or assets cannot be read */
export async function readKnowledge(target: Target, reportFault: (fault: Fault) => void): Promise<Knowledge> {
  const read = async <T>(operation: Operation, input: RequestInput = {}): Promise<T> => {
    const response = await send(target, operation, input);
    const fault = faultOf(operation, response);
    if (fault !== undefined) reportFault(fault);
    if (response.status === 200 && typeof response.body === "object" && response.body !== null)
      return declaredPart(operation, response.status, response.body) as T;
    const { body: _, ...exchange } = response;
    throw new DiscoveryError(
      `${operation.operationId} returned ${response.status} ${response.text.slice(0, 400)}. It must work before rules can be checked.`,
      exchange,
    );
  };
  const readAccounts = async (caller: RequestCaller) =>
    (await read<{ accounts?: Account[] }>(getAccounts, { caller, query: { limit: 200 } })).accounts ?? [];
  const capabilities = await read<Capabilities>(getCapabilities);
  const accounts = await readAccounts(target.customer);
  const { assets = [] } = await read<{ assets?: AssetDefinition[] }>(getAdditionalAssets, { query: { limit: 200 } });
  const secondCustomerAccounts = target.secondCustomer === undefined ? [] : await readAccounts(target.secondCustomer);
  return {
    capabilities: { ...capabilities, components: capabilities.components ?? {} },
    accounts,
    assets,
    secondCustomerAccounts,
  };
}

/** Whether a provider offers a component to any account. */
export function isOffered({ capabilities }: Knowledge, component: Component): boolean {
  return capabilities.components[component] !== undefined;
}

/** The active accounts that may use a component, in list order. */
export function accountsWith({ capabilities, accounts }: Knowledge, component: Component): readonly Account[] {
  const offered = capabilities.components[component];
  if (offered === undefined) return [];
  return accounts.filter(({ id, status }) => status === "active" && (offered === "*" || offered.includes(id)));
}
