import type { RampRequest } from "@provider-connectivity/contract";
import type { HandlerContext } from "@provider-connectivity/server";
import { lock } from "../../domain/ledger/movements.ts";
import type { AccountRecord } from "../../domain/parties.ts";
import { findAccount, requireActive } from "../accounts/service.ts";
import { readAmount } from "../assets/amounts.ts";
import { postEntry } from "../ledger/post-entry.ts";
import type { Attribution } from "../requirements/participants.ts";
import { checkFunds } from "../transfers/withdrawals/checks.ts";
import type { RampPrice, RampRecord, StoreWriter } from "./entities.ts";
import { checkOrder, findRampMethod } from "./order.ts";
import { agreePrice, type Draft, estimatedFees } from "./price.ts";
import { isPrefunded, orderedRamp } from "./ramp.ts";
import { plan, type RampsDeps } from "./ramps.ts";

/** The context of an idempotent operation of an account. */
type Context = HandlerContext<"account" | "operationKey", StoreWriter>;

/** A requested ramp, and its initiator. */
export interface Order {
  readonly request: RampRequest;
  readonly attribution: Attribution;
}

/**
 * Creates a ramp: fixes its price, and locks the funds of a prefunded ramp or returns payment instructions. Checks, locks and
 * the record are one transaction with the stored response.
 *
 * @throws InvalidRequestError checked in this order: assets and method, account, participants, source and destination,
 * amount and price, funds
 */
export async function createRamp(
  deps: RampsDeps,
  { account: { id: accountId }, tx }: Context,
  order: Order,
): Promise<RampRecord> {
  const { config, runtime } = deps;
  const { request } = order;
  const account = await findAccount(tx, accountId);
  const amount = readAmount(request.amount, "/amount");
  const method = await findRampMethod(tx, config.ramps.methods, account, request);
  requireActive(account);
  checkOrder(config.ramps, request);
  const draft = { id: runtime.newId(), accountId, now: runtime.now(), method, amount };
  const price = await agreePrice(deps, tx, { draft, details: request.executionDetails });
  if (isPrefunded(request.from)) await bind(deps, tx, { account, draft });
  const record = await newRecord(deps, tx, { draft, price, order });
  await tx.ramps.insert(record);
  await plan(tx, record, deps);
  return record;
}

async function bind(
  { runtime }: RampsDeps,
  tx: StoreWriter,
  { account, draft: { accountId, method, amount } }: { account: AccountRecord; draft: Draft },
): Promise<void> {
  const { asset } = method.from;
  const balance = await tx.balances.find(accountId, asset);
  await checkFunds(tx, { account, balance, asset, amount }, "ramp");
  await postEntry(tx, lock({ accountId, asset, amount }), runtime);
}

async function newRecord(
  { config }: RampsDeps,
  writer: StoreWriter,
  { draft, price, order }: { draft: Draft; price: RampPrice; order: Order },
): Promise<RampRecord> {
  const { id, accountId, now, method, amount } = draft;
  const { executionDetails, customerReferenceId, participantsIdentification, from } = order.request;
  const createdAt = new Date(now).toISOString();
  const expiresAt = new Date(now + config.ramps.lifetimeMs).toISOString();
  const common = {
    id,
    createdAt,
    updatedAt: createdAt,
    status: isPrefunded(from) ? ("Processing" as const) : ("Pending" as const),
    amount,
    estimatedFees: estimatedFees(price, method.to.asset),
    ...(executionDetails === undefined ? {} : { executionDetails }),
    expiresAt,
  };
  const payment = { id, accountId, expiresAt, payee: config.ramps.payee };
  const ramp = await orderedRamp(writer, { common, order: order.request, payment });
  return {
    id,
    accountId,
    createdAt,
    ramp,
    price,
    methodId: method.id,
    ...(customerReferenceId === undefined ? {} : { customerReferenceId }),
    ...(participantsIdentification === undefined ? {} : { participantsIdentification }),
    attribution: order.attribution,
  };
}
