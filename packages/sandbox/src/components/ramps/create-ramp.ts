import type { RampRequest } from "@provider-connectivity/contract";
import type { HandlerContext } from "@provider-connectivity/server";
import { lock } from "../../domain/ledger/movements.ts";
import { findAccount, requireActive } from "../accounts/service.ts";
import { readAmount } from "../assets/amounts.ts";
import { postEntry } from "../ledger/post-entry.ts";
import type { Attribution } from "../requirements/participants.ts";
import { checkFunds } from "../transfers/withdrawals/checks.ts";
import type { RampPrice, RampRecord, StoreWriter } from "./entities.ts";
import { checkOrder, findRampMethod } from "./order.ts";
import { agreePrice, type Draft, estimatedFees } from "./price.ts";
import { isPrefunded, orderedRamp } from "./ramp.ts";
import { plan, type Ramps } from "./ramps.ts";

/** A ramp as it is asked for, and by whom. */
export interface Order {
  readonly request: RampRequest;
  readonly attribution: Attribution;
}

/**
 * Orders a ramp: fixes its price, binds what a prefunded one takes, and says how to pay for any other. Looking, binding
 * and keeping are one transaction with the remembered answer.
 *
 * @throws BadRequestError in the order: the assets and the method, the account, who takes part and where it comes from
 * and goes, the amount and the price, the funds
 */
export function createRamp(
  parts: Ramps,
  context: HandlerContext<"account" | "operationKey">,
  order: Order,
): Promise<RampRecord> {
  return parts.write(context, async (writer) => {
    const { config, sources } = parts;
    const { request } = order;
    const account = await findAccount(writer, context.account.id);
    const amount = readAmount(request.amount, "/amount");
    const method = await findRampMethod(writer, config.ramps.methods, account, request);
    await requireActive(writer, account.id);
    checkOrder(config.ramps, request);
    const draft = { id: sources.newId(), accountId: account.id, now: sources.now(), method, amount };
    const price = await agreePrice(parts, writer, { draft, details: request.executionDetails });
    if (isPrefunded(request.from)) await bind(parts, writer, draft);
    const record = await newRecord(parts, writer, { draft, price, order });
    await writer.ramps.insert(record);
    await plan(writer, record, parts);
    return record;
  });
}

async function bind({ sources }: Ramps, writer: StoreWriter, { accountId, method, amount }: Draft): Promise<void> {
  const { asset } = method.from;
  await checkFunds(writer, { accountId, balanceAsset: asset, balanceAmount: amount }, "ramp");
  await postEntry(writer, lock({ accountId, asset, amount }), sources);
}

async function newRecord(
  { config }: Ramps,
  writer: StoreWriter,
  { draft, price, order }: { draft: Draft; price: RampPrice; order: Order },
): Promise<RampRecord> {
  const { id, accountId, now, method, amount } = draft;
  const { executionDetails, customerReferenceId, participantsIdentification, from } = order.request;
  const createdAt = new Date(now).toISOString();
  const expiresAt = new Date(now + config.ramps.lifetime).toISOString();
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
