/** Records the calls of both directions and draws them as a sequence diagram. @module */

/** One call or one event between two participants. */
export interface TrafficEntry {
  readonly from: Participant;
  readonly to: Participant;
  readonly label: string;
  /** HTTP status; absent for what a customer does. */
  readonly status?: number;
}

export type Participant = "Customer" | "Platform" | "Provider";

/** Collects entries in the order in which requests were sent. */
export interface TrafficRecorder {
  readonly entries: readonly TrafficEntry[];
  note(entry: TrafficEntry): void;
  /** Wraps a `fetch`, so that every request is recorded. */
  record(
    from: Participant,
    to: Participant,
    send: (request: Request) => Response | Promise<Response>,
  ): (request: Request) => Promise<Response>;
}

export function createTrafficRecorder(): TrafficRecorder {
  const entries: TrafficEntry[] = [];
  return {
    entries,
    note: (entry) => void entries.push(entry),
    record: (from, to, send) => async (request) => {
      const index = entries.length;
      const label = `${request.method} ${shortPath(new URL(request.url).pathname)}`;
      entries.push({ from, to, label });
      const response = await send(request);
      entries[index] = { from, to, label, status: response.status };
      return response;
    },
  };
}

/** Ids say nothing in a diagram. */
function shortPath(path: string): string {
  return path
    .replace(/\/accounts\/[^/]+/, "/accounts/…")
    .replace(/\/collateral\/[^/]*\.[^/]+/, "/collateral/…")
    .replace(/\/(deposits|withdrawals|transactions)\/[^/]+/, "/$1/…")
    .replace(/\/settlements\/(?!force)[^/]+/, "/settlements/…");
}

/** The entries as a Mermaid sequence diagram. Repeated entries are drawn once with their count. */
export function toMermaid(entries: readonly TrafficEntry[]): string {
  const lines = ["sequenceDiagram", "  participant Customer", "  participant Platform", "  participant Provider"];
  for (let index = 0; index < entries.length;) {
    const entry = entries[index] as TrafficEntry;
    const text = textOf(entry);
    let count = 1;
    while (index + count < entries.length && textOf(entries[index + count] as TrafficEntry) === text) count += 1;
    lines.push(`  ${text}${count > 1 ? ` (${count} times)` : ""}`);
    index += count;
  }
  return `${lines.join("\n")}\n`;
}

function textOf({ from, to, label, status }: TrafficEntry): string {
  return `${from}->>${to}: ${label}${status === undefined ? "" : `, ${status}`}`;
}
