import type { Calls, Overview } from "@provider-connectivity/contract/control-v1";
import { useEffect, useMemo, useState } from "preact/hooks";
import { durationOf } from "./duration.ts";
import { messageOf, usePoll } from "./hooks.ts";
import type { PanelProps } from "./panel-props.ts";
import { SchemaForm } from "./schema-form.tsx";
import { type ApiDocument, firstValue, type Listed, operationsOf } from "./schema.ts";

const INTERVAL_MS = 2_000;
const HOUR_MS = 3_600_000;
const STEPS = [
  ["1 hour", HOUR_MS],
  ["1 day", 24 * HOUR_MS],
  ["7 days", 7 * 24 * HOUR_MS],
] as const;

type Run = (work: () => Promise<unknown>) => void;

/** The control API as buttons and forms. */
export function Controls({ session }: PanelProps) {
  const { control } = session;
  const { value: overview, refresh } = usePoll(() => control.getOverview(), INTERVAL_MS);
  const [result, setResult] = useState<{ readonly text: string; readonly isError: boolean }>();
  const run: Run = (work) => {
    work()
      .then(
        (value) => setResult({ text: JSON.stringify(value, undefined, 2), isError: false }),
        (error: unknown) => setResult({ text: messageOf(error), isError: true }),
      )
      .finally(refresh);
  };
  return (
    <>
      <h2>Controls</h2>
      <div role="status">
        {result === undefined ? null : <pre class={result.isError ? "bad" : ""}>{result.text}</pre>}
      </div>
      <div class="columns">
        <div>
          <section class="card" aria-labelledby="clock">
            <h3 id="clock">Clock</h3>
            <p>
              Business time <span class="mono">{overview?.now}</span>
            </p>
            <div class="row">
              {STEPS.map(([label, advanceMs]) => (
                <button
                  key={label}
                  type="button"
                  onClick={() => run(() => control.advanceClock({ body: { advanceMs } }))}
                >
                  Advance {label}
                </button>
              ))}
            </div>
          </section>
          <Pending overview={overview} control={control} run={run} />
          <Ledger control={control} />
        </div>
        <Forms control={control} run={run} />
      </div>
    </>
  );
}

interface PendingProps {
  readonly overview: Overview | undefined;
  readonly control: Calls;
  readonly run: Run;
}

function Pending({ overview, control, run }: PendingProps) {
  return (
    <section class="card" aria-labelledby="ending">
      <h3 id="ending">Pending operations</h3>
      {overview?.pending.length === 0 ? <p class="muted">Nothing is pending.</p> : null}
      {overview?.pending.map(({ kind, id, accountId, dueAt }) => {
        const end = (succeeds: boolean) => () => control.endOperation({ body: { kind, id, accountId, succeeds } });
        return (
          <div key={`${kind} ${id}`} class="row">
            <span>
              {kind} <code>{id.slice(-12)}</code>
              {dueAt === undefined ? "" : `, ends in ${durationOf(Date.parse(dueAt) - Date.parse(overview.now))}`}
            </span>
            <button type="button" aria-label={`Let ${kind} ${id} succeed`} onClick={() => run(end(true))}>
              Succeed
            </button>
            <button type="button" aria-label={`Let ${kind} ${id} fail`} onClick={() => run(end(false))}>
              Fail
            </button>
          </div>
        );
      })}
    </section>
  );
}

/** The last page of the ledger. */
function Ledger({ control }: Pick<PendingProps, "control">) {
  const { value, error } = usePoll(() => lastPage(control), 5 * INTERVAL_MS);
  return (
    <section class="card" aria-labelledby="ledger">
      <h3 id="ledger">Ledger</h3>
      {value === undefined ? <p class="muted">{error ?? "Loading…"}</p> : null}
      {value === undefined ? null : (
        <>
          <p class={value.faults.length === 0 ? "good" : "bad"}>
            {value.faults.length === 0 ? "The books balance." : value.faults.join(" ")}
          </p>
          <div class="scroll" tabIndex={0} role="group" aria-label="Last postings">
            <table>
              <thead>
                <tr>
                  <th scope="col">Movement</th>
                  <th scope="col">Bucket</th>
                  <th scope="col">Asset</th>
                  <th scope="col" class="number">
                    Amount
                  </th>
                </tr>
              </thead>
              <tbody>
                {value.entries
                  .toReversed()
                  .slice(0, 20)
                  .flatMap(({ id, kind, postings }) =>
                    postings.map(({ bucket, asset, amount }, index) => (
                      <tr key={`${id} ${index}`}>
                        <td>{index === 0 ? kind : ""}</td>
                        <td>{bucket}</td>
                        <td>{asset}</td>
                        <td class="number">{amount}</td>
                      </tr>
                    )),
                  )}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}

const PAGE = 1_000;

/** The ledger is read from the beginning once; later polls continue behind the last full page. */
async function lastPage(control: Calls) {
  let page = await control.getLedger({ query: { limit: PAGE } });
  while (page.entries.length === PAGE) {
    const startingAfter = page.entries.at(-1)!.id;
    const next = await control.getLedger({ query: { limit: PAGE, startingAfter } });
    if (next.entries.length === 0) break;
    page = next;
  }
  return page;
}

/** Every operation that changes something, as a form generated from its schema. */
function Forms({ control, run }: Pick<PendingProps, "control" | "run">) {
  const [document, setDocument] = useState<ApiDocument>();
  const [id, setId] = useState("deliverDeposit");
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
      <h3 id="more">Everything else</h3>
      <div class="field">
        <label for="control-operation">Operation</label>
        <select id="control-operation" value={id} onChange={(event) => setId(event.currentTarget.value)}>
          {changing.map((each) => (
            <option key={each.id} value={each.id}>
              {each.operation.summary}
            </option>
          ))}
        </select>
      </div>
      <ControlForm key={id} document={document} listed={listed} control={control} run={run} />
    </section>
  );
}

interface ControlFormProps extends Pick<PendingProps, "control" | "run"> {
  readonly document: ApiDocument;
  readonly listed: Listed;
}

function ControlForm({ document, listed, control, run }: ControlFormProps) {
  const [body, setBody] = useState<unknown>(() =>
    listed.body === undefined ? undefined : firstValue(document, listed.body),
  );
  const call = control[listed.id as keyof Calls] as (input?: { body: unknown }) => Promise<unknown>;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        run(() => (listed.body === undefined ? call() : call({ body })));
      }}
    >
      <p class="hint">{(listed.operation.description ?? "").split("\n\n")[0]}</p>
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
      <button class="primary">{listed.operation.summary}</button>
    </form>
  );
}
