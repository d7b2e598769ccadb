/** The tools of a rule. @module */
import type { ItemOf } from "@provider-connectivity/client";
import type { Account, Component } from "@provider-connectivity/contract";
import type { Operation, OperationTypes, SuccessOf } from "@provider-connectivity/core";
import { seedOf, sleep } from "@provider-connectivity/core/internal";
import { expectMembers, expectThat, ResponseFault, RuleFailure, RuleSkipped, show } from "../expect.ts";
import { uuidOf } from "../generate/identifiers.ts";
import { createRandom, type Random } from "../generate/random.ts";
import type { Finding } from "../result.ts";
import { runConcurrently } from "../run-concurrently.ts";
import { completeSettings, type Settings, type Target } from "../target.ts";
import type { Exchange, ParsedResponse, RequestInput } from "../exchange.ts";
import { faultOf, type Fault } from "./faults.ts";
import { declaredPart } from "./declared-part.ts";
import { accountsWith, isOffered, type Knowledge } from "./knowledge.ts";
import { send } from "./send.ts";

/** An expected refusal. Omitted members are not checked. */
export interface Refusal {
  /** The accepted statuses. */
  readonly status: number | readonly number[];
  /** The accepted `errorType` values. */
  readonly errorType?: string | readonly string[];
  /** The `requestPart` of the body. */
  readonly requestPart?: string;
  /** The `propertyName` of the body. */
  readonly propertyName?: string;
  /** Optional members of the refusal: if it has them, they must have these values. */
  readonly ifPresent?: Pick<Refusal, "requestPart" | "propertyName">;
}

/** The tools of a rule: data about the provider, and functions that send requests to it. */
export interface Context {
  /** The provider. */
  readonly target: Target;
  /** The settings of the target, with defaults. */
  readonly settings: Settings;
  /** The provider's capabilities. */
  readonly knowledge: Knowledge;
  /** A seeded generator. It is the same in every run of the rule with the same seed. */
  readonly random: Random;
  /** A UUID from `random`, for idempotency keys and unknown ids. */
  readonly newId: () => string;
  /**
   * Sends a request and returns the response, with any status.
   *
   * @throws ResponseFault for a response that breaks the contract
   */
  readonly send: (operation: Operation, input?: RequestInput) => Promise<ParsedResponse>;
  /** The body of a success. @throws RuleFailure for any other response */
  readonly call: <T extends OperationTypes>(
    operation: Operation<string, T, string>,
    input?: RequestInput,
  ) => Promise<SuccessOf<T>>;
  /** The response of a refusal. @throws RuleFailure for any other response */
  readonly refuse: (operation: Operation, input: RequestInput, refusal: Refusal) => Promise<ParsedResponse>;
  /** Every item of a list, read page by page. */
  readonly list: <T extends OperationTypes>(
    operation: Operation<string, T, string>,
    input?: RequestInput,
  ) => Promise<readonly ItemOf<T>[]>;
  /** The active accounts that may use a component. @throws RuleSkipped if there is none */
  readonly accountsWith: (component: Component) => readonly [Account, ...Account[]];
  /** Whether the provider offers a component to any account. */
  readonly offers: (component: Component) => boolean;
  /** Checks several things. Each failure is a separate finding, and the other checks continue. */
  readonly each: <T>(items: readonly T[], check: (item: T) => Promise<void>, concurrency?: number) => Promise<void>;
  /** Repeats a check that another run may disturb, after a random wait. It fails if every attempt fails. */
  readonly settled: (check: () => Promise<void>) => Promise<void>;
}

const MAX_PAGES = 250;
const PAGE = 200;
const ATTEMPTS = 5;
const FIRST_WAIT_MS = 50;

export interface Notes {
  readonly exchanges: Exchange[];
  readonly findings: Finding[];
  readonly reportFault: (fault: Fault) => void;
  /** The lists that did not end: no rule reads them again. */
  readonly endless: Set<string>;
  /** The first fault that prevented a part of the check. */
  blocked?: string;
}

