import type { RequestObserver } from "@provider-connectivity/server";

/** Knows which answers repeat earlier ones. */
export interface Replays {
  readonly observer: RequestObserver;
  /** Whether the request with this id repeated another one; known once. */
  readonly take: (requestId: string) => boolean;
}

/** Makes what watches for repetitions. */
export function createReplays(): Replays {
  const replays = new Set<string>();
  return {
    observer: {
      onAnswered({ requestId, isReplay }) {
        if (isReplay) replays.add(requestId);
      },
    },
    take: (requestId) => replays.delete(requestId),
  };
}
