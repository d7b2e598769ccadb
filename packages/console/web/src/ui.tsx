/** The parts that pages share. @module */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

/** The colour of a badge or callout. */
export type Tone = "good" | "warn" | "bad" | "info" | "neutral";

/** A short label. */
export function Badge({ tone, children }: { readonly tone: Tone; readonly children: ComponentChildren }) {
  return <span class={`badge ${tone}`}>{children}</span>;
}

const GOOD = new Set(["active", "enabled", "ok", "completed", "accepted"]);
const BAD = new Set(["failed", "inactive", "disabled", "rejected", "suspended"]);

/** The status of an account, an address or a check. */
export function Status({ value }: { readonly value: string }) {
  const name = value.toLowerCase();
  return <Badge tone={GOOD.has(name) ? "good" : BAD.has(name) ? "bad" : "neutral"}>{value}</Badge>;
}

/** The colour of an HTTP status. */
export function toneOf(status: number): "good" | "warn" | "bad" {
  return status >= 500 || status === 0 ? "bad" : status >= 400 ? "warn" : "good";
}

/** The heading of a page. */
export function Title({ text, children }: { readonly text: string; readonly children?: ComponentChildren }) {
  return (
    <div class="title">
      <h2>{text}</h2>
      {children === undefined ? null : <p>{children}</p>}
    </div>
  );
}

/** An empty state, with a hint on how to fill it. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ComponentChildren }) {
  return (
    <div class="empty">
      <strong>{title}</strong>
      {children}
    </div>
  );
}

/** A highlighted notice. */
export function Callout({ tone, children }: { readonly tone: Tone; readonly children: ComponentChildren }) {
  return <div class={`callout ${tone}`}>{children}</div>;
}

/** A value with a button that copies it. */
export function Copyable({ value, label }: { readonly value: string; readonly label: string }) {
  const [isCopied, setCopied] = useState(false);
  return (
    <span>
      <code>{value}</code>{" "}
      <button
        type="button"
        class="plain small"
        aria-label={`Copy ${label}`}
        onClick={() => void navigator.clipboard.writeText(value).then(() => setCopied(true))}
      >
        {isCopied ? "Copied" : "Copy"}
      </button>
    </span>
  );
}

/** The maximum number of decimal places of these amounts. */
export function fractionOf(amounts: readonly string[]): number {
  return Math.max(0, ...amounts.map((amount) => amount.split(".")[1]?.length ?? 0));
}

/** An amount, aligned at its decimal point. CSS draws the groups of digits, so that a copied amount contains none. */
export function Amount({ value, fraction }: { readonly value: string; readonly fraction: number }) {
  const [whole = "", decimals] = value.split(".");
  const [sign, digits] = whole.startsWith("-") ? ["-", whole.slice(1)] : ["", whole];
  const groups = digits.split(/(?=(?:\d{3})+$)/);
  return (
    <span class={/^-?0*$/.test(whole + (decimals ?? "")) ? "muted" : sign === "" ? "" : "bad"}>
      {sign}
      {groups.map((group, index) => (
        <span key={index} class="digits">
          {group}
        </span>
      ))}
      {fraction === 0 ? null : (
        <span class="fraction" style={{ width: `${fraction + 0.6}ch` }}>
          {decimals === undefined ? "" : `.${decimals}`}
        </span>
      )}
    </span>
  );
}

const TOKEN = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
/** Longer texts are shown without colours. */
const MAX_COLOURED = 100_000;

/** Text of a body; JSON is coloured and indented. */
export function Json({ text, label }: { readonly text: string; readonly label: string }) {
  const shown = pretty(text);
  return (
    <pre class="json" tabIndex={0} aria-label={label} role="group">
      {shown.length > MAX_COLOURED ? shown : coloured(shown)}
    </pre>
  );
}

function coloured(text: string): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [token, quoted, colon] = match;
    parts.push(text.slice(end, match.index));
    if (quoted === undefined) parts.push(<span class="value">{token}</span>);
    else if (colon === undefined) parts.push(<span class="text">{quoted}</span>);
    else parts.push(<span class="key">{quoted}</span>, colon);
    end = match.index + token.length;
  }
  return [...parts, text.slice(end)];
}

/** JSON with indentation; other text as it is. */
function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return text;
  }
}
