/** Runs a sequence of steps against a sandbox through signed HTTP, and holds every answer against the model. @module */
import type { Quote } from "@provider-connectivity/contract";
import { demoConfig } from "../config/demo-config.ts";
import type { Store } from "../store/store.ts";
import { QuoteModel } from "./quote-model.ts";
import { actors, type Step } from "./random-steps.ts";
import { createSignedClient, type CallResult, type SignedClient } from "./signed-calls.ts";
import { testSources } from "./test-sources.ts";

type QuoteStep = Extract<Step, { kind: "quote" }>;
type ExecuteStep = Extract<Step, { kind: "execute" }>;

/** What came of a sequence. */
export interface Ran {
  readonly model: QuoteModel;
  /** What every request was answered. */
  readonly outcomes: readonly string[];
  /** Answers that the model has otherwise; none when all is well. */
  readonly mismatches: readonly object[];
}

interface Running {
  readonly client: SignedClient;
  readonly model: QuoteModel;
  readonly now: () => number;
}

/** Runs steps one after another on a new store. */
export async function runSteps(store: Store, steps: readonly Step[]): Promise<Ran> {
  const sources = testSources();
  const client = await createSignedClient(store, { sources });
  const running: Running = { client, model: await QuoteModel.from(store), now: sources.now };
  const outcomes: string[] = [];
  const mismatches: object[] = [];
  for (const [index, step] of steps.entries()) {
    if (step.kind === "wait") client.advance(step.milliseconds);
    else if (step.kind === "quote") outcomes.push(await quote(running, step));
    else {
      const { expected, seen } = await execute(running, step);
      outcomes.push(...seen);
      if (seen.join(" ") !== expected.join(" ")) mismatches.push({ index, step, expected, seen });
    }
  }
  return { model: running.model, outcomes, mismatches };
}

async function quote({ client, model }: Running, { actor, pair, wanted }: QuoteStep): Promise<string> {
  const { fromAsset, toAsset } = demoConfig.liquidity.pairs.find(({ id }) => id === pair)!;
  const path = `/accounts/${actor.accountId}/liquidity/quotes`;
  const answer = await client.post(path, { fromAsset, toAsset, ...wanted }, actor.apiKey);
  if (answer.status === 200) model.quotes.push({ actor, quote: answer.body as unknown as Quote, executed: false });
  return `quote: ${outcomeOf(answer)}`;
}

/** Which of several requests at one moment wins is open; how many do is not. */
async function execute({ client, model, now }: Running, step: ExecuteStep) {
  if (model.quotes.length === 0) return { expected: [], seen: [] };
  const made = model.quotes[step.quote % model.quotes.length]!;
  const owner = made.actor;
  const { apiKey, accountId } = step.stranger ? actors.find((other) => other.accountId !== owner.accountId)! : owner;
  const path = `/accounts/${accountId}/liquidity/quotes/${made.quote.id}/execute`;
  const answers = await Promise.all(Array.from({ length: step.times }, () => client.post(path, undefined, apiKey)));
  const expected = answers.map(() => (step.stranger ? "not-found" : model.execute(made, now())));
  return { expected: sorted(expected), seen: sorted(answers.map(outcomeOf)) };
}

function outcomeOf({ status, body }: CallResult): string {
  return String(status === 200 ? body["status"] : body["errorType"]);
}

function sorted(outcomes: readonly string[]): readonly string[] {
  return outcomes.toSorted((one, other) => one.localeCompare(other));
}
