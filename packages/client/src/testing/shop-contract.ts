/** A contract with other names than the provider contract. Tests only. @module */
import type { ContractInfo, ContractTypes, Operation } from "@provider-connectivity/core";

interface ListOrders {
  parameters: { path: { shopId: string }; query?: { size?: number; from?: string; to?: string } };
  responses: { 200: { content: { "application/json": { orders: { id: string; price: string }[] } } } };
}

interface PlaceOrder {
  parameters: { path: { shopId: string }; query?: never };
  requestBody: { content: { "application/json": { requestToken: string; item: string } } };
  responses: {
    200: { content: { "application/json": { id: string } } };
    400: { content: { "application/json": { text: string; code: "E_FIELD" | "E_TOKEN"; field?: string } } };
    404: { content: { "application/json": { text: string; code: "E_NONE" } } };
  };
}

const pagination = { limit: "size", after: "from", before: "to" } as const;
const members = { message: "text", type: "code", property: "field", part: "where" } as const;

interface ShopTypes extends ContractTypes {
  paths: { "/shops/{shopId}/orders": { get: ListOrders; post: PlaceOrder } };
  pagination: typeof pagination;
  idempotencyProperty: "requestToken";
  errorMembers: typeof members;
}

/** The contract without its operations. */
export const shop: ContractInfo<ShopTypes> = {
  name: "Shop API",
  version: "9.0.0",
  securityHeaders: {
    key: "Shop-Key",
    nonce: "Shop-Nonce",
    timestamp: "Shop-Time",
    signature: "Shop-Signature",
    platformSignature: "Shop-Platform",
    responseSignature: "Shop-Response",
  },
  pagination,
  idempotencyProperty: "requestToken",
  errors: { members, parts: { path: "url", query: "search", headers: "head", body: "content" } },
};

const common = {
  path: "/shops/{shopId}/orders",
  components: [],
  parameters: [{ name: "shopId", in: "path", required: true, type: "string" }],
  successStatus: 200,
  statuses: ["200", "400", "404"],
  platformSigned: false,
  responseSigned: false,
  runtime: false,
} as const;

/** A list with pages. */
export const listOrders: Operation<"listOrders", ListOrders, never> = {
  ...common,
  operationId: "listOrders",
  method: "GET",
  hasBody: false,
  listProperty: "orders",
  paginated: true,
  idempotent: false,
};

/** A write with a key in its body, signed by the platform; the response is signed, too. */
export const placeOrder: Operation<"placeOrder", PlaceOrder, never> = {
  ...common,
  operationId: "placeOrder",
  method: "POST",
  hasBody: true,
  paginated: false,
  idempotent: true,
  platformSigned: true,
  responseSigned: true,
};
