/** What is tried, and what came of it. @module */
import type { Component } from "@provider-connectivity/contract";
import type { Context } from "./session/context.ts";
import type { Exchange } from "./session/exchange.ts";

/** One thing that every provider has to do. */
export interface Case {
  /** Unlike that of any other case. */
  readonly name: string;
  /** The components without which it is skipped. */
  readonly needs: readonly Component[];
  /** Components of which one is enough; without any of them it is skipped. Left out or empty: nothing is needed. */
  readonly needsOneOf?: readonly Component[];
  /**
   * Tries it.
   *
   * @throws CaseFailure for what the provider does wrong, CaseSkipped where there is nothing to try it on
   */
  readonly run: (context: Context) => Promise<void>;
}

/** What came of a case. */
export interface CaseResult {
  readonly name: string;
  readonly outcome: "passed" | "failed" | "skipped";
  /** What the provider does wrong, or why there was nothing to try; absent where it passed. */
  readonly reason?: string;
  /** Everything that was sent, in its order, with what came back. */
  readonly exchanges: readonly Exchange[];
}
