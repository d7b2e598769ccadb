import type { OverviewAccount } from "@provider-connectivity/contract/control-v1";
import { useEffect, useMemo, useState } from "preact/hooks";
import { Combination } from "./combination.tsx";
import { messageOf } from "./hooks.ts";
import { KeyForm } from "./key-form.tsx";
import type { PanelProps } from "./panel-props.ts";
import { Markdown } from "./markdown.tsx";
import { OperationSelect } from "./operation-select.tsx";
import { ACCOUNTS_LIST, SchemaForm } from "./schema-form.tsx";
import { type ApiDocument, firstValue, type Listed, operationsOf } from "./schema.ts";
import { type CalledProvider, type Draft, forgetKey, type Received, send, toCode, toCurl } from "./sign.ts";
import { Badge, Json, Title, toneOf } from "./ui.tsx";

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
  if (document === undefined) return <p class={error === undefined ? "muted" : "bad"}>{error ?? "Loading…"}</p>;
  return <Operations session={session} document={document} />;
}

interface OperationsProps extends Pick<PanelProps, "session"> {
  readonly document: ApiDocument;
}

/** The accounts that the provider shows, to offer them in forms. `undefined` until it has responded. */
function useAccounts({ control, info }: PanelProps["session"]): readonly OverviewAccount[] | undefined {
  const [accounts, setAccounts] = useState<readonly OverviewAccount[]>();
  useEffect(() => {
    if (!info.operations.includes("getOverview")) return setAccounts([]);
    control.getOverview().then(
      ({ customers }) => setAccounts(customers.flatMap((customer) => customer.accounts)),
      () => setAccounts([]),
    );
  }, []);
  return accounts;
}

function Operations({ session, document }: OperationsProps) {
  const operations = useMemo(() => operationsOf(document), [document]);
  const [id, setId] = useState("getAccounts");
  const [called, setCalled] = useState<CalledProvider>({
    baseUrl: session.info.baseUrl,
    apiKey: session.info.apiKeys[0] ?? "",
    signingConfiguration: session.info.signing,
  });
  const accounts = useAccounts(session);
  const listed = operations.find((each) => each.id === id) ?? operations[0]!;
  return (
    <>
      <Title text="Try it">Every operation, signed in this page with a key that never leaves it</Title>
      <datalist id={ACCOUNTS_LIST}>
        {accounts?.map((account) => (
          <option key={account.id} value={account.id}>
            {account.title}
          </option>
        ))}
      </datalist>
      <div class="columns">
        <div>
          <ProviderAndKey session={session} called={called} onChange={setCalled} />
          <section class="card" aria-label="Request">
            <h3>Request</h3>
            <OperationSelect
              field="operation"
              operations={operations}
              chosen={id}
              onChange={setId}
              textOf={(each) => each.id}
            />
            {accounts === undefined ? null : (
              <RequestForm
                key={id}
                document={document}
                listed={listed}
                provider={called}
                isLogged={called.baseUrl === session.info.baseUrl}
                accountId={accounts[0]?.id}
              />
            )}
          </section>
        </div>
        <Documentation listed={listed} />
      </div>
    </>
  );
}

interface ProviderProps extends Pick<PanelProps, "session"> {
  readonly called: CalledProvider;
  readonly onChange: (called: CalledProvider) => void;
}

function ProviderAndKey({ session, called, onChange }: ProviderProps) {
  return (
    <section class="card" aria-label="Provider">
      <h3>Provider and key</h3>
      <div class="row">
        <div class="grow">
          <label for="base-url">Base URL</label>
          <input
            id="base-url"
            type="url"
            value={called.baseUrl}
            onInput={(event) => onChange({ ...called, baseUrl: event.currentTarget.value })}
          />
        </div>
        <div>
          <label for="api-key">API key</label>
          <input
            id="api-key"
            list="known-keys"
            autocomplete="off"
            value={called.apiKey}
            onInput={(event) => onChange({ ...called, apiKey: event.currentTarget.value })}
          />
          <datalist id="known-keys">
            {session.info.apiKeys.map((key) => (
              <option key={key} value={key} />
            ))}
          </datalist>
        </div>
      </div>
      <Combination
        value={called.signingConfiguration}
        onChange={(signingConfiguration) => {
          // A key belongs to an algorithm.
          forgetKey();
          onChange({ ...called, signingConfiguration });
        }}
      />
      <KeyForm key={JSON.stringify(called.signingConfiguration)} signingConfiguration={called.signingConfiguration} />
    </section>
  );
}

function Documentation({ listed: { method, path, operation } }: { readonly listed: Listed }) {
  return (
    <section class="card detail" aria-label="Documentation" tabIndex={0}>
      <h3>{operation.summary}</h3>
      <p class="mono">
        <Badge tone="info">{method}</Badge> {path}
      </p>
      <Markdown text={operation.description ?? ""} />
    </section>
  );
}

