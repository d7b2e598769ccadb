import type { LoggedRequest, SignatureVerdict } from "@provider-connectivity/contract/control-v1";
import { useEffect, useState } from "preact/hooks";
import { messageOf } from "./hooks.ts";
import { KeyForm } from "./key-form.tsx";
import type { PanelProps } from "./panel-props.ts";
import { differenceOf, sentMessage } from "./sent.ts";
import { type Draft, send, toCode, toCurl } from "./sign.ts";
import { Badge, Callout, Json, toneOf } from "./ui.tsx";

interface DetailProps extends Pick<PanelProps, "session"> {
  readonly request: LoggedRequest;
}

/** One request of the log. */
export function RequestDetail({ session, request }: DetailProps) {
  const { status, durationMs, isReplay, fault, requestBody, handlerInput, responseBody, requestId } = request;
  return (
    <>
      <div class="card-head">
        <h3>
          <Badge tone={toneOf(status)}>{status === 0 ? "no response" : status}</Badge>{" "}
          {request.operationId ?? "unknown operation"}
        </h3>
        <span class="muted">{durationMs.toFixed(1)} ms</span>
      </div>
      <p class="mono">
        {request.method} {request.endpoint}
      </p>
      <Refusal request={request} />
      {fault === undefined ? null : <Callout tone="info">A planned fault applied: {fault}.</Callout>}
      {isReplay ? (
        <Callout tone="info">This is the stored response of an earlier request with the same key.</Callout>
      ) : null}
      <SignatureFinding session={session} request={request} />
      <Stages stages={session.info.stages ?? []} request={request} />
      <dl class="facts">
        <dt>Response check</dt>
        <dd>
          <ResponseCheck request={request} />
        </dd>
        <dt>Received</dt>
        <dd>{request.receivedAt}</dd>
        {request.apiKey === undefined ? null : (
          <>
            <dt>API key</dt>
            <dd>
              <code>{request.apiKey}</code>
            </dd>
          </>
        )}
        {requestId === undefined ? null : (
          <>
            <dt>Request id</dt>
            <dd>
              <code>{requestId}</code>
            </dd>
          </>
        )}
      </dl>
      <Expected request={request} />
      <Text title="Request body, as it arrived" text={requestBody} />
      <Text title="Handler input" text={handlerInput && JSON.stringify(handlerInput)} />
      <Text title="Response body" text={responseBody} />
      <Actions session={session} request={request} />
    </>
  );
}

function Refusal({ request }: Pick<DetailProps, "request">) {
  const { status, stage, message, errorType, requestPart, propertyName } = request;
  if (status < 400 && status !== 0) return null;
  return (
    <Callout tone={toneOf(status)}>
      <p>
        <strong>
          {status >= 500 || status === 0 ? "Failed" : "Refused"} at stage “{stage}”
        </strong>
      </p>
      {message === undefined ? null : <p>{message}</p>}
      <p class="muted">{[errorType, requestPart, propertyName].filter(Boolean).join(" · ")}</p>
    </Callout>
  );
}

/** Explains a refused signature. The provider has the key, so it can find out how the signature was created. */
function SignatureFinding({ session, request: { sequence, stage } }: DetailProps) {
  const [found, setFound] = useState<SignatureVerdict>();
  const isAsked = stage === "signature" && session.info.operations.includes("explainRequest");
  useEffect(() => {
    if (!isAsked) return;
    session.control.explainRequest({ params: { sequence } }).then(setFound, () => undefined);
  }, []);
  if (found === undefined) return null;
  return (
    <Callout tone="info">
      <p>
        <strong>
          {found.verdict === "unknown" ? "No common mistake explains this signature" : "The signer's mistake"}
        </strong>
      </p>
      <p>{found.message}</p>
    </Callout>
  );
}

function Stages({ stages, request: { stage, status } }: Pick<DetailProps, "request"> & { stages: readonly string[] }) {
  const reached = stages.indexOf(stage);
  if (reached === -1) return null;
  const isRefused = status >= 400;
  return (
    <details>
      <summary>
        Stage {reached + 1} of {stages.length}: {stage}
      </summary>
      <ol class="stages">
        {stages.map((name, index) => (
          <li key={name}>
            <Badge tone={index < reached ? "good" : index > reached ? "neutral" : isRefused ? "bad" : "good"}>
              {index < reached ? "✓ " : index === reached ? (isRefused ? "✗ " : "✓ ") : ""}
              {name}
            </Badge>
          </li>
        ))}
      </ol>
    </details>
  );
}

