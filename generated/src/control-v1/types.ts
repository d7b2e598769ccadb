// Control API 1.0.0. Written by `pnpm regenerate` from spec/control-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
/** @description The error shape of the provider contract. */
export interface ControlError {
  /** @description What happened and how to fix it. */
  message: string;
  /** @description Kind of error. */
  errorType: string;
  /** @description The part of the request at fault. */
  requestPart?: string;
  /** @description A JSON pointer to the property at fault. */
  propertyName?: string;
}
/** @description Business time. */
export interface Clock {
  /**
   * Format: date-time
   * @description Business time.
   */
  now: string;
  /** @description How far it is ahead of real time, in milliseconds. */
  offsetMs: number;
}
/** @description How far to move. */
export interface ClockAdvance {
  /** @description Milliseconds to add; at most ten years. */
  advanceMs: number;
}
/** @description The clock after a move. */
export interface ClockMove {
  /**
   * Format: date-time
   * @description Business time.
   */
  now: string;
  /** @description How far it is ahead of real time, in milliseconds. */
  offsetMs: number;
  /** @description How many pending tasks became due and were done. */
  tasks: number;
}
export interface GetClockOperation {
  parameters: {
    query?: never;
    header?: never;
    path?: never;
    cookie?: never;
  };
  requestBody?: never;
  responses: {
    /** @description The clock. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": Clock;
      };
    };
    "4XX": components["responses"]["Refused"];
    "5XX": components["responses"]["Failed"];
  };
}
export interface AdvanceClockOperation {
  parameters: {
    query?: never;
    header?: never;
    path?: never;
    cookie?: never;
  };
  requestBody: {
    content: {
      "application/json": ClockAdvance;
    };
  };
  responses: {
    /** @description The clock after the move. */
    200: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ClockMove;
      };
    };
    "4XX": components["responses"]["Refused"];
    "5XX": components["responses"]["Failed"];
  };
}
export interface paths {
  "/clock": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the clock
     * @description Returns business time, and how far it is ahead of real time.
     *
     *     Errors: those of every operation.
     */
    get: GetClockOperation;
    put?: never;
    /**
     * Advance the clock
     * @description Moves business time forward and does everything that becomes due, each task at its own time. Signatures keep real
     *     time: clients sign as before. A restart keeps the clock.
     *
     *     Errors, besides those of every operation:
     *
     *     - 400 `schema-property-error`: `advanceMs` is negative or no whole number.
     */
    post: AdvanceClockOperation;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    ControlError: ControlError;
    Clock: Clock;
    ClockAdvance: ClockAdvance;
    ClockMove: ClockMove;
  };
  responses: {
    /** @description The request is refused. The status says why. */
    Refused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ControlError;
      };
    };
    /** @description The provider failed. The message says why. */
    Failed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ControlError;
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getClock: GetClockOperation;
  advanceClock: AdvanceClockOperation;
}
