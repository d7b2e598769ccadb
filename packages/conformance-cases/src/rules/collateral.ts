/** Collateral: links, addresses, intents, transactions, settlements, and the platform's signature. @module */
import {
  contract,
  createCollateralAccountLink,
  createCollateralDepositAddressForAsset as announceAddress,
  getCollateralAccountLinks,
  getCollateralDepositAddresses as getAddresses,
  getCollateralDepositAddressesDetails as getAddress,
  getCollateralDepositTransactionDetails as getDeposit,
  getCollateralDepositTransactions as getDeposits,
  getCollateralWithdrawalTransactionDetails as getWithdrawal,
  getCollateralWithdrawalTransactions as getWithdrawals,
  getCurrentSettlementInstructions as getInstructions,
  getSettlementDetails,
  initiateCollateralDepositTransactionIntent as intendDeposit,
  initiateCollateralWithdrawalTransaction as withdraw,
  initiateCollateralWithdrawalTransactionIntent as intendWithdrawal,
  initiateSettlement,
  registerCollateralDepositTransaction as registerDeposit,
} from "@provider-connectivity/contract";
import { responseMessage } from "@provider-connectivity/signing";
import type { Operation } from "@provider-connectivity/core";
import { expectEqual, expectMembers, expectThat, RuleSkipped } from "../expect.ts";
import { operations } from "../operations.ts";
import { defineRule, type Rule } from "../rule.ts";
import { type Context, shortened } from "../session/context.ts";
import { collateralAsset, collateralParams, unknownRequest } from "../support/requests.ts";
import { filterFor } from "../support/withdrawals.ts";

const GUIDE = "API guide, Off-Exchange";
const { platformSignature, responseSignature, timestamp, nonce } = contract.securityHeaders;
const PublicBlockchain = { transferMethod: "PublicBlockchain" };
const algo = { blockchain: "Algorand", cryptocurrencySymbol: "ALGO", testAsset: false } as const;
const btc = { blockchain: "Bitcoin", cryptocurrencySymbol: "BTC", testAsset: false } as const;
const writes = { needs: ["collateral"], writes: true } as const;
const withTransfers = { needs: ["collateral", "transfers"], writes: true } as const;

/** An id of the platform with the maximum length. */
const transactionId = ({ newId }: Context, kind: number, collateralId: string): string =>
  `${kind}.${newId()}.${collateralId}`;