function ResponseCheck({ request: { stage, handlerInput } }: Pick<DetailProps, "request">) {
  if (stage === "response") return <Badge tone="bad">the response broke the contract</Badge>;
  if (handlerInput === undefined) return <span class="muted">no handler ran</span>;
  return <Badge tone="good">no violation</Badge>;
}

function Text({ title, text }: { readonly title: string; readonly text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <details open>
      <summary>{title}</summary>
      <Json text={text} label={title} />
    </details>
  );
}

const PARTS = ["timestamp", "nonce", "method", "endpoint", "body"] as const;

/** The message to sign, and the first byte at which the message of this page differs. */
function Expected({ request }: Pick<DetailProps, "request">) {
  const { expectedMessage, nonce } = request;
  if (expectedMessage === undefined) return null;
  const sent = sentMessage(nonce);
  const difference = sent === undefined ? undefined : differenceOf(expectedMessage, sent);
  const { timestamp = "", method, endpoint } = request;
  const head = timestamp + (nonce ?? "") + method + endpoint;
  const parts = { timestamp, nonce, method, endpoint, body: expectedMessage.slice(head.length) };
  return (
    <details open>
      <summary>Message to sign for this request</summary>
      <pre tabIndex={0} role="group" aria-label="Message to sign">
        {PARTS.map((name) => (
          <span key={name} class={`part-${name}`} title={name}>
            {parts[name]}
          </span>
        ))}
      </pre>
      <p class="hint">timestamp, nonce, method, endpoint and body, without separators; before the pre-encoding</p>
      {sent !== undefined && difference === undefined ? (
        <Callout tone="good">This page signed exactly these bytes.</Callout>
      ) : null}
      {difference === undefined ? null : (
        <>
          <Callout tone="bad">This page signed a different message, from byte {difference.byte} on.</Callout>
          <pre tabIndex={0} role="group" aria-label="Difference">
            arrived …{difference.start.slice(-40)}
            <mark class="expected">{difference.one === "" ? "(nothing)" : difference.one}</mark>
            {difference.end.slice(0, 40)}
            {"\n"}
            signed …{difference.start.slice(-40)}
            <mark>{difference.other === "" ? "(nothing)" : difference.other}</mark>
            {difference.end.slice(0, 40)}
          </pre>
        </>
      )}
    </details>
  );
}

interface Result {
  readonly title: string;
  readonly text: string;
}

function Actions({ session, request }: DetailProps) {
  const [result, setResult] = useState<Result>();
  const [error, setError] = useState<string>();
  const { baseUrl, apiKeys, signing: signingConfiguration } = session.info;
  const apiKey = request.apiKey ?? apiKeys[0] ?? "";
  const { method, endpoint, requestBody, operationId, handlerInput = {} } = request;
  const draft: Draft = { method, endpoint, ...(requestBody === undefined ? {} : { body: requestBody }) };
  const run = async (work: () => Promise<Result>): Promise<void> => {
    setError(undefined);
    await work().then(setResult, (reason: unknown) => setError(messageOf(reason)));
  };
  const copy = async (text: string): Promise<Result> => {
    await navigator.clipboard.writeText(text);
    return { title: "Copied", text };
  };
  return (
    <>
      <div class="row">
        <button
          type="button"
          class="primary"
          onClick={() =>
            void run(async () => {
              const { status, body } = await send(baseUrl, apiKey, draft);
              return { title: `${status}`, text: body };
            })
          }
        >
          Replay with a fresh signature
        </button>
        <button type="button" onClick={() => void run(async () => copy(await toCurl(baseUrl, apiKey, draft)))}>
          Copy as curl
        </button>
        {operationId === undefined ? null : (
          <button
            type="button"
            onClick={() =>
              void run(() => copy(toCode({ baseUrl, apiKey, signingConfiguration }, operationId, handlerInput)))
            }
          >
            Copy as client code
          </button>
        )}
      </div>
      <KeyForm signingConfiguration={signingConfiguration} />
      <p role="alert" class="bad">
        {error}
      </p>
      <div role="status">
        {result === undefined ? null : (
          <>
            <h4>{result.title}</h4>
            <Json text={result.text} label="Result" />
          </>
        )}
      </div>
    </>
  );
}
