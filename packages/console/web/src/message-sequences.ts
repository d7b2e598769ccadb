/** Divides the traffic with a platform into its settlements and the rest. @module */
import type { LoggedRequest, PlatformCall } from "@provider-connectivity/contract/control-v1";

/** One arrow of a diagram. */
export interface Message {
  readonly at: string;
  readonly isFromPlatform: boolean;
  readonly label: string;
  readonly status: number | undefined;
  /** The number of times that it was sent in a row. */
  readonly times: number;
}

/** A settlement, or everything else. */
export interface MessageSequence {
  readonly title: string;
  readonly messages: readonly Message[];
}

/** A message with the ids that it names. */
interface Named extends Omit<Message, "times"> {
  /** The settlement that it names. */
  readonly settlement: string | undefined;
  /** The transactions and intents that it names. */
  readonly names: readonly string[];
  /** The collateral account of a request to the provider. */
  readonly account: string | undefined;
}

const START = "POST /v1/collateral/settlements";
const OTHER = "Links, addresses, deposits and withdrawals";

/**
 * Newest settlement first; messages that belong to no settlement are last. A message belongs to the settlement that it names,
 * otherwise to that of a transaction or intent that it names. Instructions belong to the next settlement of their account.
 */
export function sequencesOf(
  requests: readonly LoggedRequest[],
  calls: readonly PlatformCall[],
): readonly MessageSequence[] {
  const messages = [
    ...requests.filter(({ endpoint }) => endpoint.includes("/collateral/")).map(received),
    ...calls.map(sent),
  ];
  messages.sort((one, other) => one.at.localeCompare(other.at));
  const settlementOf = settlementsByName(messages);
  const sequences = new Map<string, Named[]>();
  const rest: Named[] = [];
  for (const [index, message] of messages.entries()) {
    const settlement =
      message.settlement ??
      settlementOf.get(message.names.find((name) => settlementOf.has(name)) ?? "") ??
      neighbourOf(messages, index);
    if (settlement === undefined) rest.push(message);
    else sequences.set(settlement, [...(sequences.get(settlement) ?? []), message]);
  }
  const settlements = [...sequences.values()].map((each, index) => ({
    title: `Settlement ${index + 1}`,
    messages: withoutRepetitions(each),
  }));
  return [
    ...settlements.toReversed(),
    ...(rest.length === 0 ? [] : [{ title: OTHER, messages: withoutRepetitions(rest) }]),
  ];
}

function received(request: LoggedRequest): Named {
  const { receivedAt, operationId, method, endpoint, status, requestBody } = request;
  const body = parsed(requestBody);
  const [, account, transaction] =
    /\/collateral\/([^/?]+)(?:\/(?:deposits|withdrawals)\/([^/?]+))?/.exec(endpoint) ?? [];
  const intent =
    body["approvalRequest"]?.["fireblocksIntentId"] ?? body["intentApprovalRequest"]?.["fireblocksIntentId"];
  return {
    at: receivedAt,
    isFromPlatform: true,
    label: operationId ?? `${method} ${endpoint}`,
    status: status === 0 ? undefined : status,
    settlement: text(body["settlementId"]) ?? text(body["settlementDetails"]?.["settlementId"]),
    names: [transaction, text(body["collateralTxId"]), text(intent)].filter((name) => name !== undefined),
    account,
  };
}

function sent({ sentAt, method, endpoint, status }: PlatformCall): Named {
  const [path = ""] = endpoint.split("?");
  const [, kind, id] = /\/(transactions|settlements)\/(?!force)([^/]+)/.exec(path) ?? [];
  return {
    at: sentAt,
    isFromPlatform: false,
    // Ids make a diagram hard to read.
    label: `${method} ${path.replaceAll(/\/(transactions|settlements|address)\/(?!force)[^/]+/g, "/$1/…")}`,
    status,
    settlement: kind === "settlements" ? id : undefined,
    names: kind === "transactions" && id !== undefined ? [id] : [],
    account: undefined,
  };
}

/** The settlement of each transaction and intent that a message names together with it. */
function settlementsByName(messages: readonly Named[]): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const { settlement, names } of messages)
    if (settlement !== undefined) for (const name of names) known.set(name, settlement);
  return known;
}

/** The settlement of a message whose neighbours name it. */
function neighbourOf(messages: readonly Named[], index: number): string | undefined {
  const { label, account, status = 0 } = messages[index] as Named;
  const later = messages.slice(index + 1);
  if (label === "getCurrentSettlementInstructions")
    return later.find((next) => next.label === "initiateSettlement" && next.account === account)?.settlement;
  // The provider marks and enforces a settlement that it has requested.
  if (label.endsWith("/settlements/force"))
    return messages.slice(0, index).findLast(({ settlement }) => settlement !== undefined)?.settlement;
  if (label !== START || status >= 400) return undefined;
  const earlier = new Set(messages.slice(0, index).map(({ settlement }) => settlement));
  // Only the response contains the id, and the list of calls has no responses. The provider reads the transactions next.
  const next = later.find(({ settlement }) => settlement !== undefined && !earlier.has(settlement));
  return next?.settlement ?? `started by call ${index}`;
}

/** Counts equal messages that follow each other as one. */
function withoutRepetitions(messages: readonly Named[]): readonly Message[] {
  const rows: Message[] = [];
  for (const { at, isFromPlatform, label, status } of messages) {
    const last = rows.at(-1);
    if (last !== undefined && last.label === label && last.status === status)
      rows[rows.length - 1] = { ...last, times: last.times + 1 };
    else rows.push({ at, isFromPlatform, label, status, times: 1 });
  }
  return rows;
}

type Body = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

function parsed(body: string | undefined): Body {
  try {
    return (JSON.parse(body ?? "{}") ?? {}) as Body;
  } catch {
    // The log contains only the first characters of a long body.
    return {};
  }
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
