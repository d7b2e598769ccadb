/** A report as one HTML page, for light and dark screens and paper. It has no scripts and loads nothing. @module */
import { createHash } from "node:crypto";
import { BUCKETS_MS, type LoadReport, MAX_CLIENT_DELAY_MS, MAX_RESPONSE_MS, type OperationLoad } from "../load/load.ts";
import type { Comparison } from "./compare.ts";
import type { Report } from "./report.ts";
import { decides, isBroken, type ReportedFinding, type ReportedRule } from "./reported-rule.ts";
import { STYLE } from "./html-style.ts";
import { escapeMarkup } from "./markup.ts";
import { isPartial, labelOf, rank, reasonsOf } from "./text.ts";

/** Markup that is safe to insert. */
interface Html {
  readonly markup: string;
}
type Part = Html | string | number | readonly Part[];

/** Escapes every value that is not markup. */
function page(texts: TemplateStringsArray, ...values: readonly Part[]): Html {
  return { markup: texts.map((text, index) => text + (index < values.length ? render(values[index]!) : "")).join("") };
}

function render(part: Part): string {
  if (typeof part === "object") return "markup" in part ? part.markup : part.map(render).join("");
  return escapeMarkup(String(part));
}

/** The number of findings that a rule shows unfolded. */
const MAX_FINDINGS = 3;

/** The whole page. */
export function toHtml(report: Report, comparison?: Comparison): string {
  const hash = createHash("sha256").update(STYLE).digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${hash}'`;
  const broken = report.rules.filter(isBroken).toSorted((one, other) => rank(one, report) - rank(other, report));
  const title = `${new URL(report.baseUrl).host} ${report.conforms ? "conforms" : "does not conform"}`;
  return `<!doctype html>\n${
    page`<html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <title>${title}</title>
        <style>${{ markup: STYLE }}</style>
      </head>
      <body>
        <header>
          ${header(report)}
        </header>
        <main>
          ${seedSection(report)} ${report.load === undefined ? "" : loadSection(report.load)}
          ${comparison === undefined ? "" : comparisonSection(comparison)}
          <section aria-labelledby="findings">
            <h2 id="findings">Findings</h2>
            ${broken.length === 0 ? page`<p>None.</p>` : page`${links(broken, report)} ${broken.map((rule) => ruleSection(rule, report))}`}
          </section>
          ${notTested(report)} ${passedSection(report)}
        </main>
        <footer>
          <dl>
            <dt>certify</dt>
            <dd>${report.toolVersion}</dd>
            <dt>Seed</dt>
            <dd><code>${report.seed}</code></dd>
            <dt>Digest</dt>
            <dd><code>${report.digest}</code></dd>
          </dl>
        </footer>
      </body>
    </html>`.markup
  }\n`;
}

function header(report: Report): Html {
  const { counts, rateLimit, connections, requests, durationMs } = report;
  const [kind, verdict] = report.conforms
    ? ["good", isPartial(report) ? "Conforms to the chosen rules" : "Conforms"]
    : ["bad", `Does not conform: ${reasonsOf(report)}`];
  const tiles = [
    [counts.passed, "passed"],
    [counts.failed, "failed"],
    [counts.blocked, "could not be checked"],
    [counts.skipped, "not tested"],
  ] as const;
  return page`<p class="meta">Certification report · Provider Connectivity API ${report.contractVersion}</p>
    <h1>${report.baseUrl}</h1>
    <p class="verdict ${kind}">${report.conforms ? "✓" : "✗"} ${verdict}</p>
    <p class="meta">
      ${new Date(report.startedAt).toUTCString()} · profile ${report.profile} · ${requests} requests in
      ${(durationMs / 1000).toFixed(1)}
      s${rateLimit.waits === 0 ? "" : ` · ${rateLimit.waits} waits after 429, ${(rateLimit.waitedMs / 1000).toFixed(1)} s`}${
        connections.closed === 0 ? "" : ` · ${connections.closed} sent again after a closed connection`
      }
    </p>
    <ul class="tiles">
      ${tiles.map(([count, text]) => page`<li><strong>${count}</strong> ${count === 1 ? "rule" : "rules"} ${text}</li>`)}
    </ul>`;
}

