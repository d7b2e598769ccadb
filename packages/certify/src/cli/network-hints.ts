/** What to change if no HTTP response came. @module */

const HINTS: readonly (readonly [codes: RegExp, hint: string])[] = [
  [
    /^(SELF_SIGNED_CERT|DEPTH_ZERO_SELF_SIGNED|UNABLE_TO_(VERIFY|GET_ISSUER))/,
    "The provider's certificate is signed by an authority that this computer does not know. Give its certificate as network.caFile in the file of --config.",
  ],
  [
    /^ERR_TLS_CERT_ALTNAME_INVALID$/,
    "The provider's certificate is for another host. Check the URL, or the names in the certificate.",
  ],
  [/^CERT_HAS_EXPIRED$/, "The provider's certificate has expired."],
  [
    /CERTIFICATE_REQUIRED|HANDSHAKE_FAILURE|BAD_CERTIFICATE/,
    "The provider may require a client certificate. Give network.clientCertificateFile and network.clientKeyFile in the file of --config.",
  ],
  [
    /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG/,
    "The server does not speak TLS. Is the URL http:// instead of https://?",
  ],
  [
    /^ENOTFOUND$|^EAI_AGAIN$/,
    "The name of the host is unknown. Check the URL, and whether you need a proxy (network.proxy).",
  ],
  [/^ECONNREFUSED$/, "No program listens at this address. Is the provider running, and is the port correct?"],
  [
    /^(UND_ERR_CONNECT_TIMEOUT|ETIMEDOUT)$/,
    "There is no connection. A firewall may require a proxy (network.proxy) or your address.",
  ],
  [
    /^(UND_ERR_SOCKET|ECONNRESET|HPE_|UND_ERR_ABORTED)/,
    "The server closed the connection or did not speak HTTP. Check the URL, and whether it needs https:// or a client certificate.",
  ],
];

/** The hint for the error at the end of a chain of causes; `undefined` for any other error. */
export function hintFor(error: Error): string | undefined {
  for (let cause: unknown = error; cause instanceof Error; { cause } = cause) {
    const { code = "" } = cause as { readonly code?: string };
    const hint = HINTS.find(([codes]) => codes.test(code))?.[1];
    if (hint !== undefined) return hint;
  }
  return undefined;
}