/** Creates the context of a rule. */
export function createContext(target: Target, knowledge: Knowledge, id: string, notes: Notes): Context {
  const settings = completeSettings(target.settings);
  const random = createRandom(seedOf(`${settings.seed} ${id}`));
  const sendOne = createSend(target, notes);
  const call: Context["call"] = async <T extends OperationTypes>(
    operation: Operation<string, T, string>,
    input?: RequestInput,
  ) => {
    const { body, ...exchange } = await sendOne(operation, input);
    const { status, text } = exchange;
    expectThat(
      status < 300,
      `${operation.operationId} returned ${status} ${shortened(text)}`,
      `a success${signatureHint(exchange)}`,
      exchange,
    );
    return body as SuccessOf<T>;
  };
  return {
    target,
    settings,
    knowledge,
    random,
    newId: () => uuidOf(random),
    send: sendOne,
    call,
    refuse: (operation, input, refusal) => refuse(sendOne, operation, input, refusal),
    list: (operation, input) => listAll(call, operation, { ...input, endless: notes.endless }),
    accountsWith: (component) => {
      const [first, ...others] = accountsWith(knowledge, component);
      if (first === undefined) throw new RuleSkipped(`No active account may use ${component}.`);
      return [first, ...others];
    },
    offers: (component) => isOffered(knowledge, component),
    each: checkEach(settings, notes),
    settled: repeatUntilSettled,
  };
}

function checkEach({ concurrency: most }: Pick<Context["settings"], "concurrency">, notes: Notes): Context["each"] {
  return async (items, check, concurrency = most) => {
    let skipped: RuleSkipped | undefined;
    let checked = 0;
    const limit = Math.min(concurrency, most, items.length);
    const isAlone = limit <= 1;
    await runConcurrently(items, limit, async (item) => {
      try {
        await check(item);
        checked++;
      } catch (error) {
        if (error instanceof RuleFailure) notes.findings.push(findingOf(error, notes, isAlone));
        else if (error instanceof ResponseFault) notes.blocked ??= error.message;
        else if (error instanceof RuleSkipped) skipped = error;
        else throw error;
      }
    });
    if (checked === 0 && skipped !== undefined && notes.findings.length === 0) throw skipped;
  };
}

const repeatUntilSettled: Context["settled"] = async (check) => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await check();
    } catch (error) {
      if (!(error instanceof RuleFailure) || attempt === ATTEMPTS) throw error;
    }
    // Not derived from the seed, because two concurrent runs with the same seed must wait for different times.
    await sleep(Math.random() * FIRST_WAIT_MS * 2 ** attempt);
  }
};

/**
 * A failure as a finding. If it has no exchange, the finding gets the last exchange of the operation in its message, otherwise
 * the last exchange of the rule, unless other checks run at the same time.
 */
export function findingOf(
  { message, expected, exchange }: RuleFailure,
  { exchanges }: Pick<Notes, "exchanges">,
  isAlone: boolean,
): Finding {
  // The entry of a request without a response is empty.
  const known = exchanges.filter((each) => each !== undefined);
  const names = new Set(message.match(/\w+/g));
  const shown =
    exchange ?? known.findLast(({ operationId }) => names.has(operationId)) ?? (isAlone ? known.at(-1) : undefined);
  return {
    message,
    ...(expected === undefined ? {} : { expected }),
    ...(shown === undefined ? {} : { exchange: shown }),
  };
}

/** Sends a request, records the exchange in the order of sending, and validates the response. */
function createSend(target: Target, notes: Notes): Context["send"] {
  let sentRequests = 0;
  return async (operation, input = {}) => {
    const position = sentRequests++;
    const response = await send(target, operation, input);
    const { body: _, ...exchange } = response;
    notes.exchanges[position] = exchange;
    if (needsPlatform(target, operation, exchange)) throw new RuleSkipped(NEEDS_PLATFORM);
    const fault = faultOf(operation, response);
    if (fault === undefined) return { ...response, body: declaredPart(operation, response.status, response.body) };
    notes.reportFault(fault);
    throw new ResponseFault(fault.finding.message);
  };
}

