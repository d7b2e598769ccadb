import type { contract, DepositAddressCreationRequest } from "@provider-connectivity/contract";
import { InvalidRequestError, type ComponentHandlers } from "@provider-connectivity/server";
import type { AssetsLedger } from "../assets/ledger.ts";
import { isKnownAsset } from "../assets/is-known-asset.ts";
import { requireFound } from "../shared/require-found.ts";
import { isSameAsset } from "../shared/is-same-asset.ts";
import { writeOf } from "../shared/write.ts";
import type { TransfersLedger } from "../transfers/ledger.ts";
import type { DepositAddressesLedger } from "./ledger.ts";

type Ledger = DepositAddressesLedger & TransfersLedger & AssetsLedger;
type Shared = keyof ComponentHandlers<typeof contract, "transfersFiat"> &
  keyof ComponentHandlers<typeof contract, "transfersBlockchain">;

/** The operations that the components `transfersBlockchain` and `transfersFiat` share. */
export function depositAddressHandlers(
  ledger: Ledger,
): Pick<ComponentHandlers<typeof contract, "transfersFiat">, Shared> {
  return {
    getDepositAddresses: async ({ query }, { account }) => ({
      status: 200,
      body: { addresses: [...(await ledger.listDepositAddresses(account.id, query))] },
    }),

    getDepositAddressDetails: async ({ params }, { account }) => ({
      status: 200,
      body: requireFound(await ledger.findDepositAddress(account.id, params.id), "deposit address"),
    }),

    createDepositAddress: async ({ body: { transferMethod } }, context) => {
      const write = writeOf(context);
      const made = await ledger.findDepositAddressByKey(write.operationKey);
      if (made === undefined) await checkMethod(ledger, context.account.id, transferMethod);
      return { status: 200, body: made ?? (await ledger.createDepositAddress(write, transferMethod)) };
    },

    disableDepositAddress: async ({ params }, context) => {
      const { status } = requireFound(
        await ledger.findDepositAddress(context.account.id, params.id),
        "deposit address",
      );
      if (status === "disabled")
        throw new InvalidRequestError("deposit-address-disabled", "The deposit address is already disabled.");
      return { status: 200, body: await ledger.disableDepositAddress(writeOf(context, params.id), params.id) };
    },
  };
}

async function checkMethod(
  ledger: Ledger,
  accountId: string,
  { asset, transferMethod }: DepositAddressCreationRequest["transferMethod"],
): Promise<void> {
  if (!(await isKnownAsset(ledger, asset)))
    throw new InvalidRequestError("unknown-asset", "There is no such asset.", {
      requestPart: "body",
      propertyName: "/transferMethod/asset/assetId",
    });
  const method = (await ledger.listDepositMethods(accountId)).find(
    ({ deposit }) => deposit.transferMethod === transferMethod && isSameAsset(deposit.asset, asset),
  );
  if (method === undefined)
    throw new InvalidRequestError("unsupported-transfer-method", "The account has no such deposit method.");
  if (method.addressCreationPolicy === "CannotCreate")
    throw new InvalidRequestError("deposit-address-creation-not-allowed", "The addresses of this method are fixed.");
}
