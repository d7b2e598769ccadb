import type { CreateSettlementRequest, Notification } from "@provider-connectivity/contract/platform-v1";
import { createTokenVerifier } from "../auth/request-token.ts";
import { PlatformApiError } from "../errors.ts";
import { createPlatformApp, type PlatformAppOptions } from "./app.ts";
import { customerActions } from "./customer-actions.ts";
import { createEnforcer } from "./enforcer.ts";
import { createPlatformHandlers } from "./handlers.ts";
import { createJobRunner } from "./job-runner.ts";
import { schedule } from "./jobs.ts";
import type { NotificationRecord } from "./model.ts";
import type { Platform, PlatformOptions } from "./platform.ts";
import { createSteps } from "./processes.ts";
import { defaultSettings, type PlatformRuntime } from "./settings.ts";
import { requireSettlement, transactionsOf } from "./settlements.ts";
import { requireSigner } from "./signers.ts";
import { createMemoryPlatformStore, type PlatformStore } from "./store.ts";
import { requireTransaction, requireVault } from "./vaults.ts";

const MIN_STEP_MS = 1_000;

/**
 * Creates a simulated platform.
 *
 * @throws TypeError if a public key is invalid
 *
 * @example
 * ```ts
 * import { createApprovingProvider, createAssetMap, createPlatform, createTokenKeys } from "@provider-connectivity/platform";
 *
 * const { publicKey } = await createTokenKeys();
 * const assets = createAssetMap([
 *   { assetId: "BTC", reference: { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC" } },
 * ]);
 * const tokens = { publicKeys: { provider: publicKey } };
 * const platform = await createPlatform({ provider: createApprovingProvider(), assets, tokens });
 *
 * const { id: workspaceId } = platform.createWorkspace("Trading desk");
 * const { id: collateralId } = platform.createVault({ workspaceId, env: "sandbox" });
 * platform.link(collateralId, "account");
 * await platform.run();
 * platform.addCollateral({ collateralId, assetId: "BTC", amount: "2" });
 * await platform.advance(3_600_000);
 * ```
 */
export async function createPlatform(options: PlatformOptions): Promise<Platform> {
  const { store = createMemoryPlatformStore(), provider, assets, approvalTimeoutMs, onError = ignore } = options;
  const { onCustomerAlert = ignore, onNotification = ignore, runtime: given } = options;
  const clock = openClock(store, given?.now);
  const runtime = { now: clock.now, newId: given?.newId ?? (() => crypto.randomUUID()) };
  const context = { settings: { ...defaultSettings, ...options.settings }, runtime };
  const enforcer = createEnforcer({
    store,
    provider,
    onCustomerAlert,
    ...context,
    ...(approvalTimeoutMs === undefined ? {} : { approvalTimeoutMs }),
  });
  const deliver = (id: string) => deliverNotification(store, id, options.sendNotification, runtime);
  const steps = createSteps({ store, provider, assets, deliver, ...context });
  const run = createJobRunner({ store, steps, onError, ...context });
  const advanceTo = createAdvance({ store, clock, run, advanceProvider: options.advanceProvider });
  const tokens = await createTokenVerifier(options.tokens);
  const handlers = createPlatformHandlers({ assets, enforcer, onNotification, onCustomerAlert, ...context });
  return {
    app: createPlatformApp({ store, ...context, tokens, handlers, onRefused: countSettlements(store), onError }),
    store,
    now: runtime.now,
    run,
    advance: (durationMs) => advanceTo(runtime.now() + durationMs),
    advanceTo,
    ...customerActions({ store, provider, assets, ...context }),
    ...readers(store),
    repeat: (kind, subjectId) => store.transact((tables) => schedule(tables, { kind, subjectId }, context)),
    close: () => store.close(),
  };
}

function ignore(): void {}

/** Counts the settlements that the provider tries to start while one is marked, so that a scenario can fail for it. */
function countSettlements(store: PlatformStore): PlatformAppOptions["onRefused"] {
  return (operationId, { body }, { reason }) => {
    if (operationId !== "createSettlement" || reason !== "settlement-marked") return;
    const { collateralId } = body as CreateSettlementRequest;
    store.transact((tables) => {
      const { settledWhileMarked = 0, ...vault } = requireVault(tables, collateralId);
      tables.vaults.put({ ...vault, settledWhileMarked: settledWhileMarked + 1 });
    });
  };
}

/** Business time: a clock plus the stored duration by which it was advanced. */
function openClock(store: PlatformStore, clock = Date.now) {
  let offsetMs = store.transact(({ clocks }) => clocks.get("clock"))?.offsetMs ?? 0;
  return {
    now: () => clock() + offsetMs,
    move(durationMs: number): void {
      offsetMs += durationMs;
      store.transact(({ clocks }) => clocks.put({ id: "clock", offsetMs }));
    },
  };
}

interface AdvanceDeps extends Pick<Platform, "run"> {
  readonly store: PlatformStore;
  readonly clock: ReturnType<typeof openClock>;
  readonly advanceProvider: PlatformOptions["advanceProvider"];
}

/** Advances both sides from step to step, so that each step runs at its due time. */
function createAdvance({ store, clock, run, advanceProvider }: AdvanceDeps): Platform["advanceTo"] {
  return async (time) => {
    await run();
    while (clock.now() < time) {
      const next = store.transact(({ jobs }) => Math.min(time, ...jobs.list().map(({ dueAt }) => dueAt)));
      // At least a second, because retries that are due every few milliseconds would slow down the advance.
      const durationMs = Math.max(next - clock.now(), Math.min(MIN_STEP_MS, time - clock.now()));
      clock.move(durationMs);
      await advanceProvider?.(durationMs);
      await run();
    }
    // The provider must process the effects of the last step.
    await advanceProvider?.(0);
  };
}

type Readers = Pick<
  Platform,
  "vault" | "transaction" | "settlement" | "signer" | "linkedVault" | "enforcement" | "pending"
>;

function readers(store: PlatformStore): Readers {
  return {
    vault: (id) => store.transact((tables) => requireVault(tables, id)),
    transaction: (id) => store.transact((tables) => requireTransaction(tables, id)),
    settlement: (id) =>
      store.transact((tables) => {
        const settlement = requireSettlement(tables, id);
        return { ...settlement, transactions: transactionsOf(tables, settlement) };
      }),
    signer: (id) => store.transact((tables) => requireSigner(tables, id)),
    linkedVault: (id) => store.transact(({ vaults }) => vaults.list().find(({ accountId }) => accountId === id)),
    enforcement: (id) => store.transact(({ enforcements }) => enforcements.get(id)),
    pending: () => store.transact(({ jobs }) => jobs.list()),
  };
}

async function deliverNotification(
  store: PlatformStore,
  id: string,
  send: PlatformOptions["sendNotification"],
  { now }: PlatformRuntime,
): Promise<void> {
  const notification = store.transact(({ notifications }) => notifications.get(id));
  if (notification === undefined || notification.deliveredAt !== undefined) return;
  if (send === undefined) throw new PlatformApiError("unavailable", "No notification URL is configured.");
  await send(toNotification(notification));
  store.transact(({ notifications }) => notifications.put({ ...notification, deliveredAt: now() }));
}

function toNotification({ id, eventType, createdAt, data }: NotificationRecord): Notification {
  return { id, eventType, createdAt, data };
}