/** Links to the broken rules, most severe first. */
function links(broken: readonly ReportedRule[], report: Report): Html {
  return page`<ol class="index">
    ${broken.map(
      (rule) =>
        page`<li class="${decides(rule, report.profile) ? "bad" : "warn"}">
          <span class="label">${labelOf(rule, report)}</span> <a href="#${rule.id}">${rule.title}</a>
        </li>`,
    )}
  </ol>`;
}

function seedSection({ seedChecks }: Report): Html {
  const marks = { passed: "✓", failed: "✗", "not-tested": "–" } as const;
  const labels = { passed: "passed", failed: "failed", "not-tested": "not tested" } as const;
  return page`<section aria-labelledby="checks">
    <h2 id="checks">Checks before going live</h2>
    <table class="checks">
      ${rows(
        ["Check", "Result"],
        seedChecks.map(
          ({ name, outcome, rules }) =>
            page`<tr>
              <td>${name}</td>
              <td class="${outcome === "passed" ? "good" : outcome === "failed" ? "bad" : "none"}">
                ${marks[outcome]}
                ${labels[outcome]}${outcome === "failed" ? page`<br /><small>${rules.join(", ")}</small>` : ""}
              </td>
            </tr>`,
        ),
      )}
    </table>
  </section>`;
}

function loadSection(load: LoadReport): Html {
  return page`<section aria-labelledby="load">
    <h2 id="load">Response times under load</h2>
    <p>
      ${load.requests} requests, ${load.concurrency} at once, ${load.requestsPerSecond} per second, ${load.errors}
      errors${load.rateLimited === 0 ? "" : ` (${load.rateLimited} of them 429)`}.${
        !load.passed && load.clientDelayMs >= MAX_CLIENT_DELAY_MS
          ? ` certify itself waited up to ${load.clientDelayMs} ms for the processor: measure again on an idle machine.`
          : ""
      }${load.stopped ? " It was stopped, because the provider began to fail." : ""}
    </p>
    <table>
      ${rows(
        ["Threshold", "Limit", "Measured"],
        load.thresholds.map(
          ({ name, limit, actual, passed }) =>
            page`<tr>
              <td>${name}</td>
              <td>${limit}</td>
              <td class="${passed ? "good" : "bad"}">${passed ? "✓" : "✗"} ${actual}</td>
            </tr>`,
        ),
      )}
    </table>
    <div class="wide" role="region" tabindex="0" aria-label="Response times of each operation">
      <table>
        ${rows(
          ["Operation", "Requests", "p50", "p95", "p99", "Distribution"],
          load.operations.map(
            (each) =>
              page`<tr>
                <td>${each.operationId}</td>
                <td>${each.requests}</td>
                <td>${each.p50Ms} ms</td>
                <td>${each.p95Ms} ms</td>
                <td>${each.p99Ms} ms</td>
                <td>${chart(each)}</td>
              </tr>`,
          ),
        )}
      </table>
    </div>
  </section>`;
}

