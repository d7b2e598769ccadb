/** The state and functions that the steps of a running scenario share. @module */
import type { TransactionRecord, VaultRecord } from "../simulator/model.ts";
import { createProviderRequests, type ProviderRequests } from "./provider-requests.ts";
import type { ScenarioOptions } from "./scenario-options.ts";

/** The objects that earlier steps created. */
interface RunState {
  workspaceId: string;
  signerId: string;
  /** Empty until an account is linked. */
  collateralId: string;
  /** The last settlement. `undefined` after a later addition or removal. */
  settlementId: string | undefined;
  /** The last added or removed transaction. */
  moved: string | undefined;
  /** Steps that were pending before the scenario, on a platform in use. */
  earlier: ReadonlySet<string>;
  /** The collateral account at the time of the link. If the provider was used before, it has collateral already. */
  linked: Pick<VaultRecord, "balances" | "settledWhileMarked">;
  /** The credit at that time, by asset. */
  credits: Map<string, string>;
  /** The available amounts at the last comparison or at the link, by asset. */
  available: Map<string, string>;
}

/** A running scenario. */
export interface Run extends ScenarioOptions {
  readonly state: RunState;
  /** The requests that a scenario sends on behalf of the provider. */
  readonly requests: ProviderRequests;
  /** Records an action of the customer. */
  act(label: string): void;
  /** The transactions of the last settlement or move. */
  transactions(): Promise<readonly TransactionRecord[]>;
  /** Throws before an account is linked. */
  requireLink(): void;
  /** Throws if a step of this scenario waits, except for these kinds. */
  requireIdle(except?: readonly string[]): Promise<void>;
}

export function createRun(options: ScenarioOptions): Run {
  const { platform, traffic } = options;
  const state: RunState = {
    workspaceId: "",
    signerId: "",
    collateralId: "",
    settlementId: undefined,
    moved: undefined,
    earlier: new Set(),
    linked: { balances: {} },
    credits: new Map(),
    available: new Map(),
  };
  return {
    ...options,
    state,
    requests: createProviderRequests(options),
    act: (label) => traffic.note({ from: "Customer", to: "Platform", label }),
    async transactions() {
      const { settlementId, moved } = state;
      if (settlementId !== undefined) return (await platform.settlement(settlementId)).transactions;
      return moved === undefined ? [] : [await platform.transaction(moved)];
    },
    requireLink() {
      if (state.collateralId === "")
        throw new Error("no account is linked. Write the steps workspace and link before this one.");
    },
    async requireIdle(except = []) {
      const waiting = (await platform.pending()).filter(
        ({ id, kind }) => !except.includes(kind) && !state.earlier.has(id),
      );
      if (waiting.length > 0) throw new Error(waiting.map(describeWaiting).join("; "));
    },
  };
}

/** Describes a waiting step with its last failure. */
export function describeWaiting({ kind, failure }: { readonly kind: string; readonly failure?: string }): string {
  return `${kind} waits${failure === undefined ? "" : `: ${failure}`}`;
}
