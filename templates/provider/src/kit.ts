/** What follows from components.ts and in-progress.ts. There is nothing to change here. @module */
import type { contract } from "@provider-connectivity/contract";
import type { ComponentHandlers, ComponentOf } from "@provider-connectivity/server";
import type { AssetsLedger } from "./assets/ledger.ts";
import * as components from "./components.ts";
import { inProgress } from "./in-progress.ts";

type Mounted = typeof components;
type Each = Mounted[keyof Mounted];
type InProgress = (typeof inProgress)[number];
type All<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer Every) => void
  ? Every
  : never;

/** The handlers of a component: every one, unless it is in progress. */
export type Handlers<Name extends ComponentOf<typeof contract>> = Name extends InProgress
  ? Partial<ComponentHandlers<typeof contract, Name>>
  : ComponentHandlers<typeof contract, Name>;

/** What the handlers need of your books: the ports of all components that are mounted. */
export type Ledger = AssetsLedger & All<Parameters<Each["handlers"]>[0]>;

/** The components that are ready, and those that are in progress. */
export const offered = namesWhere((name) => !isInProgress(name)) as readonly Exclude<keyof Mounted, InProgress>[];
export const unfinished = namesWhere(isInProgress) as readonly Extract<keyof Mounted, InProgress>[];

/** The handlers of all components on one ledger, as one object. */
export function handlersOn(ledger: Ledger): All<ReturnType<Each["handlers"]>> {
  const each = Object.values(components).map(({ handlers }) => handlers(ledger));
  return Object.assign({}, ...each) as All<ReturnType<Each["handlers"]>>;
}

function isInProgress(name: string): boolean {
  return (inProgress as readonly string[]).includes(name);
}

function namesWhere(keep: (name: string) => boolean): readonly string[] {
  return Object.keys(components).filter(keep);
}
