import type { Calls, Overview, OverviewAccount } from "@provider-connectivity/contract/control-v1";
import { useEffect, useMemo, useState } from "preact/hooks";
import { durationOf } from "./duration.ts";
import { textField } from "./form.ts";
import { messageOf, usePoll } from "./hooks.ts";
import { lazy } from "./lazy.tsx";
import { Ledger } from "./ledger.tsx";
import { Markdown } from "./markdown.tsx";
import { OperationSelect } from "./operation-select.tsx";
import { dueIn } from "./overview.tsx";
import type { PanelProps } from "./panel-props.ts";
import { ACCOUNTS_LIST, SchemaForm } from "./schema-form.tsx";
import { type ApiDocument, firstValue, type Listed, operationsOf } from "./schema.ts";
import { Badge, Callout, Empty, Json, Title } from "./ui.tsx";

const INTERVAL_MS = 2_000;
const HOUR_MS = 3_600_000;
const STEPS = [
  ["1 hour", HOUR_MS],
  ["1 day", 24 * HOUR_MS],
  ["7 days", 7 * 24 * HOUR_MS],
] as const;

const Settlements = lazy(async () => (await import("./settlements.tsx")).Settlements);

type Run = (what: string, work: () => Promise<unknown>) => void;

interface Result {
  readonly what: string;
  readonly text: string;
  readonly isError: boolean;
}

/** Buttons and forms for the control API. */
export function Controls(props: PanelProps) {
  const { control } = props.session;
  const { value: overview, refresh } = usePoll(() => control.getOverview(), INTERVAL_MS);
  const [result, setResult] = useState<Result>();
  const run: Run = (what, work) => {
    work()
      .then(
        (value) => setResult({ what, text: JSON.stringify(value), isError: false }),
        (error: unknown) => setResult({ what, text: messageOf(error), isError: true }),
      )
      .finally(refresh);
  };
  const accounts = overview?.customers.flatMap((customer) => customer.accounts) ?? [];
  return (
    <>
      <Title text="Controls">Buttons for the control API</Title>
      <datalist id={ACCOUNTS_LIST}>
        {accounts.map((account) => (
          <option key={account.id} value={account.id}>
            {account.title}
          </option>
        ))}
      </datalist>
      <Outcome result={result} />
      <div class="columns">
        <div>
          <Pending overview={overview} control={control} run={run} />
          <Clock overview={overview} control={control} run={run} />
          <Deposit accounts={accounts} control={control} run={run} />
        </div>
        <Forms control={control} run={run} />
      </div>
      <Settlements {...props} />
      <Ledger control={control} />
    </>
  );
}

function Outcome({ result }: { readonly result: Result | undefined }) {
  return (
    <div role="status">
      {result === undefined ? null : (
        <Callout tone={result.isError ? "bad" : "good"}>
          <p>
            <strong>
              {result.what}: {result.isError ? "refused" : "done"}
            </strong>
          </p>
          {result.isError ? <p>{result.text}</p> : <Json text={result.text} label="Result" />}
        </Callout>
      )}
    </div>
  );
}

interface ControlProps {
  readonly control: Calls;
  readonly run: Run;
}

interface OverviewProps extends ControlProps {
  readonly overview: Overview | undefined;
}

function Clock({ overview, control, run }: OverviewProps) {
  const { now = "", offsetMs = 0 } = overview ?? {};
  return (
    <section class="card" aria-labelledby="clock">
      <div class="card-head">
        <h3 id="clock">Clock</h3>
        <span class="muted">{offsetMs === 0 ? "equal to real time" : `${durationOf(offsetMs)} ahead`}</span>
      </div>
      <p>
        Business time <code>{now}</code>. Signatures keep real time.
      </p>
      <div class="row">
        {STEPS.map(([label, advanceMs]) => (
          <button
            key={label}
            type="button"
            onClick={() => run(`Advance ${label}`, () => control.advanceClock({ body: { advanceMs } }))}
          >
            Advance {label}
          </button>
        ))}
      </div>
    </section>
  );
}

