// Control API 1.0.0. Written by `pnpm regenerate` from spec/control-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { ContextFor, Handler } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/** The handlers of the operations tagged Data, for a server whose context is `Context`. */
export interface DataHandlers<Context> {
  /**
   * Read the ledger
   *
   * Returns ledger entries with their postings, in booking order, and whether the books balance.
   *
   * Errors: only the common ones.
   */
  getLedger: Handler<operations["getLedger"], ContextFor<Context, never>, "limit">;
  /**
   * List snapshots
   *
   * Returns the names of all snapshots.
   *
   * Errors: only the common ones.
   */
  getSnapshots: Handler<operations["getSnapshots"], ContextFor<Context, never>>;
  /**
   * Load fixtures
   *
   * Replaces configuration and data with the content of a configuration file (see docs/reference-provider.md), until the next restart or
   * reset.
   *
   * Errors, in addition to the common ones:
   *
   * - 400 `bad-request`: the message lists every error in the file.
   * - 400 `bad-request`: the provider stores its data in PostgreSQL.
   */
  loadFixtures: Handler<operations["loadFixtures"], ContextFor<Context, never>>;
  /**
   * Reset the data
   *
   * Replaces all data with the initial data of the preset or the configuration file, and resets the clock to real
   * time. API keys are kept.
   *
   * Errors, in addition to the common ones:
   *
   * - 400 `bad-request`: the provider stores its data in PostgreSQL.
   */
  resetData: Handler<operations["resetData"], ContextFor<Context, never>>;
  /**
   * Restore a snapshot
   *
   * Replaces all data and the clock with those of a snapshot.
   *
   * Errors, in addition to the common ones:
   *
   * - 400 `bad-request`: the provider stores its data in PostgreSQL.
   * - 404 `not-found`: no snapshot has this name.
   */
  restoreSnapshot: Handler<operations["restoreSnapshot"], ContextFor<Context, never>>;
  /**
   * Take a snapshot
   *
   * Stores all data and the clock under a name. An existing snapshot with this name is replaced.
   *
   * Errors, in addition to the common ones:
   *
   * - 400 `bad-request`: the provider stores its data in PostgreSQL.
   */
  takeSnapshot: Handler<operations["takeSnapshot"], ContextFor<Context, never>>;
}
