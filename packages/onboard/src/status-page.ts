/** The status of an onboarding as one HTML page without scripts. @module */
import { html, raw } from "hono/html";
import { createHash } from "node:crypto";
import type { OnboardingDocument } from "./document.ts";
import type { Item, Status } from "./item.ts";
import { countOf, labels } from "./summary.ts";

const STYLE = `
:root{color-scheme:light dark;--text:#1d2433;--muted:#5b6475;--back:#fff;--line:#d8dce5;--done:#0b6b3a;--broken:#b3261e;--open:#7a4f00}
@media (prefers-color-scheme:dark){:root{--text:#e7eaf0;--muted:#a6afbf;--back:#14171f;--line:#363c4a;--done:#6fd39b;--broken:#ff9b92;--open:#f0c169}}
body{font:16px/1.5 system-ui,sans-serif;color:var(--text);background:var(--back);max-width:60rem;margin:0 auto;padding:2rem 1rem}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin:2rem 0 .5rem}table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
th{font-weight:600;width:35%}td:first-of-type{width:7rem;white-space:nowrap;font-weight:600}
.done{color:var(--done)}.broken{color:var(--broken)}.open{color:var(--open)}.not-checked,small{color:var(--muted)}
@media (max-width:40rem){tr,th,td,td:first-of-type{display:block;width:auto;border:0;padding:0}tr{border-bottom:1px solid var(--line);padding:.6rem 0}}
@media print{body{padding:0}}
`;

const sections: readonly (readonly [title: string, pattern: RegExp])[] = [
  ["Provider", /^(?!offExchange|legal|phases)/],
  ["Off-Exchange", /^offExchange\./],
  ["Legal", /^legal\./],
  ["Phase 1: before production", /^phases\.preProduction\./],
  ["Phase 2: first customers", /^phases\.beta\./],
  ["Phase 3: general availability", /^phases\.generalAvailability\./],
];

/** The whole page. Its content security policy allows only its own style sheet. */
export async function statusPage(
  { displayName = "Provider" }: OnboardingDocument,
  items: readonly Item[],
  now: Date,
): Promise<string> {
  const hash = createHash("sha256").update(STYLE).digest("base64");
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'" />
        <title>Onboarding of ${displayName}</title>
        ${raw(`<style>${STYLE}</style>`)}
      </head>
      <body>
        <main>
          <h1>Onboarding of ${displayName}</h1>
          <p>
            ${countOf(items, "done")} of ${items.length} items are done. Broken: ${countOf(items, "broken")}. Open:
            ${countOf(items, "open")}. Not checked: ${countOf(items, "not-checked")}.
          </p>
          ${sections.map(([title, pattern]) =>
            section(
              title,
              items.filter(({ id }) => pattern.test(id)),
            ),
          )}
        </main>
        <footer><small>Checked on ${now.toISOString().slice(0, 16).replace("T", " ")} UTC.</small></footer>
      </body>
    </html>`;
  return `${String(await page)}\n`;
}

function section(title: string, items: readonly Item[]) {
  if (items.length === 0) return "";
  return html`<h2>${title}</h2>
    <table>
      ${items.map(row)}
    </table>`;
}

function row({ id, title, status, message }: Item) {
  return html`<tr>
    <th scope="row">${title}<br /><small>${id}</small></th>
    <td class="${status satisfies Status}">${labels[status]}</td>
    <td>${message}</td>
  </tr>`;
}