const NEEDS_PLATFORM =
  "The provider requires the platform's signature. Set platformPrivateKeyFile in the --config file.";

/** Whether the provider refused only because the platform's signature is missing, and this run cannot create one. */
function needsPlatform({ platformSigner }: Target, { platformSigned }: Operation, { status, text }: Exchange): boolean {
  return (
    platformSigner === undefined && platformSigned && (status === 400 || status === 401) && /platform.?sig/i.test(text)
  );
}

async function refuse(sendOne: Context["send"], operation: Operation, input: RequestInput, refusal: Refusal) {
  const response = await sendOne(operation, input);
  const { body, ...exchange } = response;
  const { status, errorType, ifPresent = {}, ...members } = refusal;
  const [statuses, errorTypes] = [[status].flat(), errorType === undefined ? undefined : [errorType].flat()];
  const what = `${operation.operationId} returned ${exchange.status} ${shortened(exchange.text)}`;
  const expected = [
    statuses.join(" or "),
    errorTypes?.join(" or "),
    ...Object.entries({ ...members, ...ifPresent }).map(([name, value]) => `${name} ${show(value)}`),
  ]
    .filter((part) => part !== undefined)
    .join(", ");
  const received = (body ?? {}) as { errorType?: string };
  const isExpected = statuses.includes(exchange.status) && (errorTypes?.includes(received.errorType ?? "") ?? true);
  expectThat(isExpected, what, expected, exchange);
  const present = Object.entries(ifPresent).filter(([name]) => name in received);
  const wanted = { ...members, ...Object.fromEntries(present) };
  expectMembers(body, wanted, `the refusal of ${operation.operationId}`, exchange);
  return response;
}

async function listAll<T extends OperationTypes>(
  call: Context["call"],
  operation: Operation<string, T, string>,
  { query, endless, ...input }: RequestInput & { readonly endless: Set<string> },
): Promise<readonly ItemOf<T>[]> {
  const items: ItemOf<T>[] = [];
  const name = operation.operationId;
  if (endless.has(`${name} ${JSON.stringify(input.params)}`)) throw endlessFailure(name);
  for (let page = 0; page < MAX_PAGES; page++) {
    const last = items.at(-1) as { id: string } | undefined;
    const cursor = last === undefined ? {} : { startingAfter: last.id };
    const body = await call(operation, { ...input, query: { limit: PAGE, ...query, ...cursor } });
    const found = itemsOf<T>(operation.listProperty, body);
    items.push(...found);
    const seen = (found as readonly { id: string }[]).some(({ id }) => id === last?.id);
    // A list that starts again never ends; the pagination rules report it.
    if (found.length === 0 || seen || (found.length < PAGE && page > 3)) return items;
  }
  endless.add(`${name} ${JSON.stringify(input.params)}`);
  throw endlessFailure(name);
}

function endlessFailure(name: string): RuleFailure {
  return new RuleFailure(`The list of ${name} has not ended after ${MAX_PAGES} pages of ${PAGE} items.`, {
    expected: "an empty page after the last item",
  });
}

function itemsOf<T extends OperationTypes>(listProperty = "", body: unknown): readonly ItemOf<T>[] {
  return (body as Readonly<Record<string, readonly ItemOf<T>[] | undefined>> | undefined)?.[listProperty] ?? [];
}

/** A hint for a provider that refuses a valid signature of a request with a body, although it accepts others. */
export function signatureHint({ sent, status, text }: Pick<Exchange, "sent" | "status" | "text">): string {
  return sent !== "" && (status === 400 || status === 401) && /X-FBAPI-SIGNATURE/i.test(text)
    ? ". The signature is valid, and requests without a body are accepted: verify the bytes of the body as you received them, not JSON that was parsed and serialised again"
    : "";
}

export function shortened(text: string): string {
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
}
