/** The handlers of the control port of `start`. @module */
import type { ControlHandlers, RequestFeed } from "@provider-connectivity/console";
import { contract } from "@provider-connectivity/contract";
import {
  contract as control,
  type Info,
  type Overview,
  type PlatformCall,
} from "@provider-connectivity/contract/control-v1";
import {
  type BusinessClock,
  OperatorError,
  type Preset,
  readPreset,
  type Sandbox,
} from "@provider-connectivity/sandbox";
import { checkLedger } from "@provider-connectivity/sandbox/ledger";
import { InvalidRequestError, ConfigurationError, NotFoundError, stageNames } from "@provider-connectivity/server";
import type { SigningConfiguration } from "@provider-connectivity/signing";
import { explainSignature } from "@provider-connectivity/signing/explain";
import type { FaultInjector } from "./fault-plan.ts";
import { cancelRamp, deliverDeposit, endOperation, expireQuote, payRamp, setStatus } from "./operations.ts";
import { nameOfAsset, readListedAssets, readOverview } from "./overview.ts";
import type { ScenarioSwitch } from "./scenario.ts";
import { type DataFiles, hasSnapshot, removeData, restoreSnapshot, snapshotNames, takeSnapshot } from "./snapshots.ts";

/** A running provider. */
export interface ControlledProvider {
  readonly sandbox: Sandbox;
  readonly clock: BusinessClock;
}

/** The dependencies of the handlers. */
export interface ControlDeps {
  /** The current provider. A reset replaces it. */
  readonly current: () => ControlledProvider;
  readonly feed: RequestFeed;
  readonly faults: FaultInjector;
  readonly scenario: ScenarioSwitch;
  readonly health: () => Promise<NonNullable<Overview["health"]>>;
  readonly describe: () => Pick<Info, "baseUrl" | "apiKeys" | "components"> & {
    readonly signing: SigningConfiguration;
  };
  /** The connected platform, and the calls to it. */
  readonly platform: { readonly url: string | undefined; readonly calls: () => readonly PlatformCall[] };
  /** The public key of one of the API keys; for hmac its secret. `undefined` if the key was revoked. */
  readonly verificationKey: (apiKey: string) => string | undefined;
  /** `undefined` if the data is in PostgreSQL. */
  readonly files: DataFiles | undefined;
  /**
   * Closes the provider, changes its files and starts it again.
   *
   * @param preset replaces configuration and data. Default: those with which the provider was started
   */
  readonly restart: (change: () => void, preset?: Preset) => Promise<void>;
}

/** Creates the handlers of the control API for a running provider. */
export function createControlHandlers(deps: ControlDeps): Required<ControlHandlers> {
  return { ...readHandlers(deps), ...clockHandlers(deps), ...operationHandlers(deps), ...dataHandlers(deps) };
}

const ok = <Body>(body: Body): { readonly status: 200; readonly body: Body } => ({ status: 200, body });

function readHandlers({ current, feed, health, describe, platform, verificationKey }: ControlDeps) {
  return {
    getInfo: () =>
      ok({
        name: "Reference provider",
        ...describe(),
        contract: contract.version,
        operations: Object.keys(control.operations),
        stages: [...stageNames],
        instance: feed.instance,
      }),
    async getOverview() {
      const { sandbox, clock } = current();
      return ok({ ...timeOf(clock), health: await health(), ...(await readOverview(sandbox)) });
    },
    getRequests: async ({ query: { after, limit, waitMs } }, { signal }) =>
      ok(await feed.page({ after, limit, waitMs, signal })),
    clearRequests() {
      feed.clear();
      return ok({ message: "The log is empty." });
    },
    explainRequest({ params: { sequence } }) {
      const { apiKeys, signing, baseUrl } = describe();
      const logged = feed.signedRequest(sequence);
      if (logged === undefined || !apiKeys.includes(logged.apiKey))
        throw new NotFoundError(`The log has no request ${sequence} with a signature of a known API key.`);
      const { apiKey, signature, ...request } = logged;
      const prefix = new URL(baseUrl).pathname;
      const key = verificationKey(apiKey);
      if (key === undefined) throw new NotFoundError(`The API key of request ${sequence} was revoked.`);
      const { verdict, message } = explainSignature({ ...request, prefix }, signature, signing, key);
      return ok({ verdict, message });
    },
    getPlatformCalls: () =>
      ok({
        ...(platform.url === undefined ? {} : { platform: new URL(platform.url).origin }),
        calls: [...platform.calls()],
      }),
  } satisfies ControlHandlers;
}

