/**
 * The request pipeline. Every request runs through these stages in order. To add a check, write its stage and add one line
 * here: to `beforeRoute` if it also applies to requests that match no operation.
 * @module
 */
import { checkAddress, checkComponent, checkPermission, findAccount, limitAddress, limitKey } from "./access.ts";
import { checkClock, checkRoute, refuseRoute } from "./route.ts";
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

/** Run for every request, also if it matches no operation. */
const beforeRoute = [
  { name: "address", run: checkAddress },
  { name: "address-rate-limit", run: limitAddress },
] as const satisfies readonly Stage[];

/** Run for requests of an operation. */
export const stages = [
  ...beforeRoute,
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

/** Run for requests that match no offered operation. The last one refuses them. */
export const unroutedStages = [
  ...beforeRoute,
  { name: "route", run: refuseRoute },
] as const satisfies readonly Stage<StageName>[];

type Outer = (typeof stages)[number]["name"];
type Inner = (typeof execution)[number]["name"];

/** A stage of the pipeline, as named in observers, metrics and the README. */
export type StageName = Outer | Inner;

/** Every stage, in order. */
export const stageNames: readonly StageName[] = (stages as readonly Stage<StageName>[]).flatMap(
  ({ name, inner = [] }) => [name, ...inner.map((stage) => stage.name)],
);
