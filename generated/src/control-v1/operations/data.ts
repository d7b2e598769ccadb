// Control API 1.0.0. Written by `pnpm regenerate` from spec/control-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import type { Operation } from "@provider-connectivity/core";
import type { operations } from "../types.ts";

/**
 * Read the ledger
 *
 * Returns ledger entries with their postings, in booking order, and whether the books balance.
 *
 * Errors: only the common ones.
 */
export const getLedger: Operation<"getLedger", operations["getLedger"], "data"> = {
  operationId: "getLedger",
  method: "GET",
  path: "/ledger",
  components: ["data"],
  parameters: [
    { name: "startingAfter", in: "query", required: false, type: "string" },
    { name: "limit", in: "query", required: false, type: "integer", default: 200 },
  ],
  hasBody: false,
  successStatus: 200,
  statuses: ["200", "4XX", "5XX"],
  paginated: false,
  idempotent: false,
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

/**
 * List snapshots
 *
 * Returns the names of all snapshots.
 *
 * Errors: only the common ones.
 */
export const getSnapshots: Operation<"getSnapshots", operations["getSnapshots"], "data"> = {
  operationId: "getSnapshots",
  method: "GET",
  path: "/snapshots",
  components: ["data"],
  parameters: [],
  hasBody: false,
  successStatus: 200,
  statuses: ["200", "4XX", "5XX"],
  listProperty: "names",
  paginated: false,
  idempotent: false,
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

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
export const loadFixtures: Operation<"loadFixtures", operations["loadFixtures"], "data"> = {
  operationId: "loadFixtures",
  method: "POST",
  path: "/fixtures",
  components: ["data"],
  parameters: [],
  hasBody: true,
  successStatus: 200,
  statuses: ["200", "4XX", "5XX"],
  paginated: false,
  idempotent: false,
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

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
export const resetData: Operation<"resetData", operations["resetData"], "data"> = {
  operationId: "resetData",
  method: "POST",
  path: "/reset",
  components: ["data"],
  parameters: [],
  hasBody: false,
  successStatus: 200,
  statuses: ["200", "4XX", "5XX"],
  paginated: false,
  idempotent: false,
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

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
export const restoreSnapshot: Operation<"restoreSnapshot", operations["restoreSnapshot"], "data"> = {
  operationId: "restoreSnapshot",
  method: "POST",
  path: "/snapshots/restore",
  components: ["data"],
  parameters: [],
  hasBody: true,
  successStatus: 200,
  statuses: ["200", "4XX", "5XX"],
  paginated: false,
  idempotent: false,
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};

/**
 * Take a snapshot
 *
 * Stores all data and the clock under a name. An existing snapshot with this name is replaced.
 *
 * Errors, in addition to the common ones:
 *
 * - 400 `bad-request`: the provider stores its data in PostgreSQL.
 */
export const takeSnapshot: Operation<"takeSnapshot", operations["takeSnapshot"], "data"> = {
  operationId: "takeSnapshot",
  method: "POST",
  path: "/snapshots",
  components: ["data"],
  parameters: [],
  hasBody: true,
  successStatus: 200,
  statuses: ["200", "4XX", "5XX"],
  listProperty: "names",
  paginated: false,
  idempotent: false,
  platformSigned: false,
  responseSigned: false,
  runtime: false,
};