function timeOf(clock: BusinessClock) {
  return { now: new Date(clock.now()).toISOString(), offsetMs: clock.offsetMs() };
}

function clockHandlers({ current, scenario, faults }: ControlDeps) {
  return {
    getClock: () => ok(timeOf(current().clock)),
    async advanceClock({ body: { advanceMs } }) {
      const { sandbox, clock } = current();
      const tasks = await clock.advance(advanceMs, sandbox);
      return ok({ ...timeOf(clock), tasks });
    },
    getScenario: () => ok(scenario.read()),
    setScenario({ body }) {
      scenario.set(body);
      return ok(scenario.read());
    },
    getFaults: () => ok(faults.plan()),
    addFault({ body }) {
      faults.add(body);
      return ok(faults.plan());
    },
    clearFaults() {
      faults.clear();
      return ok(faults.plan());
    },
    setLatency({ body }) {
      faults.setLatency(body);
      return ok(faults.plan());
    },
  } satisfies ControlHandlers;
}

function operationHandlers({ current }: ControlDeps) {
  return {
    deliverDeposit: async ({ body }) => ok(await asOperator(() => deliverDeposit(current().sandbox, body))),
    endOperation: async ({ body }) => ok(await asOperator(() => endOperation(current().sandbox, body))),
    expireQuote: async ({ body }) =>
      ok(await asOperator(() => expireQuote(current().sandbox, body, current().clock.now))),
    payRamp: async ({ body }) => ok(await asOperator(() => payRamp(current().sandbox, body))),
    cancelRamp: async ({ body }) => ok(await asOperator(() => cancelRamp(current().sandbox, body))),
    setStatus: async ({ body }) => ok(await asOperator(() => setStatus(current().sandbox, body))),
  } satisfies ControlHandlers;
}

function dataHandlers({ current, files, restart }: ControlDeps) {
  const requireFiles = (): DataFiles => {
    if (files !== undefined) return files;
    throw refuse("The data is in PostgreSQL. Only a provider on SQLite can replace its data while it runs.");
  };
  return {
    async getLedger({ query: { startingAfter, limit } }) {
      const { store } = current().sandbox;
      const entries = await store.ledger.list({ limit, startingAfter });
      const discrepancies = await checkLedger(store);
      const listed = await readListedAssets(store);
      return ok({
        entries: entries.map(({ id, kind, createdAt, postings }) => ({
          id,
          kind,
          createdAt,
          postings: postings.map((posting) => {
            const { asset, assetId } = nameOfAsset(posting.asset, listed);
            return { ...posting, asset, ...(assetId === undefined ? {} : { assetId }) };
          }),
        })),
        faults: discrepancies.map((each) => JSON.stringify(each)),
      });
    },
    async resetData() {
      const data = requireFiles();
      await restart(() => removeData(data));
      return ok({ message: "The data was reset." });
    },
    async loadFixtures({ body }) {
      const data = requireFiles();
      const preset = checked(() => readPreset(body));
      await restart(() => removeData(data), preset).catch(refuseConfiguration);
      return ok({ message: "The fixtures are loaded." });
    },
    getSnapshots: () => ok({ names: files === undefined ? [] : [...snapshotNames(files)] }),
    takeSnapshot({ body: { name } }) {
      const data = requireFiles();
      takeSnapshot(data, name);
      return ok({ names: [...snapshotNames(data)] });
    },
    async restoreSnapshot({ body: { name } }) {
      const data = requireFiles();
      if (!hasSnapshot(data, name)) throw new NotFoundError(`There is no snapshot ${name}.`);
      await restart(() => restoreSnapshot(data, name));
      return ok({ message: "The snapshot is restored." });
    },
  } satisfies ControlHandlers;
}

/** Converts an error of an operator's action to a 400 with the reason. */
async function asOperator<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OperatorError) throw refuse(error.message);
    throw error;
  }
}

function checked<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    return refuseConfiguration(error);
  }
}

function refuseConfiguration(error: unknown): never {
  if (error instanceof ConfigurationError) throw refuse(error.message);
  throw error;
}

function refuse(message: string): InvalidRequestError {
  return new InvalidRequestError({ role: "refused" }, message);
}