/** The head and the body of a table. */
function rows(headings: readonly string[], body: readonly Html[]): Html {
  return page`<thead>
      <tr>
        ${headings.map((heading) => page`<th scope="col">${heading}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${body}
    </tbody>`;
}

/** Bars of the histogram. */
function chart({ operationId, histogram }: OperationLoad): Html {
  const most = Math.max(1, ...histogram);
  const labels = [...BUCKETS_MS.map((limit) => `up to ${limit} ms`), "longer"];
  const text = histogram.map((count, index) => `${labels[index]}: ${count}`).join(", ");
  const bars = histogram.map((count, index) => {
    const height = Math.round((count / most) * 40);
    return page`<rect class="${(BUCKETS_MS[index] ?? Number.POSITIVE_INFINITY) > MAX_RESPONSE_MS ? "slow" : ""}" x="${index * 18}" y="${42 - height}" width="14" height="${Math.max(height, 1)}"
        ><title>${labels[index]!}: ${count}</title></rect
      ><text x="${index * 18 + 7}" y="54">${index < BUCKETS_MS.length ? BUCKETS_MS[index]! : "…"}</text>`;
  });
  return page`<svg viewBox="0 0 144 58" width="216" height="87" role="img" aria-label="${operationId}: ${text}">
    ${bars}
  </svg>`;
}

function comparisonSection({ improved, regressed }: Comparison): Html {
  const list = (ids: readonly string[]) =>
    ids.length === 0
      ? page`<p>None.</p>`
      : page`<ul>
          ${ids.map((id) => page`<li><code>${id}</code></li>`)}
        </ul>`;
  return page`<section aria-labelledby="baseline">
    <h2 id="baseline">Compared with the baseline</h2>
    <h3>Improved</h3>
    ${list(improved)}
    <h3>Regressed</h3>
    ${list(regressed)}
  </section>`;
}

function ruleSection(rule: ReportedRule, report: Report): Html {
  const label = labelOf(rule, report);
  const kind = decides(rule, report.profile) ? "bad" : "warn";
  const [first, more] = [rule.findings.slice(0, MAX_FINDINGS), rule.findings.slice(MAX_FINDINGS)];
  return page`<article class="rule ${kind}" id="${rule.id}">
    <h3><span class="label">${label}</span> ${rule.title}</h3>
    <p class="meta"><code>${rule.id}</code> · ${rule.source}</p>
    ${rule.reason === undefined ? "" : page`<p>${rule.reason}</p>`} ${first.map(finding)}
    ${
      more.length === 0
        ? ""
        : page`<details>
            <summary>${more.length} more ${more.length === 1 ? "finding" : "findings"}</summary>
            ${more.map(finding)}
          </details>`
    }
    <p><strong>Fix:</strong> ${rule.fix} <a href="${rule.page}">More about this rule</a></p>
  </article>`;
}

function finding({ message, expected, exchange }: ReportedFinding): Html {
  return page`<div class="finding">
    <p>${message}</p>
    ${expected === undefined ? "" : page`<p><strong>Expected:</strong> ${expected}</p>`}${
      exchange === undefined
        ? ""
        : page`<details>
            <summary>Request and response</summary>
            <pre>${exchange.curl}</pre>
            <pre>${exchange.status} ${exchange.contentType}
${exchange.body}</pre>
          </details>`
    }
  </div>`;
}

function notTested({ rules, filters }: Report): Html {
  const skipped = rules.filter(({ outcome }) => outcome === "skipped");
  const filtered = [...filters.only.map((each) => `only ${each}`), ...filters.skip.map((each) => `without ${each}`)];
  return page`<section aria-labelledby="not-tested">
    <h2 id="not-tested">Not tested</h2>
    ${filtered.length === 0 ? "" : page`<p>Filters omitted rules: ${filtered.join(", ")}.</p>`}${
      skipped.length === 0
        ? page`<p>Every chosen rule was tested.</p>`
        : page`<ul>
            ${skipped.map((rule) => page`<li><a href="${rule.page}"><code>${rule.id}</code></a>: ${rule.reason ?? ""}</li>`)}
          </ul>`
    }
  </section>`;
}

function passedSection({ rules }: Report): Html {
  const passed = rules.filter(({ outcome }) => outcome === "passed");
  return page`<section aria-labelledby="passed">
    <h2 id="passed">Passed</h2>
    <details>
      <summary>${passed.length} rules</summary>
      <ul>
        ${passed.map((rule) => page`<li><a href="${rule.page}"><code>${rule.id}</code></a>: ${rule.title}</li>`)}
      </ul>
    </details>
  </section>`;
}
