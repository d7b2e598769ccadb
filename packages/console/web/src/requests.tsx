import type { LoggedRequest } from "@provider-connectivity/contract/control-v1";
import { useMemo, useState } from "preact/hooks";
import type { PanelProps } from "./panel-props.ts";
import { RequestDetail } from "./request-detail.tsx";
import { Badge, Empty, Title, toneOf } from "./ui.tsx";
import { VirtualList } from "./virtual-list.tsx";

/** The requests as they arrive. */
export function Requests({ session, state: { requests } }: PanelProps) {
  const [filter, setFilter] = useState<Wanted>({ text: "", kind: "all" });
  const [selected, setSelected] = useState<number>();
  const shown = useMemo(() => requests.filter((request) => isWanted(request, filter)).toReversed(), [requests, filter]);
  const request = requests.find(({ sequence }) => sequence === selected);
  return (
    <>
      <Title text="Requests">
        <span role="status">{shown.length} requests</span>, newest first
      </Title>
      <Filter session={session} filter={filter} onChange={setFilter} />
      <div class="columns">
        {shown.length === 0 ? (
          <NoRequests session={session} isEmpty={requests.length === 0} />
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

/** The requests to show. */
interface Wanted {
  readonly text: string;
  readonly kind: string;
}

interface FilterProps extends Pick<PanelProps, "session"> {
  readonly filter: Wanted;
  readonly onChange: (filter: Wanted) => void;
}

function Filter({ session, filter, onChange }: FilterProps) {
  return (
    <div class="row">
      <div class="grow">
        <label for="filter">Filter</label>
        <input
          id="filter"
          type="search"
          placeholder="Path, operation, status, stage or message"
          value={filter.text}
          onInput={(event) => onChange({ ...filter, text: event.currentTarget.value })}
        />
      </div>
      <div>
        <label for="kind">Show</label>
        <select
          id="kind"
          value={filter.kind}
          onChange={(event) => onChange({ ...filter, kind: event.currentTarget.value })}
        >
          <option value="all">All</option>
          <option value="refused">Refusals</option>
          <option value="failed">Failures</option>
        </select>
      </div>
      <button type="button" onClick={() => void session.control.clearRequests()}>
        Empty the log
      </button>
    </div>
  );
}

function NoRequests({ session, isEmpty }: Pick<PanelProps, "session"> & { readonly isEmpty: boolean }) {
  return (
    <div class="card">
      {isEmpty ? (
        <Empty title="No request yet">
          <a href="#/try-it">Send one in “Try it”</a>, or from your own client to <code>{session.info.baseUrl}</code>.
        </Empty>
      ) : (
        <Empty title="No request matches the filter" />
      )}
    </div>
  );
}

function isWanted(request: LoggedRequest, { text, kind }: Wanted): boolean {
  return isKind(request, kind) && textOf(request).includes(text.toLowerCase());
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
