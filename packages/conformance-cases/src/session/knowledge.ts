/** What is read of a provider before anything is tried. @module */
import {
  type Account,
  type AssetDefinition,
  type Capabilities,
  type Component,
  contract,
  getAccounts,
  getAdditionalAssets,
  getCapabilities,
} from "@provider-connectivity/contract";
import type { Operation } from "@provider-connectivity/core";
import type { Caller, Target } from "../target.ts";
import type { RequestInput } from "./exchange.ts";
import { faultOf } from "./judge.ts";
import { send } from "./send.ts";

export interface Knowledge {
  readonly capabilities: Capabilities;
  /** The customer's accounts, as far as one page goes. */
  readonly accounts: readonly Account[];
  readonly assets: readonly AssetDefinition[];
  /** Those of the stranger; empty where there is none. */
  readonly strangersAccounts: readonly Account[];
}

/** @throws Error when the provider does not tell its capabilities, accounts and assets */
export async function readKnowledge(target: Target): Promise<Knowledge> {
  const capabilities = (await read(target, getCapabilities)) as Capabilities;
  const accounts = await readAccounts(target, target.customer);
  const assets = (await read(target, getAdditionalAssets, { query: { limit: 200 } })) as { assets: AssetDefinition[] };
  const strangersAccounts = target.stranger === undefined ? [] : await readAccounts(target, target.stranger);
  return { capabilities, accounts, assets: assets.assets, strangersAccounts };
}

/** Whether a provider offers a component to anybody. */
export function isOffered({ capabilities }: Knowledge, component: Component): boolean {
  return capabilities.components[component] !== undefined;
}

/** The active accounts that may use a component, in the order of the list. */
export function accountsWith({ capabilities, accounts }: Knowledge, component: Component): readonly Account[] {
  const offered = capabilities.components[component];
  if (offered === undefined) return [];
  return accounts.filter(({ id, status }) => status === "active" && (offered === "*" || offered.includes(id)));
}

async function readAccounts(target: Target, caller: Caller): Promise<readonly Account[]> {
  const body = (await read(target, getAccounts, { caller, query: { limit: 200 } })) as { accounts: Account[] };
  return body.accounts;
}

async function read(target: Target, operation: Operation, input: RequestInput = {}): Promise<unknown> {
  const answer = await send(target, operation, input);
  const fault = faultOf(operation, answer);
  if (fault === undefined && answer.status === 200) return answer.body;
  const what = fault ?? `it answered ${answer.status} ${answer.text}`;
  throw new Error(`${contract.name}: ${operation.operationId} has to work before anything can be tried, but ${what}`);
}
