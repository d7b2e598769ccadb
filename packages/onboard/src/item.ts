/** The result of one check. @module */

/** The status of a check. `open`: missing or not done yet. `broken`: present but wrong. */
export type Status = "done" | "open" | "broken" | "not-checked";

/** One item that Fireblocks asks for, with the result of its check. */
export interface Item {
  /** The entry of `onboarding.yaml`, such as `offExchange.fees`. */
  readonly id: string;
  /** The name of the item. */
  readonly title: string;
  /** The result. Only `done` and `not-checked` count as complete. */
  readonly status: Status;
  /** The finding, and how to fix it. It contains no key. */
  readonly message: string;
}

/** The result of a check. The item adds its id and title. */
export type Finding = Pick<Item, "status" | "message">;

export const done = (message: string): Finding => ({ status: "done", message });
export const open = (message: string): Finding => ({ status: "open", message });
export const broken = (message: string): Finding => ({ status: "broken", message });
export const notChecked = (message: string): Finding => ({ status: "not-checked", message });
