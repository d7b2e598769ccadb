/** The time per body of the generated validators, and of Ajv, which compiles the same schemas in this process. @module */
import type { Validate } from "@provider-connectivity/core";
import { compileReference, createReferenceAjv } from "../../reference/ajv.ts";
import { loadGenerated, type Generated } from "../../reference/generated.ts";
import type { Json } from "../../regenerate/document.ts";
import { markdownTable } from "../markdown-table.ts";
import { geometricMean, median } from "../median.ts";
import { bodiesFor } from "./bodies.ts";

interface Row {
  readonly name: string;
  /** Microseconds per body. */
  readonly generated: number;
  readonly ajv: number;
}

const [ROUNDS, WARM_UP_ROUNDS, MICROSECONDS_PER_ROUND] = [15, 3, 1500];

/** Measures every body of a version's requests and responses, and returns one table for each version. */
export async function benchValidators(): Promise<string> {
  return (await loadGenerated()).map((version) => report(version.version, rowsFor(version))).join("\n\n");
}

function rowsFor({ document, schemas, validators }: Generated): Row[] {
  const ajv = createReferenceAjv();
  return [...schemas]
    .filter(([name]) => !/(Path|Query|Header)$/.test(name))
    .flatMap(([name, schema]) => {
      const reference = compileReference(ajv, document, schema);
      const { valid, invalid } = bodiesFor(document, schema, reference);
      const validate = validators[name] as Validate;
      return [
        { name: `${name}, valid`, bodies: valid },
        { name: `${name}, invalid`, bodies: invalid },
      ]
        .filter(({ bodies }) => bodies.length > 0)
        .map((each) => ({ name: each.name, ...compare(validate, reference, each.bodies) }));
    });
}

function compare(validate: Validate, reference: (body: Json) => unknown, bodies: readonly Json[]): Omit<Row, "name"> {
  const both = { generated: validate as (body: Json) => unknown, ajv: reference };
  const seen: Record<keyof typeof both, number[]> = { generated: [], ajv: [] };
  const repeats = repeatsFor(validate, bodies);
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
    const order = round % 2 === 0 ? (["generated", "ajv"] as const) : (["ajv", "generated"] as const);
    for (const name of order) {
      const time = timePerBody(both[name], bodies, repeats);
      if (round >= 0) seen[name].push(time);
    }
  }
  return { generated: median(seen.generated), ajv: median(seen.ajv) };
}

/** Enough iterations that a measurement is long compared with the clock's resolution. */
function repeatsFor(validate: Validate, bodies: readonly Json[]): number {
  timePerBody(validate, bodies, 200);
  return Math.max(1, Math.round(MICROSECONDS_PER_ROUND / bodies.length / timePerBody(validate, bodies, 20)));
}

function timePerBody(validate: (body: Json) => unknown, bodies: readonly Json[], repeats: number): number {
  const start = performance.now();
  for (let repeat = 0; repeat < repeats; repeat++) for (const body of bodies) validate(body);
  return ((performance.now() - start) * 1000) / (repeats * bodies.length);
}

function report(version: string, rows: readonly Row[]): string {
  const cells = rows.map(({ name, generated, ajv }) => [name, figure(generated), figure(ajv), ratio(generated / ajv)]);
  const means = ["valid", "invalid"].map((kind) => [`geometric mean, ${kind}`, "", "", ratio(meanOf(rows, kind))]);
  const head = [`Validators of ${version}, µs per body`, "generated", "Ajv", "generated/Ajv"];
  return markdownTable(head, [...cells, ...means, ["geometric mean", "", "", ratio(meanOf(rows, ""))]]);
}

function meanOf(rows: readonly Row[], kind: string): number {
  const chosen = rows.filter(({ name }) => kind === "" || name.endsWith(`, ${kind}`));
  return geometricMean(chosen.map(({ generated, ajv }) => generated / ajv));
}

function figure(microseconds: number): string {
  return microseconds.toFixed(3);
}

function ratio(value: number): string {
  return value.toFixed(2);
}
