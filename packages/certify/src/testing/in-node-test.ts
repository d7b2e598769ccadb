/** The rules in node:test. @module */
import { createFakeProvider } from "@provider-connectivity/mocks";
import { test } from "node:test";
import { openSession, rules } from "../index.ts";

const fake = await createFakeProvider();
const { apiKey, signer } = fake.clientOptionsFor("alder-one");
const fetch = (request: Request) => fake.app.fetch(request);
const session = await openSession({ baseUrl: fake.baseUrl, fetch, customer: { apiKey, signer } });

for (const rule of rules.filter(({ subject }) => subject === "accounts" || subject === "tenancy"))
  await test(rule.id, async (context) => {
    const { outcome, reason } = await session.assert(rule);
    if (outcome === "skipped") context.skip(reason);
  });
