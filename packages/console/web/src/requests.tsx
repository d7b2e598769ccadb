import type { LoggedRequest } from "@provider-connectivity/contract/control-v1";
import { useMemo, useState } from "preact/hooks";
import type { PanelProps } from "./panel-props.ts";
import { RequestDetail } from "./request-detail.tsx";
import { Badge, Empty, Title, toneOf } from "./ui.tsx";
import { VirtualList } from "./virtual-list.tsx";

/** The requests as they arrive. */
export function Requests({ session, state: { requests } }: PanelProps) {
  const [filter, setFilter] = useState("");
  const [kind, setKind] = useState("all");
  const [selected, setSelected] = useState<number>();
  const shown = useMemo(
    () =>
      requests
        .filter((request) => isKind(request, kind) && textOf(request).includes(filter.toLowerCase()))
        .toReversed(),
    [requests, filter, kind],
  );
  const request = requests.find(({ sequence }) => sequence === selected);
  return (
    <>
      <Title text="Requests">
        <span role="status">{shown.length} requests</span>, newest first
      </Title>
      <div class="row">
        <div class="grow">
          <label for="filter">Filter</label>
          <input
            id="filter"
            type="search"
            placeholder="Path, operation, status, stage or message"
            value={filter}
            onInput={(event) => setFilter(event.currentTarget.value)}
          />
        </div>
        <div>
          <label for="kind">Show</label>
          <select id="kind" value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
            <option value="all">All</option>
            <option value="refused">Refusals</option>
            <option value="failed">Failures</option>
          </select>
        </div>
        <button type="button" onClick={() => void session.control.clearRequests()}>
          Empty the log
        </button>
      </div>
      <div class="columns">
        {shown.length === 0 ? (
          <div class="card">
            {requests.length === 0 ? (
              <Empty title="No request yet">
                <a href="#/try-it">Send one in “Try it”</a>, or from your own client to{" "}
                <code>{session.info.baseUrl}</code>.
              </Empty>
            ) : (
              <Empty title="No request matches the filter" />
            )}
          </div>
        ) : (
          <VirtualList
            label="Requests, newest first"
            items={shown}
            keyOf={({ sequence }) => sequence}
            selected={selected}
            onSelect={setSelected}
            show={(each) => <Line request={each} />}
          />
        )}
        <section class="card detail" aria-label="Request" aria-live="polite" tabIndex={0}>
          {request === undefined ? (
            <Empty title="Choose a request">
              The page shows the stage that it reached, the refusal, and the message that had to be signed.
            </Empty>
          ) : (
            <RequestDetail key={request.sequence} session={session} request={request} />
          )}
        </section>
      </div>
    </>
  );
}

function isKind({ status }: LoggedRequest, kind: string): boolean {
  if (kind === "all") return true;
  return kind === "failed" ? status >= 500 || status === 0 : status >= 400 && status < 500;
}

function textOf({ method, endpoint, operationId, status, message, stage }: LoggedRequest): string {
  return [method, endpoint, operationId, status, message, stage].join(" ").toLowerCase();
}

function Line({ request }: { readonly request: LoggedRequest }) {
  const { receivedAt, status, method, endpoint, durationMs } = request;
  return (
    <>
      <span class="muted mono time">{receivedAt.slice(11, 19)}</span>
      <Badge tone={toneOf(status)}>{status}</Badge>
      <span class="method">{method}</span>
      <span class="mono endpoint">{endpoint}</span>
      <span class="muted">{durationMs.toFixed(1)} ms</span>
    </>
  );
}
