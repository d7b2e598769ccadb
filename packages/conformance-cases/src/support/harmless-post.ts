/** POST requests without effects, for rules about bodies and signatures. @module */
import { createDepositAddress, createQuote, createRamp } from "@provider-connectivity/contract";
import type { Operation } from "@provider-connectivity/core";
import type { RequestInput } from "../exchange.ts";
import { expectThat, RuleSkipped } from "../expect.ts";
import { isValid } from "../generate/bodies.ts";
import { type Context, shortened } from "../session/context.ts";
import { quotablePair } from "./quotes.ts";
import { ADDRESS_COMPONENTS, bridgeOf } from "./requests.ts";
import { withdrawalKinds } from "./withdrawals.ts";

/** A request that may be sent any number of times. */
export interface HarmlessPost {
  readonly operation: Operation;
  /** The path parameters, and a body. An idempotent operation gets a new key. */
  readonly input: () => {
    readonly params: Readonly<Record<string, string>>;
    readonly body: Readonly<Record<string, unknown>>;
  };
  /**
   * Sends the request, or a variation of it, and expects the response that the business rules require: a
   * quote, or the refusal of an asset that does not exist.
   *
   * @throws RuleFailure for any other response
   */
  readonly accepted: (input: RequestInput, what?: string) => Promise<void>;
}

/**
 * A request for a quote, if the provider offers quotes. Otherwise a withdrawal, deposit address or ramp with an asset that does
 * not exist, which the provider refuses only after it has verified and parsed the request.
 *
 * @throws RuleSkipped if none of these is offered
 */
export async function harmlessPost(context: Context): Promise<HarmlessPost> {
  if (context.offers("liquidity")) {
    try {
      return await quotePost(context);
    } catch (error) {
      if (!(error instanceof RuleSkipped)) throw error;
    }
  }
  for (const candidate of candidates(context)) {
    const found = await refusedPost(context, candidate);
    if (found !== undefined) return found;
  }
  throw new RuleSkipped("No POST without effects is offered.");
}

async function quotePost(context: Context): Promise<HarmlessPost> {
  const { params, pair, amount } = await quotablePair(context);
  const operation: Operation = createQuote;
  return {
    operation,
    input: () => ({ params, body: { ...pair, fromAmount: amount } }),
    accepted: async (input, what = "the request") => {
      const { body: _, ...exchange } = await context.send(operation, input);
      const { status, text } = exchange;
      expectThat(status < 300, `${what}: createQuote returned ${status} ${shortened(text)}`, "a success", exchange);
    },
  };
}

type Candidate = Pick<HarmlessPost, "operation" | "input">;

function candidates(context: Context): readonly Candidate[] {
  const { newId, offers } = context;
  const found: Candidate[] = [];
  const account = (component: Parameters<typeof offers>[0]): string | undefined => {
    if (!offers(component)) return undefined;
    try {
      return context.accountsWith(component)[0].id;
    } catch (error) {
      if (error instanceof RuleSkipped) return undefined;
      throw error;
    }
  };
  const transfers = account("transfers");
  for (const kind of withdrawalKinds) {
    const accountId = account(kind.component);
    if (accountId === undefined || transfers === undefined) continue;
    const asset = (): object =>
      kind.transferMethod === "Iban" ? { nationalCurrencyCode: "ZWR" } : { assetId: newId() };
    const input = () => {
      const [unknown, details] = [asset(), detailsOf(context, kind, accountId)];
      const destination = { transferMethod: kind.transferMethod, asset: unknown, ...details, amount: "1" };
      const body = { idempotencyKey: newId(), balanceAsset: unknown, balanceAmount: "1", destination };
      return { params: { accountId }, body };
    };
    found.push({ operation: kind.create, input });
  }
  if (transfers !== undefined && ADDRESS_COMPONENTS.some((component) => offers(component)))
    found.push({
      operation: createDepositAddress,
      input: () => {
        const transferMethod = { asset: { assetId: newId() }, transferMethod: "PublicBlockchain" };
        return { params: { accountId: transfers }, body: { idempotencyKey: newId(), transferMethod } };
      },
    });
  const ramps = account("ramps");
  if (ramps !== undefined)
    found.push({
      operation: createRamp,
      input: () => ({
        params: { accountId: ramps },
        body: bridgeOf(context, { assetId: newId() }, { assetId: newId() }),
      }),
    });
  return found;
}

function detailsOf(context: Context, kind: (typeof withdrawalKinds)[number], accountId: string): object {
  try {
    return kind.details(context, accountId);
  } catch (error) {
    if (!(error instanceof RuleSkipped)) throw error;
    // The destination need not exist, because the asset does not exist either.
    return { accountId: context.newId() };
  }
}

/** The candidate, if the provider refuses it because of its asset and not because of its schema. */
async function refusedPost(context: Context, { operation, input }: Candidate): Promise<HarmlessPost | undefined> {
  if (!isValid(operation, input().body)) return undefined;
  const { status, body } = await context.send(operation, input());
  const { errorType = "" } = (body ?? {}) as { errorType?: string };
  if (status !== 400 || errorType.startsWith("schema")) return undefined;
  return {
    operation,
    input,
    accepted: async (changed, what = "the request") => {
      const { body: received, ...exchange } = await context.send(operation, changed);
      const refusal = (received ?? {}) as { errorType?: string };
      expectThat(
        exchange.status === status && refusal.errorType === errorType,
        `${what}: ${operation.operationId} returned ${exchange.status} ${shortened(exchange.text)}`,
        `${status} ${errorType}, as for the same request without the change`,
        exchange,
      );
    },
  };
}
