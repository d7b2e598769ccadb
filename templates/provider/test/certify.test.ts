/** Certifies this provider on the books of src/ledger.ts. `npm run certify` checks the same rules over HTTP. */
import { carefulSettings, openSession, rules } from "@provider-connectivity/certify";
import { test } from "node:test";
import { startProvider } from "./provider.ts";

const { target } = await startProvider();
const session = await openSession({ ...target, settings: carefulSettings });

// The report of `npm run certify` also contains the rules of the official validator.
for (const rule of rules.filter(({ profile, severity }) => profile === "contract" && severity === "error"))
  await test(rule.id, async (context) => {
    const { outcome, reason } = await session.assert(rule);
    if (outcome === "skipped") context.skip(reason);
  });
