/** What a case has at hand. @module */
import type { ItemOf } from "@provider-connectivity/client";
import type { Account, Component } from "@provider-connectivity/contract";
import type { Operation, OperationTypes, SuccessOf } from "@provider-connectivity/core";
import { CaseFailure, CaseSkipped, expectMembers, expectThat } from "../expect.ts";
import { createRandom, type Random } from "../generate/random.ts";
import { seedOf, uuidOf } from "../generate/identifiers.ts";
import { defaultSettings, type Settings, type Target } from "../target.ts";
import type { Answer, Exchange, RequestInput } from "./exchange.ts";
import { faultOf } from "./judge.ts";
import { accountsWith, type Knowledge } from "./knowledge.ts";
import { send } from "./send.ts";

/** How an operation has to refuse. */
export interface Refusal {
  readonly status: number;
  readonly errorType: string;
  readonly requestPart?: string;
  readonly propertyName?: string;
}

export interface Context {
  readonly target: Target;
  readonly settings: Settings;
  readonly knowledge: Knowledge;
  /** Chance that is the same in every run of the case. */
  readonly random: Random;
  /** A UUID made by this chance: for idempotency keys, and for what nobody knows. */
  readonly newId: () => string;
  /**
   * Sends a request, and gives the answer whatever it says.
   *
   * @throws CaseFailure for an answer that breaks the contract, and for a failure of the server
   */
  readonly send: (operation: Operation, input?: RequestInput) => Promise<Answer>;
  /** The body of a success. @throws CaseFailure for anything else */
  readonly call: <T extends OperationTypes>(
    operation: Operation<string, T, string>,
    input?: RequestInput,
  ) => Promise<SuccessOf<T>>;
  /** The answer of a refusal. @throws CaseFailure for anything else */
  readonly refuse: (operation: Operation, input: RequestInput, refusal: Refusal) => Promise<Answer>;
  /** Every item of a list, read page by page up to an empty one. */
  readonly list: <T extends OperationTypes>(
    operation: Operation<string, T, string>,
    input?: RequestInput,
  ) => Promise<readonly ItemOf<T>[]>;
  /** The active accounts that may use a component. @throws CaseSkipped where there is none */
  readonly accountsWith: (component: Component) => readonly [Account, ...Account[]];
}

const MOST_PAGES = 1000;
const PAGE = 200;

/**
 * Makes the context of a case.
 *
 * @param exchanges takes up what is sent
 */
export function createContext(target: Target, knowledge: Knowledge, name: string, exchanges: Exchange[]): Context {
  const settings = { ...defaultSettings, ...target.settings };
  const random = createRandom(seedOf(`${settings.seed} ${name}`));
  const sendOne = recording(target, exchanges);
  const call: Context["call"] = async <T extends OperationTypes>(
    operation: Operation<string, T, string>,
    input?: RequestInput,
  ) => {
    const { status, body, text } = await sendOne(operation, input);
    expectThat(status < 300, `${operation.operationId} answered ${status} ${text}, and had to succeed`);
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
    refuse: async (operation, input, { status, ...members }) => {
      const answer = await sendOne(operation, input);
      const what = `${operation.operationId}, which answered ${answer.status} ${answer.text}`;
      expectThat(answer.status === status, `${what}, and had to answer ${status} ${members.errorType}`);
      expectMembers(answer.body, members, what);
      return answer;
    },
    list: (operation, input) => listAll(call, operation, input),
    accountsWith: (component) => {
      const [first, ...others] = accountsWith(knowledge, component);
      if (first === undefined) throw new CaseSkipped(`No active account may use ${component}.`);
      return [first, ...others];
    },
  };
}

/** Sends, notes the exchange in the place of its beginning, and holds the answer against the contract. */
function recording(target: Target, exchanges: Exchange[]): Context["send"] {
  let begun = 0;
  return async (operation, input = {}) => {
    const place = begun++;
    const answer = await send(target, operation, input);
    const { body: _, ...exchange } = answer;
    exchanges[place] = exchange;
    const fault = faultOf(operation, answer);
    expectThat(
      fault === undefined,
      `${answer.method} ${answer.endpoint} ${answer.sent}: ${fault}. It answered ${answer.status} ${answer.text}`,
    );
    return answer;
  };
}

async function listAll<T extends OperationTypes>(
  call: Context["call"],
  operation: Operation<string, T, string>,
  { query, ...input }: RequestInput = {},
): Promise<readonly ItemOf<T>[]> {
  const items: ItemOf<T>[] = [];
  for (let page = 0; page < MOST_PAGES; page++) {
    const last = items.at(-1) as { id: string } | undefined;
    const cursor = last === undefined ? {} : { startingAfter: last.id };
    const body = await call(operation, { ...input, query: { limit: PAGE, ...query, ...cursor } });
    const found = itemsOf<T>(operation.listProperty, body);
    if (found.length === 0) return items;
    items.push(...found);
  }
  throw new CaseFailure(`the list of ${operation.operationId} has not ended after ${MOST_PAGES} pages`);
}

function itemsOf<T extends OperationTypes>(listProperty = "", body: unknown): readonly ItemOf<T>[] {
  return (body as Readonly<Record<string, readonly ItemOf<T>[] | undefined>>)[listProperty] ?? [];
}
