/** The platform's interface for scenarios, in the same process or over the control port. @module */
import type { Platform } from "../simulator/platform.ts";

/** The methods of a platform that can be called from another process. */
export const commands = [
  "now",
  "run",
  "advanceTo",
  "createWorkspace",
  "createVault",
  "createSigner",
  "pairSigner",
  "shareKeys",
  "link",
  "addCollateral",
  "removeCollateral",
  "settle",
  "instructions",
  "sign",
  "deny",
  "cancel",
  "vault",
  "transaction",
  "settlement",
  "signer",
  "linkedVault",
  "enforcement",
  "repeat",
  "pending",
] as const satisfies readonly (keyof Platform)[];

export type Command = (typeof commands)[number];

/** Methods that wait for the provider. All others are one transaction. */
export const waitingCommands: ReadonlySet<Command> = new Set<Command>(["run", "advanceTo", "instructions"]);

type Awaitable<Result> = Result | Promise<Awaited<Result>>;

/** A platform that a scenario can use: `Platform`, or one in another process. */
export type ScenarioPlatform = {
  readonly [Name in Command]: (...args: Parameters<Platform[Name]>) => Awaitable<ReturnType<Platform[Name]>>;
} & {
  /** The twelve operations. */
  readonly app: {
    /** Sends a request to an operation. Of its URL, only path and query matter. */
    fetch(request: Request): Response | Promise<Response>;
  };
};
