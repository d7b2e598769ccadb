import type { RequestsState, Session } from "./session.ts";

/** What every panel gets. */
export interface PanelProps {
  readonly session: Session;
  readonly state: RequestsState;
}
