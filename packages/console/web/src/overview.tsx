import type {
  OverviewAccount,
  OverviewCustomer,
  Overview as Content,
} from "@provider-connectivity/contract/control-v1";
import { durationOf } from "./duration.ts";
import { usePoll } from "./hooks.ts";
import type { PanelProps } from "./panel-props.ts";

const INTERVAL_MS = 2_000;

/** Customers, balances, pending operations and health. */
export function Overview({ session }: PanelProps) {
  const { value: overview, error } = usePoll(() => session.control.getOverview(), INTERVAL_MS);
  if (overview === undefined) return <p class={error === undefined ? "muted" : "bad"}>{error ?? "Loading…"}</p>;
  return (
    <>
      <h2>Overview</h2>
      <div class="columns">
        <section class="card" aria-labelledby="customers">
          <h3 id="customers">Customers</h3>
          {overview.customers.map((customer) => (
            <Customer key={customer.id} customer={customer} />
          ))}
        </section>
        <div>
          <Health overview={overview} />
          <Pending overview={overview} />
          <section class="card" aria-labelledby="provider">
            <h3 id="provider">Provider</h3>
            <p>
              Base URL <code>{session.info.baseUrl}</code>
            </p>
            <p>API keys {session.info.apiKeys.join(", ")}</p>
            <p>Signing {Object.values(session.info.signing).join(", ")}</p>
            <p>Components {session.info.components.join(", ")}</p>
          </section>
        </div>
      </div>
    </>
  );
}

function Health({ overview: { health, now, offsetMs } }: { readonly overview: Content }) {
  return (
    <section class="card" aria-labelledby="health">
      <h3 id="health">Health</h3>
      {health === undefined ? null : (
        <p>
          <strong class={health.status === "ok" ? "good" : "bad"}>{health.status}</strong>{" "}
          {Object.entries(health.checks)
            .map(([name, result]) => `${name}: ${result}`)
            .join(", ")}
        </p>
      )}
      <p>
        Business time <span class="mono">{now}</span>
        {offsetMs === 0 ? null : `, ${durationOf(offsetMs)} ahead`}
      </p>
    </section>
  );
}

function Pending({ overview: { pending, now } }: { readonly overview: Content }) {
  return (
    <section class="card" aria-labelledby="pending">
      <h3 id="pending">Pending operations</h3>
      {pending.length === 0 ? <p class="muted">Nothing is pending.</p> : null}
      <ul class="tree">
        {pending.map(({ kind, id, dueAt }) => (
          <li key={`${kind} ${id}`}>
            {kind} <code>{id}</code>{" "}
            {dueAt === undefined ? null : (
              <span class="muted">ends in {durationOf(Date.parse(dueAt) - Date.parse(now))}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Customer({ customer: { name, accounts, isCut } }: { readonly customer: OverviewCustomer }) {
  return (
    <>
      <h4>{name}</h4>
      <Accounts accounts={accounts} />
      {isCut ? <p class="muted">The customer has more accounts.</p> : null}
    </>
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
              {account.title} <span class={account.status === "active" ? "good" : "bad"}>{account.status}</span>
            </summary>
            <p class="muted mono">{account.id}</p>
            {account.balances.length === 0 ? null : <Balances account={account} />}
            <Accounts accounts={accounts} parentId={account.id} />
          </details>
        </li>
      ))}
    </ul>
  );
}

function Balances({ account: { title, balances } }: { readonly account: OverviewAccount }) {
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
          {balances.map(({ asset, available, locked, credit }) => (
            <tr key={asset}>
              <th scope="row">{asset}</th>
              <td class="number">{available}</td>
              <td class="number">{locked}</td>
              <td class="number">{credit}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