function Pending({ overview, control, run }: OverviewProps) {
  return (
    <section class="card" aria-labelledby="ending">
      <h3 id="ending">Pending operations</h3>
      {overview?.pending.length === 0 ? (
        <Empty title="Nothing is pending">Deliver a deposit, or create a withdrawal in “Try it”.</Empty>
      ) : null}
      <ul class="lines">
        {overview?.pending.map(({ kind, id, accountId, dueAt }) => {
          const end = (succeeds: boolean) => () =>
            run(`${kind} ${id.slice(-12)}`, () => control.endOperation({ body: { kind, id, accountId, succeeds } }));
          return (
            <li key={`${kind} ${id}`}>
              <Badge tone="info">{kind}</Badge>
              <code title={id}>…{id.slice(-12)}</code>
              <span class="muted">{dueIn(dueAt, overview.now)}</span>
              <span class="end">
                <button type="button" class="small" aria-label={`Let ${kind} ${id} succeed`} onClick={end(true)}>
                  Succeed
                </button>{" "}
                <button type="button" class="small danger" aria-label={`Let ${kind} ${id} fail`} onClick={end(false)}>
                  Fail
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Deposit({ accounts, control, run }: ControlProps & { readonly accounts: readonly OverviewAccount[] }) {
  return (
    <section class="card" aria-labelledby="deposit">
      <h3 id="deposit">Deliver a deposit</h3>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          const [accountId, asset, amount] = ["account", "asset", "amount"].map((name) => textField(form, name));
          run(`Deposit of ${amount} ${asset}`, () =>
            control.deliverDeposit({ body: { accountId: accountId!, asset: asset!, amount: amount! } }),
          );
        }}
      >
        <div class="field">
          <label for="deposit-account">Account</label>
          <select id="deposit-account" name="account" required>
            {accounts.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </div>
        <div class="row">
          <div class="grow">
            <label for="deposit-asset">Asset</label>
            <input id="deposit-asset" name="asset" defaultValue="BTC" required />
          </div>
          <div class="grow">
            <label for="deposit-amount">Amount</label>
            <input id="deposit-amount" name="amount" defaultValue="1" inputMode="decimal" required />
          </div>
          <button class="primary">Deliver</button>
        </div>
      </form>
    </section>
  );
}

/** Every operation that changes something, as a form generated from its schema. */
function Forms({ control, run }: ControlProps) {
  const [document, setDocument] = useState<ApiDocument>();
  const [id, setId] = useState("addFault");
  useEffect(() => {
    void import("@provider-connectivity/contract/control-v1/openapi.json").then((loaded) =>
      setDocument(loaded.default as unknown as ApiDocument),
    );
  }, []);
  const changing = useMemo(
    () => (document === undefined ? [] : operationsOf(document).filter(({ method }) => method !== "GET")),
    [document],
  );
  const listed = changing.find((each) => each.id === id);
  if (document === undefined || listed === undefined) return <p class="muted">Loading…</p>;
  return (
    <section class="card" aria-labelledby="more">
      <h3 id="more">All control operations</h3>
      <OperationSelect
        field="control-operation"
        operations={changing}
        chosen={id}
        onChange={setId}
        textOf={({ operation }) => operation.summary}
      />
      <ControlForm key={id} document={document} listed={listed} control={control} run={run} />
    </section>
  );
}

interface ControlFormProps extends ControlProps {
  readonly document: ApiDocument;
  readonly listed: Listed;
}

function ControlForm({ document, listed, control, run }: ControlFormProps) {
  const [body, setBody] = useState<unknown>(() =>
    listed.body === undefined ? undefined : firstValue(document, listed.body),
  );
  const call = control[listed.id as keyof Calls] as (input?: { body: unknown }) => Promise<unknown>;
  const { summary = listed.id, description = "" } = listed.operation;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        run(summary, () => (listed.body === undefined ? call() : call({ body })));
      }}
    >
      <div class="muted">
        <Markdown text={description.split("\n\n")[0] ?? ""} />
      </div>
      {listed.body === undefined ? null : (
        <SchemaForm
          document={document}
          schema={listed.body}
          id="control-body"
          label="body"
          isRequired
          value={body}
          onChange={setBody}
        />
      )}
      <button class="primary">{summary}</button>
    </form>
  );
}
