/** What the control port of `start` can do. @module */
import type { ControlHandlers } from "@provider-connectivity/console";
import type { BusinessClock, Sandbox } from "@provider-connectivity/sandbox";

/** A running provider as the control API sees it. */
export interface ControlledProvider {
  readonly sandbox: Sandbox;
  readonly clock: BusinessClock;
}

/** Makes the handlers of the control API for a running provider. */
export function createControlHandlers({ sandbox, clock }: ControlledProvider): ControlHandlers {
  const read = () => ({ now: new Date(clock.now()).toISOString(), offsetMs: clock.offsetMs() });
  return {
    getClock: () => ({ status: 200, body: read() }),
    async advanceClock({ body: { advanceMs } }) {
      const tasks = await clock.advance(advanceMs, sandbox);
      return { status: 200, body: { ...read(), tasks } };
    },
  };
}
