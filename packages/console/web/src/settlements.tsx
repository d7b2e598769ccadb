/** Off-Exchange as sequence diagrams: the platform's requests, and the provider's calls to the platform. @module */
import { type MessageSequence, sequencesOf, type Message } from "./message-sequences.ts";
import { usePoll } from "./hooks.ts";
import type { PanelProps } from "./panel-props.ts";
import { Empty } from "./ui.tsx";

const INTERVAL_MS = 2_000;

/** The traffic with a connected platform. */
export function Settlements({ session, state: { requests } }: PanelProps) {
  const { value, error } = usePoll(() => session.control.getPlatformCalls(), INTERVAL_MS);
  if (value === undefined) return <p class="muted">{error ?? "Loading…"}</p>;
  const sequences = sequencesOf(requests, value.calls);
  return (
    <section class="card" aria-labelledby="settlements">
      <h3 id="settlements">Off-Exchange settlements</h3>
      {value.platform === undefined ? (
        <Empty title="No platform is connected">
          Start the provider with <code>--with-platform</code>, and then{" "}
          <code>npx -y pnpm@12 platform run settlement</code>.
        </Empty>
      ) : null}
      {value.platform === undefined || sequences.length > 0 ? null : (
        <Empty title="No settlement yet">
          Run <code>npx -y pnpm@12 platform run settlement</code>. Each settlement appears here.
        </Empty>
      )}
      {sequences.map((sequence, index) => (
        <details key={sequence.title} open={index === 0}>
          <summary>
            <strong>{sequence.title}</strong> <span class="muted">from {sequence.messages[0]?.at.slice(11, 19)}</span>
          </summary>
          <div class="scroll" tabIndex={0} role="group" aria-label={sequence.title}>
            <Diagram {...sequence} />
          </div>
        </details>
      ))}
    </section>
  );
}

const WIDTH = 640;
const PLATFORM_X = 110;
const PROVIDER_X = 530;
const HEAD_Y = 34;
const STEP = 34;

function Diagram({ title, messages }: MessageSequence) {
  const height = HEAD_Y + messages.length * STEP + 24;
  return (
    <svg class="sequence" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={describe(title, messages)}>
      {[
        ["Platform", PLATFORM_X],
        ["Provider", PROVIDER_X],
      ].map(([name, x]) => (
        <g key={name}>
          <line class="lifeline" x1={x} x2={x} y1={HEAD_Y - 6} y2={height} />
          <rect class="participant" x={Number(x) - 50} y="2" width="100" height="26" rx="7" />
          <text x={x} y="19" text-anchor="middle">
            {name}
          </text>
        </g>
      ))}
      {messages.map((message, index) => (
        <Arrow key={index} message={message} y={HEAD_Y + 28 + index * STEP} />
      ))}
    </svg>
  );
}

function Arrow({ message, y }: { readonly message: Message; readonly y: number }) {
  const { isFromPlatform, label, status, times, at } = message;
  const [from, to] = isFromPlatform ? [PLATFORM_X, PROVIDER_X] : [PROVIDER_X, PLATFORM_X];
  const back = isFromPlatform ? -8 : 8;
  const tone = status === undefined || status >= 400 ? "bad" : "";
  return (
    <g>
      <text class="note" x="4" y={y + 4}>
        {at.slice(11, 19)}
      </text>
      <line class={`arrow ${tone}`} x1={from} x2={to + back} y1={y} y2={y} />
      <path class={`head ${tone}`} d={`M ${to} ${y} l ${back} -4.5 v 9 z`} />
      <text class={tone} x={WIDTH / 2} y={y - 6} text-anchor="middle">
        {label}, {status ?? "no response"}
        {times === 1 ? "" : ` (× ${times})`}
      </text>
    </g>
  );
}

function describe(title: string, messages: readonly Message[]): string {
  const lines = messages.map(
    ({ isFromPlatform, label, status }) =>
      `${isFromPlatform ? "Platform to provider" : "Provider to platform"}: ${label}, ${status ?? "no response"}`,
  );
  return `${title}. ${lines.join(". ")}`;
}
