/**
 * The request pipeline. Every request runs through these stages in order. To add a check, write its stage and add one line
 * here.
 * @module
 */
import { checkAddress, checkComponent, checkPermission, findAccount, limitAddress, limitKey } from "./access.ts";
import { checkClock, checkRoute } from "./route.ts";
import {
  findCredential,
  useNonce,
  verifyPlatformSignature,
  readSecurityHeaders,
  verifySignature,
  checkTimestamp,
} from "./authentication.ts";
import type { Stage } from "./exchange.ts";
import { runHandler, runIdempotently } from "./execution.ts";
import { checkSchemas, readPath, checkQueryCombinations } from "./request-validation.ts";
import { readRawBody } from "./raw-body.ts";
import { checkFence, recordWrite } from "./writes.ts";
import { validateResponse, signResponse } from "./response.ts";

/** Runs for executed requests, not for replays. */
const execution = [
  { name: "handler", run: runHandler },
  { name: "response", run: validateResponse },
] as const satisfies readonly Stage[];

export const stages = [
  { name: "address", run: checkAddress },
  { name: "address-rate-limit", run: limitAddress },
  { name: "route", run: checkRoute },
  { name: "clock", run: checkClock },
  { name: "size", run: readRawBody },
  { name: "headers", run: readSecurityHeaders },
  { name: "key", run: findCredential },
  { name: "timestamp", run: checkTimestamp },
  { name: "signature", run: verifySignature },
  { name: "nonce", run: useNonce },
  { name: "key-rate-limit", run: limitKey },
  { name: "permission", run: checkPermission },
  { name: "platform-signature", run: verifyPlatformSignature },
  { name: "path", run: readPath },
  { name: "account", run: findAccount },
  { name: "schema", run: checkSchemas },
  { name: "query-combinations", run: checkQueryCombinations },
  { name: "component", run: checkComponent },
  { name: "fence", run: checkFence },
  { name: "journal", run: recordWrite },
  { name: "idempotency", run: runIdempotently, inner: execution },
  { name: "response-signature", run: signResponse },
] as const satisfies readonly Stage[];

/** The stages that run for an unknown operation before it is refused. */
export const unroutedStages = stages.slice(0, 2);

type Outer = (typeof stages)[number]["name"];
type Inner = (typeof execution)[number]["name"];

/** A stage of the pipeline, as named in observers, metrics and the README. */
export type StageName = Outer | Inner;

/** Every stage, in order. */
export const stageNames: readonly StageName[] = (stages as readonly Stage<StageName>[]).flatMap(
  ({ name, inner = [] }) => [name, ...inner.map((stage) => stage.name)],
);
