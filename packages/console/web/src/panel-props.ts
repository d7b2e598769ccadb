import type { RequestsState, Session } from "./session.ts";

/** The properties of every panel. */
export interface PanelProps {
  readonly session: Session;
  readonly state: RequestsState;
}
