/** Validates reports against the published JSON Schema. @module */
import { certify, type Report } from "@provider-connectivity/certify";
import { createFakeProvider } from "@provider-connectivity/mocks";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../docs/certify-report.schema.json"), "utf8"),
) as object;
const ajv = new Ajv2020({ allErrors: true });
formats.default(ajv);
const validate = ajv.compile(schema);

const fake = await createFakeProvider();
const { apiKey, signer } = fake.clientOptionsFor("alder-one");
const customer = { apiKey, signer };

/** The report as JSON, like in report.json. */
const written = (report: Report) => JSON.parse(JSON.stringify(report)) as Record<string, unknown>;

test("accepts the report of a conforming provider with the load stage", async () => {
  const fetch = (request: Request) => fake.app.fetch(request);
  const report = await certify(
    { baseUrl: fake.baseUrl, fetch, customer },
    { only: ["accounts", "tenancy"], load: { concurrency: 5, requests: 40 } },
  );
  expect(validate(written(report)), JSON.stringify(validate.errors)).toBe(true);
  const { digest, ...content } = written(report);
  expect(createHash("sha256").update(JSON.stringify(content)).digest("hex")).toBe(digest);
});

test("accepts a report with findings, and rejects an added and a missing property", async () => {
  const fetch = async (request: Request) => {
    const response = await fake.app.fetch(request);
    return response.status === 404 ? new Response("none", { status: 404 }) : response;
  };
  const report = await certify(
    { baseUrl: fake.baseUrl, fetch, customer },
    { only: ["errors", "schemas"], skip: ["errors/unknown-account"] },
  );
  expect(report.conforms).toBe(false);
  expect(report.rules.flatMap(({ findings }) => findings).length).toBeGreaterThan(0);
  expect(validate(written(report)), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...written(report), surprise: 1 })).toBe(false);
  const { seed: _, ...incomplete } = written(report);
  expect(validate(incomplete)).toBe(false);
});
