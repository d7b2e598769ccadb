import type { LoggedRequest, PlatformCall } from "@provider-connectivity/contract/control-v1";
import { expect, test } from "vitest";
import { sequencesOf } from "./message-sequences.ts";

let second = 0;
const now = (): string => new Date(Date.UTC(2026, 10, 29, 12, 0, second++)).toISOString();

function request(operationId: string, body?: object, path = "/settlement"): LoggedRequest {
  const sequence = second + 1;
  const requestBody = body === undefined ? {} : { requestBody: JSON.stringify(body) };
  return {
    sequence,
    receivedAt: now(),
    durationMs: 1,
    method: "POST",
    endpoint: `/accounts/main/collateral/account-1${path}`,
    operationId,
    ...requestBody,
    status: 200,
    stage: "handler",
    isReplay: false,
  };
}

function call(endpoint: string, { method = "GET", status = 200 } = {}): PlatformCall {
  return { sentAt: now(), durationMs: 1, method, endpoint, status };
}

const outline = (...traffic: readonly (LoggedRequest | PlatformCall)[]) =>
  sequencesOf(
    traffic.filter((each): each is LoggedRequest => "operationId" in each),
    traffic.filter((each): each is PlatformCall => "sentAt" in each),
  ).map(({ title, messages }) => [title, ...messages.map(({ label }) => label)]);

const REST = "Links, addresses, deposits and withdrawals";

test("a settlement of the customer begins with its instructions, and ends before the next deposit", () => {
  expect(
    outline(
      request("createCollateralAccountLink", {}, ""),
      request("getCurrentSettlementInstructions"),
      request("initiateSettlement", { settlementId: "one" }),
      request("registerCollateralDepositTransaction", { collateralTxId: "deposit" }, "/deposits"),
    ),
  ).toEqual([
    ["Settlement 1", "getCurrentSettlementInstructions", "initiateSettlement"],
    [REST, "createCollateralAccountLink", "registerCollateralDepositTransaction"],
  ]);
});

test("a transfer of a settlement belongs to it, with its intent and its transaction", () => {
  const intent = { fireblocksIntentId: "intent" };
  const details = { settlementId: "one" };
  expect(
    outline(
      request("initiateSettlement", details),
      request(
        "initiateCollateralWithdrawalTransactionIntent",
        { intentApprovalRequest: intent },
        "/intents/withdrawals",
      ),
      request(
        "registerCollateralWithdrawalTransaction",
        { collateralTxId: "tx", approvalRequest: intent, settlementDetails: details },
        "/withdrawals",
      ),
      call("/v1/collateral/transactions/tx"),
      call("/v1/collateral/transactions/another"),
    ),
  ).toEqual([
    [
      "Settlement 1",
      "initiateSettlement",
      "initiateCollateralWithdrawalTransactionIntent",
      "registerCollateralWithdrawalTransaction",
      "GET /v1/collateral/transactions/…",
    ],
    [REST, "GET /v1/collateral/transactions/…"],
  ]);
});

test("shows two concurrent settlements as two diagrams, the newest first", () => {
  expect(
    outline(
      call("/v1/collateral/settlements", { method: "POST", status: 201 }),
      call("/v1/collateral/settlements/one/transactions"),
      request("initiateSettlement", { settlementId: "two" }),
      call("/v1/collateral/settlements/one/transactions"),
      call("/v1/collateral/settlements/one/transactions"),
    ),
  ).toEqual([
    ["Settlement 2", "initiateSettlement"],
    ["Settlement 1", "POST /v1/collateral/settlements", "GET /v1/collateral/settlements/…/transactions"],
  ]);
});

test("marking and enforcing belong to the settlement before them", () => {
  expect(
    outline(
      call("/v1/collateral/settlements/one/transactions"),
      call("/v1/collateral/settlements/force", { method: "PUT" }),
      call("/v1/collateral/settlements/force", { method: "POST" }),
    ),
  ).toEqual([
    [
      "Settlement 1",
      "GET /v1/collateral/settlements/…/transactions",
      "PUT /v1/collateral/settlements/force",
      "POST /v1/collateral/settlements/force",
    ],
  ]);
});

test("ignores a refused start", () => {
  expect(outline(call("/v1/collateral/settlements", { method: "POST", status: 400 }))).toEqual([
    [REST, "POST /v1/collateral/settlements"],
  ]);
});

test("accepts a body that the log has truncated", () => {
  const cut = { ...request("initiateSettlement"), requestBody: '{"settlementId":"on' };
  expect(outline(cut)).toEqual([[REST, "initiateSettlement"]]);
});
