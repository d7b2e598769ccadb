import { createMemoryNonceStore, type NonceStore } from "@provider-connectivity/server";

/** Where nonces are kept. */
export interface OpenedNonces {
  readonly nonces: NonceStore;
  /** Rejects while it is away. */
  readonly check?: () => Promise<unknown>;
  close(): Promise<void>;
}

/** Nonces in this process: for one instance. */
export function nonceInMemory(): OpenedNonces {
  return { nonces: createMemoryNonceStore(), close: async () => undefined };
}