interface RequestFormProps {
  readonly document: ApiDocument;
  readonly listed: Listed;
  readonly provider: CalledProvider;
  /** Whether the panel "Requests" shows the requests of this provider. */
  readonly isLogged: boolean;
  /** The account that forms contain at first. */
  readonly accountId: string | undefined;
}

function RequestForm({ document, listed, provider, isLogged, accountId }: RequestFormProps) {
  const { baseUrl, apiKey } = provider;
  const [parameters, setParameters] = useState<Values>(() =>
    accountId !== undefined && listed.parameters.some(({ name }) => name === "accountId") ? { accountId } : {},
  );
  const [body, setBody] = useState<unknown>(() => firstBody(document, listed));
  const [received, setReceived] = useState<Received>();
  const [note, setNote] = useState<string>();
  const draft = draftOf(listed, parameters, body);
  const run = async (work: () => Promise<void>): Promise<void> => {
    setNote(undefined);
    await work().catch((error: unknown) => setNote(messageOf(error)));
  };
  const copy = (make: () => string | Promise<string>) =>
    void run(async () => {
      await navigator.clipboard.writeText(await make());
      setNote("Copied.");
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setReceived(undefined);
        void run(async () => setReceived(await send(baseUrl, apiKey, draft)));
      }}
    >
      <Parameters document={document} listed={listed} values={parameters} onChange={setParameters} />
      <Body document={document} listed={listed} value={body} onChange={setBody} />
      <div class="row">
        <button class="primary">Sign and send</button>
        <button type="button" onClick={() => copy(() => toCurl(baseUrl, apiKey, draft))}>
          Copy as curl
        </button>
        <button
          type="button"
          onClick={() => copy(() => toCode(provider, listed.id, inputOf(listed, parameters, body)))}
        >
          Copy as client code
        </button>
      </div>
      <p role="alert" class="warn">
        {note}
      </p>
      <div role="status">
        {received === undefined ? null : <ReceivedResponse received={received} isLogged={isLogged} />}
      </div>
    </form>
  );
}

interface BodyProps extends Pick<RequestFormProps, "document" | "listed"> {
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

function Body({ document, listed, value, onChange }: BodyProps) {
  if (listed.body === undefined) return null;
  return (
    <>
      <Examples listed={listed} onChoose={(example) => onChange({ ...(example as object), ...freshKey(listed) })} />
      <SchemaForm
        document={document}
        schema={listed.body}
        id="body"
        label="body"
        isRequired
        value={value}
        onChange={onChange}
      />
    </>
  );
}

function firstBody(document: ApiDocument, listed: Listed): object | undefined {
  if (listed.body === undefined) return undefined;
  const first = listed.examples[0]?.value ?? firstValue(document, listed.body);
  return { ...(first as object), ...freshKey(listed) };
}

type Values = Readonly<Record<string, string>>;

interface ParametersProps extends Pick<RequestFormProps, "document" | "listed"> {
  readonly values: Values;
  readonly onChange: (values: Values) => void;
}

function Parameters({ document, listed, values, onChange }: ParametersProps) {
  return (
    <>
      {listed.parameters.map(({ name, required = false, description, schema }) => (
        <SchemaForm
          key={name}
          document={document}
          schema={{ type: "string", ...schema, ...(description === undefined ? {} : { description }) }}
          id={`parameter-${name}`}
          label={name}
          isRequired={required}
          value={values[name]}
          onChange={(value) =>
            onChange({
              ...values,
              [name]: value === undefined ? "" : typeof value === "string" ? value : JSON.stringify(value),
            })
          }
        />
      ))}
    </>
  );
}

interface ReceivedProps extends Pick<RequestFormProps, "isLogged"> {
  readonly received: Received;
}

function ReceivedResponse({ received, isLogged }: ReceivedProps) {
  return (
    <>
      <h3 class={toneOf(received.status)}>
        {received.status} in {received.durationMs.toFixed(0)} ms
      </h3>
      <Json text={received.body} label="Response" />
      {received.status < 400 || !isLogged ? null : (
        <p class="hint">
          <a href="#/requests">“Requests”</a> shows the stage that refused it.
        </p>
      )}
    </>
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

/** The argument of the typed client's function. */
function inputOf({ parameters }: Listed, values: Readonly<Record<string, string>>, body: unknown) {
  const of = (place: string): Record<string, string> =>
    Object.fromEntries(
      parameters.flatMap(({ name, in: where }) => {
        const value = values[name] ?? "";
        return where === place && value !== "" ? [[name, value]] : [];
      }),
    );
  return { params: of("path"), query: of("query"), body };
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
