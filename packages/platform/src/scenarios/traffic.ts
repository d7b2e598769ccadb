/** Records the calls in both directions and draws them as a sequence diagram. @module */

/** One call or one event between two participants. */
export interface TrafficEntry {
  /** The sender. */
  readonly from: Participant;
  /** The receiver. */
  readonly to: Participant;
  /** The text of the arrow. For a request: method and path, with `…` for each id. */
  readonly label: string;
  /** HTTP status. Absent for events, and for a request without a response. */
  readonly status?: number;
}

/** A lifeline of the diagram. */
export type Participant = "Customer" | "Platform" | "Provider";

/** Collects entries in order of sending. */
export interface TrafficRecorder {
  /** All recorded entries. The list grows with the traffic. */
  readonly entries: readonly TrafficEntry[];
  /** Adds an entry that is not a request, such as an action of a customer. */
  note(entry: TrafficEntry): void;
  /** Wraps a `fetch` and records every request. */
  record(
    from: Participant,
    to: Participant,
    send: (request: Request) => Response | Promise<Response>,
  ): (request: Request) => Promise<Response>;
}

/**
 * Creates a recorder of traffic, with no entries. It is meant for one scenario: all entries stay in memory.
 *
 * @example
 * ```ts
 * import { createTrafficRecorder, toMermaid } from "@provider-connectivity/platform";
 *
 * const traffic = createTrafficRecorder();
 * const send = traffic.record("Provider", "Platform", (request) => fetch(request));
 * traffic.note({ from: "Customer", to: "Platform", label: "settle" });
 * await send(new Request("http://127.0.0.1:8100/v1/collateral/workspaces"));
 * console.log(toMermaid(traffic.entries));
 * ```
 */
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

/** Ids are not useful in a diagram. */
function shortPath(path: string): string {
  return path
    .replace(/\/accounts\/[^/]+/, "/accounts/…")
    .replace(/\/collateral\/[^/]*\.[^/]+/, "/collateral/…")
    .replace(/\/(deposits|withdrawals|transactions)\/[^/]+/, "/$1/…")
    .replace(/\/settlements\/(?!force)[^/]+/, "/settlements/…");
}

/** The longest sequence of calls that is drawn as a loop. */
const MAX_LOOP_LENGTH = 4;

/** The entries as a Mermaid sequence diagram. Repeated calls, such as polling, are drawn as a loop. */
export function toMermaid(entries: readonly TrafficEntry[]): string {
  const lines = ["sequenceDiagram", "  participant Customer", "  participant Platform", "  participant Provider"];
  const texts = entries.map(textOf);
  for (let index = 0; index < texts.length;) {
    const { length, times } = repetitionAt(texts, index);
    const block = texts.slice(index, index + length);
    if (times === 1) lines.push(...block.map((text) => `  ${text}`));
    else lines.push("  loop again", ...block.map((text) => `    ${text}`), "  end");
    index += length * times;
  }
  return `${lines.join("\n")}\n`;
}

/** The shortest block that is repeated from this position. */
function repetitionAt(texts: readonly string[], start: number): { readonly length: number; readonly times: number } {
  for (let length = 1; length <= MAX_LOOP_LENGTH; length += 1) {
    const isBlock = (at: number): boolean =>
      at + length <= texts.length &&
      texts.slice(at, at + length).every((text, offset) => text === texts[start + offset]);
    let times = 1;
    while (isBlock(start + times * length)) times += 1;
    if (times > 1) return { length, times };
  }
  return { length: 1, times: 1 };
}

function textOf({ from, to, label, status }: TrafficEntry): string {
  return `${from}->>${to}: ${label}${status === undefined ? "" : `, ${status}`}`;
}
