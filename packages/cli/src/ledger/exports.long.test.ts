/** Exports of operators from a running provider. @module */
import { createHash } from "node:crypto";
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { startProcess } from "../testing/running-start.ts";
import { CALL, TREASURY } from "../testing/programs.ts";

const run = promisify(execFile);
const usd = { nationalCurrencyCode: "USD" };
const destination = {
  transferMethod: "InternalTransfer",
  asset: usd,
  accountId: "c5bb0880-523c-4c1c-bfe7-bcf2941517a0",
  amount: "1",
};
const body = JSON.stringify({ idempotencyKey: "one", balanceAsset: usd, balanceAmount: "1", destination });

test("exports a ledger that matches its proof, and the journal names the initiator of a write", async () => {
  await using provider = await startProcess({ args: ["--journal", "journal"] });
  const cwd = provider.folder;
  const program = async (name: string, ...argv: string[]) =>
    (await run(process.execPath, [join(import.meta.dirname, "..", name, "main.ts"), ...argv], { cwd })).stdout;
  const called = [
    "createSubAccountWithdrawal",
    "--accountId",
    TREASURY,
    "--X-FBAPI-INITIATED-BY",
    "ada",
    "--body",
    "body.json",
  ];
  writeFileSync(join(cwd, "body.json"), body);
  await run(process.execPath, [CALL, ...called], { cwd });

  const proof = JSON.parse(await program("ledger", "proof")) as {
    readonly discrepancies: readonly object[];
    readonly days: readonly { readonly day: string; readonly sha256: string; readonly postings: number }[];
  };
  expect(proof.discrepancies).toEqual([]);
  for (const { day, sha256, postings } of proof.days) {
    const [, ...lines] = (await program("ledger", "export", "--day", day)).split("\n");
    expect(lines).toHaveLength(postings + 1);
    expect(createHash("sha256").update(lines.join("\n")).digest("hex")).toBe(sha256);
  }
  const json = (await program("ledger", "export", "--format", "json")).trimEnd().split("\n");
  expect(JSON.parse(json.at(-1)!)).toMatchObject({ amount: expect.stringMatching(/^-?1$/), kind: "lock" });

  const [head, row, end] = (await program("journal", "journal")).split("\n");
  expect(head).toMatch(/^at,requestId,operationId/);
  expect(row).toMatch(/,createSubAccountWithdrawal,.*,ada,,,[0-9a-f]{64},201,false$/);
  expect(end).toBe("");
});
