import type {
  OverviewAccount,
  OverviewCustomer,
  Overview as Content,
} from "@provider-connectivity/contract/control-v1";
import { durationOf } from "./duration.ts";
import { usePoll } from "./hooks.ts";
import type { PanelProps } from "./panel-props.ts";
import { Amount, Badge, Copyable, Empty, fractionOf, Status, Title } from "./ui.tsx";

const INTERVAL_MS = 2_000;

/** Customers, balances, pending operations and health. */
export function Overview({ session, state }: PanelProps) {
  const { value: overview, error } = usePoll(() => session.control.getOverview(), INTERVAL_MS);
  if (overview === undefined) return <p class={error === undefined ? "muted" : "bad"}>{error ?? "Loading…"}</p>;
  const { info } = session;
  return (
    <>
      <Title text="Overview">Contract {info.contract}, live</Title>
      <Tiles overview={overview} requests={state.requests.length} />
      <div class="columns wide-left">
        <section class="card" aria-labelledby="customers">
          <h3 id="customers">Customers and balances</h3>
          {overview.customers.length === 0 ? (
            <Empty title="No customers here">
              The provider keeps them in its own ledger. “Try it” reads accounts and balances through the API.
            </Empty>
          ) : null}
          {overview.customers.map((customer) => (
            <Customer key={customer.id} customer={customer} />
          ))}
        </section>
        <div>
          <Pending overview={overview} />
          <Provider info={info} health={overview.health} />
          <Capabilities components={info.components} />
        </div>
      </div>
    </>
  );
}

interface ProviderProps {
  readonly health: Content["health"];
  readonly info: PanelProps["session"]["info"];
}

function Provider({ info, health }: ProviderProps) {
  return (
    <section class="card" aria-labelledby="provider">
      <h3 id="provider">Provider</h3>
      <dl class="facts">
        <dt>Base URL</dt>
        <dd>
          <Copyable value={info.baseUrl} label="base URL" />
        </dd>
        <dt>API keys</dt>
        <dd>{info.apiKeys.length === 0 ? "none yet" : <Codes values={info.apiKeys} />}</dd>
        <dt>Signing</dt>
        <dd>{Object.values(info.signing).join(" · ")}</dd>
        {health === undefined ? null : (
          <>
            <dt>Checks</dt>
            <dd>
              {Object.entries(health.checks).map(([name, result]) => (
                <span key={name}>
                  {name} <Status value={result} />{" "}
                </span>
              ))}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

function Capabilities({ components }: { readonly components: readonly string[] }) {
  return (
    <section class="card" aria-labelledby="capabilities">
      <h3 id="capabilities">Capabilities</h3>
      <ul class="chips">
        {components.map((name) => (
          <li key={name}>
            <Badge tone="info">{name}</Badge>
          </li>
        ))}
      </ul>
      <p class="hint">
        <a href="/docs">The API reference of this provider</a> describes their operations.
      </p>
    </section>
  );
}

function Codes({ values }: { readonly values: readonly string[] }) {
  return (
    <>
      {values.map((value, index) => (
        <span key={value}>
          {index === 0 ? "" : ", "}
          <code>{value}</code>
        </span>
      ))}
    </>
  );
}

function Tiles({ overview, requests }: { readonly overview: Content; readonly requests: number }) {
  const { health, pending, now, offsetMs } = overview;
  return (
    <div class="tiles">
      <dl class="card tile">
        <dt>Health</dt>
        <dd class={health === undefined || health.status === "ok" ? "good" : "bad"}>
          {health === undefined || health.status === "ok" ? "Healthy" : "Not ready"}
        </dd>
        <dd class="note">{health === undefined ? "it responds" : `${Object.keys(health.checks).length} checks`}</dd>
      </dl>
      <dl class="card tile">
        <dt>Business time</dt>
        <dd>
          <time dateTime={now}>{now.slice(11, 19)} UTC</time>
        </dd>
        <dd class="note">
          {now.slice(0, 10)}
          {offsetMs === 0 ? "" : `, ${durationOf(offsetMs)} ahead`}
        </dd>
      </dl>
      <dl class="card tile">
        <dt>Pending operations</dt>
        <dd>{pending.length}</dd>
        <dd class="note">{pending.length === 0 ? "nothing is pending" : `next ${dueIn(pending[0]?.dueAt, now)}`}</dd>
      </dl>
      <dl class="card tile">
        <dt>Requests seen</dt>
        <dd>{requests}</dd>
        <dd class="note">
          <a href="#/requests">Open the log</a>
        </dd>
      </dl>
    </div>
  );
}

/** The time at which an operation ends without a command. */
export function dueIn(dueAt: string | undefined, now: string): string {
  if (dueAt === undefined) return "waits for an operator";
  const left = Date.parse(dueAt) - Date.parse(now);
  return left <= 0 ? "is due now" : `ends in ${durationOf(left)}`;
}

function Pending({ overview: { pending, now } }: { readonly overview: Content }) {
  return (
    <section class="card" aria-labelledby="pending">
      <h3 id="pending">Pending operations</h3>
      {pending.length === 0 ? (
        <Empty title="Nothing is pending">Withdrawals, deposits and settlements appear here until they end.</Empty>
      ) : null}
      <ul class="lines">
        {pending.map(({ kind, id, dueAt }) => (
          <li key={`${kind} ${id}`}>
            <Badge tone="info">{kind}</Badge>
            <code title={id}>…{id.slice(-12)}</code>
            <span class="muted end">{dueIn(dueAt, now)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Customer({ customer: { name, accounts, isCut } }: { readonly customer: OverviewCustomer }) {
  return (
    <div class="customer">
      <h4>{name}</h4>
      <Accounts accounts={accounts} />
      {accounts.length === 0 ? <p class="muted">The customer has no account.</p> : null}
      {isCut ? <p class="muted">The customer has more accounts.</p> : null}
    </div>
  );
}

function Accounts({
  accounts,
  parentId,
}: {
  readonly accounts: readonly OverviewAccount[];
  readonly parentId?: string;
}) {
  const own = accounts.filter((account) => account.parentId === parentId);
  if (own.length === 0) return null;
  return (
    <ul class="tree">
      {own.map((account) => (
        <li key={account.id}>
          <details open>
            <summary>
              <strong>{account.title}</strong>
              <Status value={account.status} />
            </summary>
            <p class="account-id">
              <Copyable value={account.id} label={`the id of ${account.title}`} />
            </p>
            <div class="account-body">
              {account.balances.length === 0 ? <p class="muted">No balance yet.</p> : <Balances account={account} />}
              <Accounts accounts={accounts} parentId={account.id} />
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}

const COLUMNS = ["available", "locked", "credit"] as const;

function Balances({ account: { title, balances } }: { readonly account: OverviewAccount }) {
  const fractions = COLUMNS.map((column) => fractionOf(balances.map((balance) => balance[column])));
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label={`Balances of ${title}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">Asset</th>
            <th scope="col" class="number">
              Available
            </th>
            <th scope="col" class="number">
              Locked
            </th>
            <th scope="col" class="number">
              Credit
            </th>
          </tr>
        </thead>
        <tbody>
          {balances.map((balance) => (
            <tr key={balance.assetId ?? balance.asset}>
              <th scope="row">
                {balance.asset}
                {balance.assetName === undefined ? null : <span class="asset-name">{balance.assetName}</span>}
              </th>
              {COLUMNS.map((column, index) => (
                <td key={column} class="number">
                  <Amount value={balance[column]} fraction={fractions[index] ?? 0} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
