/** Code that uses the result of a block, so that the test does more than load the block. @module */
import type { CodeBlock } from "./find-blocks.ts";

/** The port of every server on the pages. The test replaces it by a free one. */
export const PORT = "8000";

const AFTER: readonly { readonly page: string; readonly with: string; readonly code: string }[] = [
  { page: "docs/calling-a-provider.md", with: "ProxyAgent", code: "await client.getCapabilities();" },
  {
    page: "docs/off-exchange.md",
    with: "createFakePlatform",
    code: `server.listen(); await platform.getSettlementTransactions({ params: { settlementId: "none" } }).then(
      () => { throw new Error("the fake has no settlement") }, () => undefined);`,
  },
  {
    page: "packages/client/README.md",
    with: "createClient(api",
    code: "await client.call(createQuote, { params: { accountId }, body });",
  },
  { page: "packages/client/README.md", with: "onRetry", code: "await client.getAccounts();" },
  { page: "packages/client/README.md", with: "createTracing", code: "await client.getAccounts();" },
  {
    page: "packages/mocks/README.md",
    with: "unreliable",
    code: 'if (fake.keys.length === 0) throw new Error("no keys");',
  },
];

/** The code after a block in its module; empty for a complete block. */
export function afterBlock({ page, code }: CodeBlock): string {
  const known = AFTER.filter((after) => after.page === page && code.includes(after.with)).map((after) => after.code);
  // Calls the provider that the block serves.
  if (page === "docs/embedding.md") known.push(`await callHost("http://127.0.0.1:${PORT}");`);
  else if (code.includes(`port: ${PORT}`)) known.push(CALL_WITHOUT_SIGNATURE);
  return known.join("\n");
}

const CALL_WITHOUT_SIGNATURE = `
const unsigned = await fetch("http://127.0.0.1:${PORT}/v2/accounts");
if (unsigned.status !== 400) throw new Error(\`a request without a signature got \${unsigned.status}\`);`;
