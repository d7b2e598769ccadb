import { useEffect, useMemo, useState } from "preact/hooks";
import { messageOf } from "./hooks.ts";
import { KeyForm } from "./key-form.tsx";
import type { PanelProps } from "./panel-props.ts";
import { SchemaForm } from "./schema-form.tsx";
import { type ApiDocument, firstValue, type Listed, operationsOf } from "./schema.ts";
import { type Draft, type Received, send, toCode, toCurl } from "./sign.ts";

/** Forms for every operation of the contract, signed in this page. */
export function TryIt({ session }: PanelProps) {
  const [document, setDocument] = useState<ApiDocument>();
  const [error, setError] = useState<string>();
  useEffect(() => {
    import("@provider-connectivity/contract/openapi.json").then(
      (loaded) => setDocument(loaded.default as unknown as ApiDocument),
      (reason: unknown) => setError(messageOf(reason)),
    );
  }, []);
  if (document === undefined) return <p class="muted">{error ?? "Loading the contract…"}</p>;
  return <Operations session={session} document={document} />;
}

interface OperationsProps extends Pick<PanelProps, "session"> {
  readonly document: ApiDocument;
}

function Operations({ session, document }: OperationsProps) {
  const operations = useMemo(() => operationsOf(document), [document]);
  const [id, setId] = useState("getAccounts");
  const [baseUrl, setBaseUrl] = useState(session.info.baseUrl);
  const [apiKey, setApiKey] = useState(session.info.apiKeys[0] ?? "");
  const listed = operations.find((each) => each.id === id) ?? operations[0]!;
  const tags = Map.groupBy(operations, ({ operation }) => operation.tags?.[0] ?? "");
  return (
    <>
      <h2>Try it</h2>
      <div class="columns">
        <div>
          <section class="card" aria-label="Provider">
            <div class="field">
              <label for="base-url">Base URL</label>
              <input id="base-url" value={baseUrl} onInput={(event) => setBaseUrl(event.currentTarget.value)} />
            </div>
            <div class="field">
              <label for="api-key">API key</label>
              <input id="api-key" value={apiKey} onInput={(event) => setApiKey(event.currentTarget.value)} />
            </div>
            <KeyForm signing={session.info.signing} />
          </section>
          <section class="card" aria-label="Request">
            <div class="field">
              <label for="operation">Operation</label>
              <select id="operation" value={id} onChange={(event) => setId(event.currentTarget.value)}>
                {[...tags].map(([tag, list]) => (
                  <optgroup key={tag} label={tag}>
                    {list.map((each) => (
                      <option key={each.id} value={each.id}>
                        {each.id}
                      </option>
                    ))}
                  </optgroup>
                ))}
              </select>
            </div>
            <RequestForm key={id} document={document} listed={listed} baseUrl={baseUrl} apiKey={apiKey} />
          </section>
        </div>
        <Documentation listed={listed} />
      </div>
    </>
  );
}

function Documentation({ listed: { method, path, operation } }: { readonly listed: Listed }) {
  return (
    <section class="card" aria-label="Documentation">
      <h3>{operation.summary}</h3>
      <p class="mono">
        {method} {path}
      </p>
      {(operation.description ?? "").split("\n\n").map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </section>
  );
}

interface RequestFormProps {
  readonly document: ApiDocument;
  readonly listed: Listed;
  readonly baseUrl: string;
  readonly apiKey: string;
}

function RequestForm({ document, listed, baseUrl, apiKey }: RequestFormProps) {
  const [parameters, setParameters] = useState<Readonly<Record<string, string>>>({});
  const [body, setBody] = useState<unknown>(() =>
    listed.body === undefined ? undefined : { ...(firstValue(document, listed.body) as object), ...freshKey(listed) },
  );
  const [received, setReceived] = useState<Received>();
  const [note, setNote] = useState<string>();
  const draft = draftOf(listed, parameters, body);
  const run = async (work: () => Promise<void>): Promise<void> => {
    setNote(undefined);
    await work().catch((error: unknown) => setNote(messageOf(error)));
  };
  const copy = async (text: string): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setNote("Copied.");
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void run(async () => setReceived(await send(baseUrl, apiKey, draft)));
      }}
    >
      {listed.parameters.map(({ name, required = false, description, schema }) => (
        <SchemaForm
          key={name}
          document={document}
          schema={{ type: "string", ...schema, ...(description === undefined ? {} : { description }) }}
          id={`parameter-${name}`}
          label={name}
          isRequired={required}
          value={parameters[name]}
          onChange={(value) =>
            setParameters({
              ...parameters,
              [name]: value === undefined ? "" : typeof value === "string" ? value : JSON.stringify(value),
            })
          }
        />
      ))}
      {listed.body === undefined ? null : (
        <>
          <Examples listed={listed} onChoose={(value) => setBody({ ...(value as object), ...freshKey(listed) })} />
          <SchemaForm
            document={document}
            schema={listed.body}
            id="body"
            label="body"
            isRequired
            value={body}
            onChange={setBody}
          />
        </>
      )}
      <div class="row">
        <button class="primary">Sign and send</button>
        <button type="button" onClick={() => void run(async () => copy(await toCurl(baseUrl, apiKey, draft)))}>
          Copy as curl
        </button>
        <button
          type="button"
          onClick={() =>
            void run(() => copy(toCode(listed.id, { params: parameters, ...(body === undefined ? {} : { body }) })))
          }
        >
          Copy as client code
        </button>
      </div>
      <p role="alert" class="warn">
        {note}
      </p>
      <div role="status">
        {received === undefined ? null : (
          <>
            <h3 class={received.status < 400 ? "good" : "warn"}>
              {received.status} in {received.durationMs.toFixed(0)} ms
            </h3>
            <pre tabIndex={0}>{received.body}</pre>
          </>
        )}
      </div>
    </form>
  );
}

function Examples({ listed, onChoose }: { readonly listed: Listed; readonly onChoose: (value: unknown) => void }) {
  if (listed.examples.length === 0) return null;
  return (
    <div class="field">
      <label for="example">Example</label>
      <select
        id="example"
        onChange={(event) => {
          const example = listed.examples[Number(event.currentTarget.value)];
          if (example !== undefined) onChoose(example.value);
        }}
      >
        <option value="">Choose an example</option>
        {listed.examples.map(({ summary }, index) => (
          <option key={index} value={String(index)}>
            {summary}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Each form gets a new idempotency key. Otherwise an example could be sent only once. */
function freshKey({ body, examples }: Listed): object {
  const hasKey = JSON.stringify([body, examples[0]?.value]).includes("idempotencyKey");
  return hasKey ? { idempotencyKey: crypto.randomUUID() } : {};
}

function draftOf(
  { method, path, parameters, body: schema }: Listed,
  values: Readonly<Record<string, string>>,
  body: unknown,
): Draft {
  const filled = path.replaceAll(/\{([^}]+)\}/g, (_all, name: string) => encodeURIComponent(values[name] ?? ""));
  const query = new URLSearchParams();
  for (const { name, in: place } of parameters) {
    const value = values[name] ?? "";
    if (place === "query" && value !== "") query.set(name, value);
  }
  const endpoint = query.size === 0 ? filled : `${filled}?${query}`;
  return { method, endpoint, ...(schema === undefined ? {} : { body: JSON.stringify(body) }) };
}