export const collateralRules: readonly Rule[] = [
  defineRule({
    id: "collateral/linked",
    title: "An account is linked once: a repeated request returns the same link, and the link is listed.",
    source: `${GUIDE}: "success with Collateral ID", and the existing one after a change of API keys`,
    fix: "Keep one collateral account for each main account, and return its link for repeated requests.",
    ...writes,
    async check(context) {
      const { accountId } = await collateralParams(context);
      const params = { accountId };
      const body = context.settings.collateral;
      const made = await context.call(createCollateralAccountLink, { params, body });
      if (made.collateralId === body.collateralId)
        expectMembers(made, { collateralSigners: body.collateralSigners, env: body.env }, "the link");
      expectThat(made.collateralSigners.length > 0, "The link has no collateral signers.");
      const again = await context.call(createCollateralAccountLink, { params, body });
      expectEqual([again.id, again.collateralId], [made.id, made.collateralId], "The id of the repeated link");
      const listed = await context.list(getCollateralAccountLinks, { params });
      expectThat(
        listed.some(({ collateralId }) => collateralId === made.collateralId),
        `The link to ${made.collateralId} is not listed.`,
      );
    },
  }),
  defineRule({
    id: "collateral/link-reasons",
    title: "A failed or disabled link has a reason.",
    source: "Contract, rejectionReason; official validator, link suite",
    fix: "Set rejectionReason for the statuses Failed and Disabled.",
    needs: ["collateral"],
    async check(context) {
      const { accountId } = await collateralParams(context);
      for (const { id, status, rejectionReason = "" } of await context.list(getCollateralAccountLinks, {
        params: { accountId },
      }))
        expectThat(
          (status !== "Failed" && status !== "Disabled") || rejectionReason !== "",
          `The link ${id} has the status ${status} and no rejectionReason.`,
        );
    },
  }),
  defineRule({
    id: "collateral/unknown-link",
    title: "A link to an unknown collateral account fails with 200 and a reason, and an unused link is listed.",
    source: "Official validator, link suite",
    fix: 'Respond with 200, the status "Failed" and a rejectionReason. Keep one link with another status than Linked.',
    profile: "official-validator",
    ...writes,
    async check(context) {
      const { accountId } = await collateralParams(context);
      const nobody = { collateralId: "unknownId", collateralSigners: ["unknownId"], env: "prod" };
      const refused = await context.call(createCollateralAccountLink, { params: { accountId }, body: nobody });
      expectMembers(refused, { status: "Failed" }, "the link to an unknown collateral account");
      expectThat(
        (refused.rejectionReason ?? "") !== "",
        "The link to an unknown collateral account has no rejectionReason.",
      );
      const { collateralLinks } = await context.call(getCollateralAccountLinks, {
        params: { accountId },
        query: { limit: 10 },
      });
      expectThat(
        collateralLinks.some(({ status }) => status !== "Linked"),
        "Every link on the first page has the status Linked.",
      );
    },
  }),
  defineRule({
    id: "collateral/addresses",
    title: "A collateral address is stored unchanged, and can be read, listed and found by its asset.",
    source: `${GUIDE}, Post Address and Addresses list; contract, getCollateralDepositAddresses`,
    fix: "Store every member of the address, and filter the list by assetId and cryptocurrencySymbol.",
    ...writes,
    async check(context) {
      const params = await collateralParams(context);
      const { collateralAddress: address, collateralAddressTag: addressTag } = context.settings;
      const [listed] = context.knowledge.assets;
      const kinds = [
        { asset: algo, addressTag },
        { asset: btc },
        ...(listed === undefined ? [] : [{ asset: { assetId: listed.id } }]),
      ];
      let stored = 0;
      for (const kind of kinds) {
        const body = {
          address: { ...kind, ...PublicBlockchain, address: `${address}${context.newId().slice(0, 8)}` },
          recoveryAccountId: "1",
        };
        const { body: response, ...exchange } = await context.send(announceAddress, { params, body });
        const { errorType } = (response ?? {}) as { errorType?: string };
        // A provider need not accept every asset.
        if (exchange.status === 400 && (errorType === "bad-request" || errorType === "unknown-asset")) continue;
        expectThat(
          exchange.status < 300,
          `${announceAddress.operationId} of ${nameOf(kind.asset)} returned ${exchange.status} ${shortened(exchange.text)}`,
          "a success, or 400 bad-request for an asset that you do not accept",
          exchange,
        );
        const made = response as { readonly id: string };
        stored++;
        expectMembers(made, body, "the address", exchange);
        expectEqual(
          await context.call(getAddress, { params: { ...params, id: made.id } }),
          made,
          "The address, read by its id,",
        );
        const { assetId, cryptocurrencySymbol } = filterFor(kind.asset);
        const found = await context.list(getAddresses, { params, query: { assetId, cryptocurrencySymbol } });
        expectThat(
          found.some(({ id }) => id === made.id),
          `The address ${made.id} of ${nameOf(kind.asset)} is not in the list with ${JSON.stringify({ assetId, cryptocurrencySymbol })}.`,
          "the address",
          exchange,
        );
        const other = found.find((each) => nameOf(each.address.asset) !== nameOf(kind.asset));
        expectThat(
          other === undefined,
          `The addresses of ${nameOf(kind.asset)} include one of ${nameOf(other?.address.asset ?? {})}.`,
        );
      }
      if (stored === 0) throw new RuleSkipped("Addresses of ALGO, BTC and the first listed asset are not accepted.");
    },
  }),
  defineRule({
    id: "collateral/deposit",
    title: "Adding collateral: an intent is approved or rejected, and the deposit can be registered, read and listed.",
    source: `${GUIDE}; onboarding guide, Add Collateral`,
    fix: "Return the ids and amounts of the request, and keep one transaction for each collateralTxId.",
    ...withTransfers,
    async check(context) {
      const params = await collateralParams(context);
      const fireblocksIntentId = context.newId();
      const asset = await collateralAsset(context, params.accountId);
      const intent = { asset, amount: "100", intentApprovalRequest: { fireblocksIntentId } };
      const approved = await context.call(intendDeposit, { params, body: intent });
      expectMembers(approved, { asset, amount: "100" }, "the intent");
      expectMembers(approved.approvalRequest, { fireblocksIntentId }, "the approval");
      expectThat(
        approved.status !== "Rejected" || Boolean(approved.rejectionReason),
        "The intent is rejected without a reason.",
      );
      const collateralTxId = transactionId(context, 2, params.collateralId);
      const body = { collateralTxId, approvalRequest: approved.approvalRequest };
      const made = await context.call(registerDeposit, { params, body });
      expectMembers(made, body, "the deposit");
      const again = await context.call(registerDeposit, { params, body });
      expectEqual(again.id, made.id, "The id of the deposit, registered again,");
      const read = await context.call(getDeposit, { params: { ...params, collateralTxId } });
      expectMembers(read, body, "the deposit, read by its id,");
      const listed = await context.list(getDeposits, { params });
      expectEqual(
        listed.filter((each) => each.collateralTxId === collateralTxId).length,
        1,
        `The number of deposits with the id ${collateralTxId} in the list`,
      );
    },
  }),
  defineRule({
    id: "collateral/withdrawal",
    title:
      "Removing collateral: an intent is approved or rejected, and the withdrawal can be created, read and listed.",
    source: `${GUIDE}; onboarding guide, Remove Collateral`,
    fix: "Return the ids, amounts and addresses of the request, and keep one transaction for each collateralTxId.",
    ...withTransfers,
    async check(context) {
      const params = await collateralParams(context);
      const asset = await collateralAsset(context, params.accountId);
      const { collateralAddress: address, collateralAddressTag: addressTag } = context.settings;
      const destinationAddress = { address, addressTag, asset, ...PublicBlockchain };
      const intent = {
        amount: "5",
        destinationAddress,
        intentApprovalRequest: { fireblocksIntentId: context.newId() },
      };
      const approved = await context.call(intendWithdrawal, { params, body: intent });
      expectMembers(approved, { amount: "5", destinationAddress }, "the intent");
      expectThat(
        approved.status !== "Rejected" || Boolean(approved.rejectionReason),
        "The intent is rejected without a reason.",
      );
      const collateralTxId = transactionId(context, 0, params.collateralId);
      const body = { collateralTxId, approvalRequest: approved.approvalRequest };
      const made = await context.call(withdraw, { params, body });
      expectMembers(made, body, "the withdrawal");
      expectThat(
        made.status !== "Rejected" || Boolean(made.rejectionReason),
        "The withdrawal is rejected without a reason.",
      );
      const read = await context.call(getWithdrawal, { params: { ...params, collateralTxId } });
      expectMembers(read, body, "the withdrawal, read by its id,");
      const listed = await context.list(getWithdrawals, { params });
      expectEqual(
        listed.filter((each) => each.collateralTxId === collateralTxId).length,
        1,
        `The number of withdrawals with the id ${collateralTxId} in the list`,
      );
    },
  }),
  defineRule({
    id: "collateral/unknown-transaction",
    title: "An unknown collateral transaction or settlement is refused.",
    source: "Contract, GeneralError",
    fix: 'Respond with 404 "not-found".',
    needs: ["collateral"],
    async check(context) {
      const params = await collateralParams(context);
      const unknown = {
        ...params,
        id: context.newId(),
        collateralTxId: transactionId(context, 2, params.collateralId),
        settlementVersion: context.newId(),
      };
      await context.each(
        [getAddress, getDeposit, getWithdrawal, getSettlementDetails] as readonly Operation[],
        async (operation) => {
          await context.refuse(operation, { params: unknown }, { status: [404, 400] });
        },
      );
    },
  }),
  defineRule({
    id: "collateral/settlement",
    title: "Settlement instructions keep their version. A settlement starts with this version only.",
    source: `${GUIDE}, Settlements; onboarding guide, Settlement Instructions and Execute Settlement`,
    fix: "Change the version only if the instructions change, and refuse other versions with 400.",
    ...withTransfers,
    check: (context) =>
      context.settled(async () => {
        const params = await collateralParams(context);
        const first = await context.call(getInstructions, { params });
        const { settlementVersion } = await context.call(getInstructions, { params });
        expectEqual(settlementVersion, first.settlementVersion, "The settlement version, read again,");
        const state = await context.call(getSettlementDetails, { params: { ...params, settlementVersion } });
        expectMembers(state, { settlementVersion }, "the settlement");
        const stale = { settlementId: context.newId(), settlementVersion: context.newId() };
        await context.refuse(initiateSettlement, { params, body: stale }, { status: [400, 404] });
        const begin = { params, body: { settlementId: context.newId(), settlementVersion } };
        const { body: begun, ...exchange } = await context.send(initiateSettlement, begin);
        // An account has one settlement at a time, and another run may have started one.
        const meanwhile = await context.call(getSettlementDetails, { params: { ...params, settlementVersion } });
        if (exchange.status === 400 && meanwhile.status === "InProgress") return;
        expectThat(
          exchange.status < 300,
          `initiateSettlement returned ${exchange.status} ${shortened(exchange.text)}`,
          "a success",
          exchange,
        );
        expectMembers(begun, { settlementVersion }, "the started settlement");
      }),
  }),
  defineRule({
    id: "collateral/platform-signature",
    title: "Collateral requests require the platform's signature.",
    source: "API guide, Off-Exchange (Collateral) platform signature",
    fix: "Verify X-FB-PLATFORM-SIGNATURE with Fireblocks' public key: RSA PKCS#1 v1.5 with SHA-512 over the message, in base64.",
    needs: ["collateral"],
    check: (context) => {
      if (context.target.platformSigner === undefined)
        throw new RuleSkipped(
          "The platform's private key is not configured. Set platformPrivateKeyFile in the --config file.",
        );
      const tampers = [
        (headers: Headers) => headers.delete(platformSignature),
        (headers: Headers) => headers.set(platformSignature, ""),
        (headers: Headers) => headers.set(platformSignature, "d3Jvbmc="),
      ];
      const signed = operations.filter(({ platformSigned }) => platformSigned);
      const accountId = context.accountsWith("collateral")[0].id;
      return context.each(signed, async (operation) => {
        const unknown = unknownRequest(context, operation);
        const input = { ...unknown, params: { ...unknown.params, accountId } };
        const signedResponse = await context.send(operation, input);
        for (const tamper of tampers) {
          const { body, ...exchange } = await context.send(operation, { ...input, tamper });
          const { propertyName = "platform" } = (body ?? {}) as { propertyName?: string };
          const isRefused =
            (exchange.status === 400 || exchange.status === 401) &&
            /platform/i.test(propertyName) &&
            exchange.text !== signedResponse.text;
          expectThat(
            isRefused,
            `${operation.operationId} without the platform's signature returned ${exchange.status} ${shortened(exchange.text)}`,
            "400 with propertyName X-FB-PLATFORM-SIGNATURE",
            exchange,
          );
        }
      });
    },
  }),
  defineRule({
    id: "collateral/response-signature",
    title: "Collateral responses are signed over their exact bytes.",
    source: "Contract, X-PROVIDER-SIGNATURE; the message is this kit's convention, so this is a warning",
    fix: "Sign the request's timestamp, nonce, method and endpoint followed by the bytes of the response, with responseSigningConfiguration of --config (default: the combination that requests are signed with).",
    severity: "warning",
    needs: ["collateral"],
    async check(context) {
      const { responseVerifier } = context.target;
      if (responseVerifier === undefined)
        throw new RuleSkipped(
          "The provider's public key for responses is not configured. Set responsePublicKeyFile in the --config file.",
        );
      const accountId = context.accountsWith("collateral")[0].id;
      const { body: _, ...exchange } = await context.send(getCollateralAccountLinks, { params: { accountId } });
      const header = exchange.responseHeaders[responseSignature.toLowerCase()] ?? "";
      const message = responseMessage(
        {
          timestamp: exchange.requestHeaders[timestamp.toLowerCase()] ?? "",
          nonce: exchange.requestHeaders[nonce.toLowerCase()] ?? "",
          method: exchange.method,
          endpoint: exchange.endpoint,
        },
        exchange.text,
      );
      expectThat(header !== "", "The response has no X-PROVIDER-SIGNATURE.", "a signature", exchange);
      expectThat(
        await responseVerifier.verify(message, header),
        "X-PROVIDER-SIGNATURE is not the signature of the response.",
        "a valid signature",
        exchange,
      );
    },
  }),
];

function nameOf(asset: { assetId?: string; cryptocurrencySymbol?: string }): string {
  return asset.assetId ?? asset.cryptocurrencySymbol ?? "";
}
