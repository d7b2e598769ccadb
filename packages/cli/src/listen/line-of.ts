import type { LoggedRequest } from "@provider-connectivity/contract/control-v1";
import type { styleText } from "node:util";

/** Colours a text. */
export type Style = typeof styleText;

/** A request as one line. Control characters are replaced, so that a caller cannot control the terminal. */
export function lineOf(request: LoggedRequest, style: Style): string {
  const {
    receivedAt,
    method,
    endpoint,
    operationId,
    status,
    durationMs,
    stage,
    message,
    propertyName,
    isReplay,
    fault,
  } = request;
  const colour = status >= 500 || status === 0 ? "red" : status >= 400 ? "yellow" : "green";
  const notes = [
    ...(isReplay ? ["replay"] : []),
    ...(fault === undefined ? [] : [`fault ${fault}`]),
    ...(message === undefined ? [] : [`${stage}: ${message}${propertyName === undefined ? "" : ` (${propertyName})`}`]),
  ];
  const target = plain(`${method} ${endpoint} ${operationId ?? "-"}`);
  const head = `${receivedAt.slice(11, 23)} ${style(colour, String(status))} ${target} ${durationMs.toFixed(1)} ms`;
  return `${head} ${plain(notes.join(" · "))}`.trimEnd();
}

function plain(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, "?");
}
