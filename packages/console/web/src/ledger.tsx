/** The last movements of the ledger. @module */
import type { Calls } from "@provider-connectivity/contract/control-v1";
import { useRef } from "preact/hooks";
import { usePoll } from "./hooks.ts";
import { Amount, Badge, Callout, Empty, fractionOf } from "./ui.tsx";

const INTERVAL_MS = 10_000;
const PAGE = 1_000;
const SHOWN = 100;

/** The newest movements first, each with its postings. */
export function Ledger({ control }: { readonly control: Calls }) {
  const place = useRef<string>(undefined);
  const { value, error, refresh } = usePoll(() => lastPage(control, place), INTERVAL_MS);
  const entries = value?.entries.toReversed().slice(0, SHOWN) ?? [];
  return (
    <section class="card" aria-labelledby="ledger">
      <div class="card-head">
        <h3 id="ledger">Ledger</h3>
        <span>
          {value === undefined || value.faults.length > 0 ? null : <Badge tone="good">The books balance</Badge>}{" "}
          <button type="button" class="small" onClick={refresh}>
            Refresh
          </button>
        </span>
      </div>
      {value === undefined ? <p class="muted">{error ?? "Loading…"}</p> : null}
      {value?.faults.map((fault) => (
        <Callout key={fault} tone="bad">
          {fault}
        </Callout>
      ))}
      {value !== undefined && entries.length === 0 ? <Empty title="No movement yet" /> : null}
      {entries.length === 0 ? null : <Postings entries={entries} />}
    </section>
  );
}

function Postings({ entries }: { readonly entries: Awaited<ReturnType<typeof lastPage>>["entries"] }) {
  const fraction = fractionOf(entries.flatMap(({ postings }) => postings.map(({ amount }) => amount)));
  return (
    <div class="scroll tall" tabIndex={0} role="group" aria-label="Last postings">
      <table>
        <thead>
          <tr>
            <th scope="col">Time</th>
            <th scope="col">Movement</th>
            <th scope="col">Account</th>
            <th scope="col">Bucket</th>
            <th scope="col">Asset</th>
            <th scope="col" class="number">
              Amount
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.flatMap(({ id, kind, createdAt, postings }) =>
            postings.map(({ accountId, bucket, asset, assetId, amount }, index) => (
              <tr key={`${id} ${index}`} class={index < postings.length - 1 ? "continued" : ""}>
                <td class="muted">{index === 0 ? createdAt.slice(0, 19).replace("T", " ") : ""}</td>
                <td>{index === 0 ? kind : ""}</td>
                <td title={accountId} class="mono">
                  …{accountId.slice(-8)}
                </td>
                <td>{bucket}</td>
                <td title={assetId}>{asset}</td>
                <td class="number">
                  <Amount value={amount} fraction={fraction} />
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}

/** The first poll reads the ledger from the beginning. Later polls continue at the last full page. */
async function lastPage(control: Calls, place: { current: string | undefined }) {
  let page = await control.getLedger({ query: { limit: PAGE, ...from(place.current) } });
  while (page.entries.length === PAGE) {
    const startingAfter = page.entries.at(-1)!.id;
    const next = await control.getLedger({ query: { limit: PAGE, startingAfter } });
    if (next.entries.length === 0) break;
    place.current = startingAfter;
    page = next;
  }
  return page;
}

function from(startingAfter: string | undefined) {
  return startingAfter === undefined ? {} : { startingAfter };
}
