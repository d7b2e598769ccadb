/** A provider with one defect: the correct provider behind a behaviour that changes requests or responses. @module */
import type { ReceivedRequest as Received, SentResponse as Responded } from "../variants/serve-translated.ts";
import type { Probe } from "./probe.ts";

/** The subjects of certify's rules. Each has at least five mutants. */
export const subjects = [
  "authentication",
  "errors",
  "pagination",
  "idempotency",
  "schemas",
  "consistency",
  "tenancy",
  "http",
  "collateral",
] as const;
export type Subject = (typeof subjects)[number];

export type { Received, Responded };

/** The correct provider, for behaviours. */
export interface CorrectProvider {
  respond(request: Received): Promise<Responded>;
  /** Signs the request as the owner of its API key, with a new timestamp and nonce, and responds. */
  respondSigned(request: Received, changes?: Partial<Received>): Promise<Responded>;
  /** Responds to the changed request, if the correct provider accepts the original one. */
  respondChanged(request: Received, changes: Partial<Received>): Promise<Responded>;
  /** Whether the signature matches the request with these parts of its message replaced. */
  readonly verifies: (
    request: Received,
    replaced?: { readonly method?: string; readonly endpoint?: string; readonly body?: string },
  ) => boolean;
}

export type Behaviour = (request: Received, provider: CorrectProvider) => Promise<Responded>;

export interface Mutant {
  readonly id: string;
  readonly subject: Subject;
  /** The defect, in one sentence. */
  readonly sentence: string;
  /** Creates the behaviour of one provider, with separate state. */
  readonly create: () => Behaviour;
  /** Sends the requests to which the mutant responds differently. */
  readonly probe: (probe: Probe) => Promise<unknown>;
}

/** Mutants of one subject, from rows of id, sentence, behaviour and probe. */
export function mutantsOf(
  subject: Subject,
  rows: readonly (readonly [id: string, sentence: string, create: () => Behaviour, probe: Mutant["probe"]])[],
): readonly Mutant[] {
  return rows.map(([id, sentence, create, probe]) => ({ id: `${subject}-${id}`, subject, sentence, create, probe }));
}
