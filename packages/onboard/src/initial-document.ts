/** The `onboarding.yaml` that `--init` writes. @module */
import { legalTasks, phases, phaseTasks } from "./document.ts";

const taskList = (ids: readonly string[], indent: string) =>
  ids.map((id) => `${indent}${id}: { done: false }`).join("\n");

/** A document with every entry, as comments where you have to fill in something. */
export const initialDocument = `# Everything that Fireblocks asks for before a provider goes live. Fill it in, then run the check again.
# Paths are relative to this file. Never name a private key here.

# environment: testnet            # or mainnet
# displayName: My Exchange        # customers see it
# logo: logo.svg                  # 32 × 32 pixels, shapes only
# apiUrl: https://api.example.com/v2
# apiDocumentation: https://docs.example.com/api
signingConfiguration: signing.json # or the four values: { preEncoding: …, algorithm: …, hash: …, postEncoding: … }
# testAccount: { apiKey: fireblocks-test, publicKey: keys/api-keys/fireblocks-test/public.pem }
# users:
#   - { name: Ada Lovelace, email: ada@example.com, side: customer }   # or fireblocks
# outboundAddresses: [203.0.113.7]   # from which you call Fireblocks
# certification: report/report.json  # of: certify URL --load --report report

# Leave this out if you do not offer collateral.
# offExchange:
#   organisation: My Exchange Ltd
#   certificateRequest: keys/csr/request.csr
#   responseKey: keys/response/public.pem
#   drsBackupKey: drs-backup.pem   # made offline by the people who would recover the workspace
#   notifications: { url: "https://api.example.com/collateral/v1/notify" }
#   fees: net                      # or gross
#   cvaWorkspaces:
#     - { workspaceId: 00000000-0000-0000-0000-000000000000, provider: My Exchange }

# Each task has an owner. done is a date: { owner: Ada Lovelace, done: 2026-11-28 }
legal:
${taskList(legalTasks, "  ")}

phase: preProduction              # then beta, then generalAvailability
phases:
${phases.map((phase) => `  ${phase}:\n${taskList(phaseTasks[phase], "    ")}`).join("\n")}
`;
