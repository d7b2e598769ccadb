import type { LoggedRequest } from "@provider-connectivity/contract/control-v1";
import { useMemo, useState } from "preact/hooks";
import { messageOf } from "./hooks.ts";
import { KeyForm } from "./key-form.tsx";
import type { PanelProps } from "./panel-props.ts";
import { differenceOf, sentMessage } from "./sent.ts";
import { type Draft, pretty, send, toCode, toCurl } from "./sign.ts";
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
      <h2>Requests</h2>
      <div class="row">
        <div>
          <label for="filter">Filter</label>
          <input id="filter" value={filter} onInput={(event) => setFilter(event.currentTarget.value)} />
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
        <p role="status" class="muted">
          {shown.length} requests
        </p>
      </div>
      <div class="columns">
        {shown.length === 0 ? (
          <p class="card muted">No request yet. Send one in “Try it”, or from your own client.</p>
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
        <section class="card" aria-label="Request" aria-live="polite">
          {request === undefined ? (
            <p class="muted">Choose a request.</p>
          ) : (
            <Detail key={request.sequence} session={session} request={request} />
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

function colourOf(status: number): string {
  return status >= 500 || status === 0 ? "bad" : status >= 400 ? "warn" : "good";
}

function Line({ request: { receivedAt, status, method, endpoint } }: { readonly request: LoggedRequest }) {
  return (
    <span class="mono">
      {receivedAt.slice(11, 19)} <strong class={colourOf(status)}>{status}</strong> {method} {endpoint}
    </span>
  );
}

function Detail({ session, request }: { readonly session: PanelProps["session"]; readonly request: LoggedRequest }) {
  const { status, stage, message, propertyName, requestPart, durationMs, errorType, isReplay, fault } = request;
  return (
    <>
      <h3>
        <span class={colourOf(status)}>{status}</span> {request.operationId ?? "no operation"}
      </h3>
      <p class="mono">
        {request.method} {request.endpoint}
      </p>
      <p>
        Stage <strong>{stage}</strong>, {durationMs.toFixed(1)} ms{isReplay ? ", replay of an earlier response" : ""}
        {fault === undefined ? "" : `, fault ${fault}`}
      </p>
      {message === undefined ? null : (
        <p class="warn">
          {message} ({[errorType, requestPart, propertyName].filter(Boolean).join(", ")})
        </p>
      )}
      <p>
        Response check:{" "}
        {stage === "response" ? (
          <strong class="bad">the response broke the contract</strong>
        ) : (
          <span class="good">no violation</span>
        )}
      </p>
      <Expected request={request} />
      <Text title="Request body" text={request.requestBody} />
      <Text title="Handler input" text={request.handlerInput && JSON.stringify(request.handlerInput)} />
      <Text title="Response body" text={request.responseBody} />
      <Actions session={session} request={request} />
    </>
  );
}

function Text({ title, text }: { readonly title: string; readonly text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <details open>
      <summary>{title}</summary>
      <pre tabIndex={0}>{pretty(text)}</pre>
    </details>
  );
}

/** The message that had to be signed, and where the one of this page differs. */
function Expected({ request: { expectedMessage, nonce } }: { readonly request: LoggedRequest }) {
  if (expectedMessage === undefined) return null;
  const sent = sentMessage(nonce);
  const difference = sent === undefined ? undefined : differenceOf(expectedMessage, sent);
  return (
    <details open>
      <summary>Message to sign for what arrived</summary>
      <pre tabIndex={0}>{expectedMessage}</pre>
      {sent !== undefined && difference === undefined ? (
        <p class="good">This page signed exactly these bytes.</p>
      ) : null}
      {difference === undefined ? null : (
        <>
          <p class="bad">This page signed other bytes, from byte {difference.byte} on:</p>
          <pre tabIndex={0}>
            {difference.start.slice(-40)}
            <mark>{difference.other === "" ? "(nothing)" : difference.other}</mark>
            {difference.end.slice(0, 40)}
          </pre>
        </>
      )}
    </details>
  );
}

function Actions({ session, request }: { readonly session: PanelProps["session"]; readonly request: LoggedRequest }) {
  const [result, setResult] = useState<string>();
  const { baseUrl, apiKeys, signing } = session.info;
  const apiKey = request.apiKey ?? apiKeys[0] ?? "";
  const draft: Draft = {
    method: request.method,
    endpoint: request.endpoint,
    ...(request.requestBody === undefined ? {} : { body: request.requestBody }),
  };
  const run = async (work: () => Promise<string>): Promise<void> => setResult(await work().catch(messageOf));
  const copy = async (text: string): Promise<string> => {
    await navigator.clipboard.writeText(text);
    return `Copied:\n${text}`;
  };
  return (
    <>
      <KeyForm signing={signing} />
      <div class="row">
        <button
          type="button"
          class="primary"
          onClick={() =>
            void run(async () => {
              const { status, body } = await send(baseUrl, apiKey, draft);
              return `${status}\n${body}`;
            })
          }
        >
          Replay with a fresh signature
        </button>
        <button type="button" onClick={() => void run(async () => copy(await toCurl(baseUrl, apiKey, draft)))}>
          Copy as curl
        </button>
        <button
          type="button"
          onClick={() => void run(() => copy(toCode(request.operationId ?? "unknown", request.handlerInput ?? {})))}
        >
          Copy as client code
        </button>
      </div>
      <div role="status">{result === undefined ? null : <pre>{result}</pre>}</div>
    </>
  );
}
