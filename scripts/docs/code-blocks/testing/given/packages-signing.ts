/** Context for the code blocks of packages/signing/README.md: a configuration, and a received request. @module */
export const configuration = {
  preEncoding: "url-encoded",
  algorithm: "hmac",
  hash: "sha256",
  postEncoding: "hexstr",
} as const;
export const message = {
  timestamp: "1691606624184",
  nonce: "c3d5f400-0e7e-4f94-a199-44b8cc7b6b81",
  method: "GET",
  endpoint: "/accounts?limit=2",
};
export const request = new Request("http://127.0.0.1/v2/accounts?limit=2");
