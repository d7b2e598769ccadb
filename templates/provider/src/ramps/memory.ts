import type { Ramp, RampMethod, RampRequest } from "@provider-connectivity/contract";
import { type Books, timestamp } from "../memory/books.ts";
import { BTC, ETH, USD } from "../memory/demo.ts";
import type { Write } from "../shared/write.ts";
import type { RampsLedger } from "./ledger.ts";

const IBAN = { asset: USD, transferMethod: "Iban" } as const;
const ON_BITCOIN = { asset: BTC, transferMethod: "PublicBlockchain" } as const;
const ON_ETHEREUM = { asset: ETH, transferMethod: "PublicBlockchain" } as const;
const METHODS: readonly RampMethod[] = [
  { id: "on", from: IBAN, to: ON_BITCOIN },
  { id: "on-prefunded", from: { asset: USD, type: "Prefunded" }, to: ON_BITCOIN },
  { id: "off", from: ON_BITCOIN, to: IBAN },
  { id: "off-prefunded", from: { asset: BTC, type: "Prefunded" }, to: IBAN },
  { id: "bridge", from: ON_ETHEREUM, to: ON_BITCOIN },
  { id: "bridge-prefunded", from: { asset: ETH, type: "Prefunded" }, to: ON_BITCOIN },
];
const LIFETIME = 3 * 24 * 60 * 60 * 1000;

export function memory(books: Books): RampsLedger {
  const ramps = books.table<Ramp>("ramps");
  return {
    listRampMethods: async () => METHODS,
    listRamps: async (accountId, page) => ramps.list(accountId, page),
    findRamp: async (accountId, id) => ramps.find(accountId, id),
    findRampByKey: async (operationKey) => ramps.findByKey(operationKey),
    createRamp: async (write, request) => ramps.add(write, request, () => newRamp(books, write, request)),
  };
}

function newRamp(books: Books, { accountId }: Write, { idempotencyKey: _key, ...request }: RampRequest): Ramp {
  const isPrefunded = "type" in request.from && request.from.type === "Prefunded";
  if (isPrefunded) books.debit(accountId, request.from.asset, request.amount);
  const now = timestamp();
  const common = {
    id: crypto.randomUUID(),
    createdAt: now,
    updatedAt: now,
    expiresAt: timestamp(Date.now() + LIFETIME),
  };
  const state = isPrefunded
    ? { status: "Processing" }
    : { status: "Pending", paymentInstructions: paymentInstructions(request.from) };
  // A ramp is its request with additional properties. The compiler cannot keep the six kinds apart here; every response is
  // validated.
  return { ...common, ...request, ...state } as Ramp;
}

/** Payment details for demonstrations. Do not pay to this account or address. */
function paymentInstructions({ asset, ...from }: { asset: object; transferMethod?: string }): object {
  const { transferMethod } = from;
  if (transferMethod === "PublicBlockchain") return { asset, transferMethod, address: `demo-${crypto.randomUUID()}` };
  const iban = "XX00000000000000000000";
  return { asset, transferMethod, accountHolder: { name: "Demonstration" }, iban, referenceId: crypto.randomUUID() };
}
