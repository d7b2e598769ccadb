/** A provider that is wrong in one way: the correct provider behind a behaviour that changes requests or responses. @module */
import type { Probe } from "./probe.ts";

/** The subjects of certify's rules; each has at least five mutants. */
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

/** A request below the provider's prefix. */
export interface Received {
  readonly method: string;
  /** Path and query, for example `/accounts?limit=1`. */
  readonly endpoint: string;
  readonly headers: Headers;
  readonly body: string;
}

export interface Responded {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** The correct provider, as a behaviour uses it. */
export interface CorrectProvider {
  respond(request: Received): Promise<Responded>;
  /** Signs the request with a fresh timestamp and nonce, as the owner of its API key would, and responds. */
  respondTrusting(request: Received, changes?: Partial<Received>): Promise<Responded>;
  /** Responds to another request, if the correct provider lets this one in. */
  respondChanged(request: Received, changes: Partial<Received>): Promise<Responded>;
  /** Whether the signature fits the request with these parts of its message replaced. */
  readonly verifies: (
    request: Received,
    replaced?: { readonly method?: string; readonly endpoint?: string; readonly body?: string },
  ) => boolean;
}

export type Behaviour = (request: Received, provider: CorrectProvider) => Promise<Responded>;

export interface Mutant {
  readonly id: string;
  readonly subject: Subject;
  /** What is wrong, in one sentence. */
  readonly sentence: string;
  /** Makes the behaviour of one provider, with its own memory. */
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
