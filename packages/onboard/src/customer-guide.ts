/** The guide that explains to customers how to connect. Fireblocks publishes one for each provider. @module */
import { fireblocksAddresses } from "./allow-lists.ts";
import type { OnboardingDocument } from "./document.ts";

/** The guide in Markdown. Replace the sentences in brackets with the steps in your own interface. */
export function customerGuide({ displayName = "the provider", offExchange }: OnboardingDocument): string {
  const name = escapeMarkdown(displayName);
  const regions = Object.entries(fireblocksAddresses).map(([region, list]) => `- ${region}: ${list.join(", ")}`);
  const rights =
    offExchange === undefined ? "reading, and transfers if you need them" : "reading, transfers and collateral";
  return `# Connect ${name} to Fireblocks

## 1. Make an API key at ${name}

[Describe where, with a picture of each step.]

- Make a new key for Fireblocks. Do not reuse one of another tool: you can then revoke it alone.
- Grant only what it needs: ${rights}. Never grant withdrawals to new addresses by default.
- Allow only the addresses of Fireblocks for this key:
${regions.join("\n")}

## 2. Hand the key to Fireblocks

- Open the Fireblocks console, choose ${name}, and paste the API key and its secret.
- ${name} shows the secret once. Do not send it by e-mail or chat, and do not keep a copy.

## 3. Keys in the other direction

If ${name} needs an API user in your Fireblocks workspace:

- Grant the role Viewer or Editor. ${name} never needs Signer or Admin.
- Ask ${name} for a certificate signing request. The private key never leaves ${name}; do not accept one.
- Make an API user for ${name} alone, and allow only the addresses that ${name} names.
- For the first synchronisation, export balances and addresses in the console and send the reports. This avoids rate limits.
- Switch webhooks on, so that ${name} need not poll.
- If transactions need a signature, name your own designated signer and set a policy. Do not give ${name} the right to sign.

## 4. Revoke access

[Describe where a key is revoked, and what happens to open transfers.]
`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, String.raw`\$&`);
}
