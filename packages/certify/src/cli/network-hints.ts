/** Hints for requests that got no HTTP response. @module */

const HINTS: readonly (readonly [codes: RegExp, hint: string])[] = [
  [
    /^(SELF_SIGNED_CERT|DEPTH_ZERO_SELF_SIGNED|UNABLE_TO_(VERIFY|GET_ISSUER))/,
    "The provider's certificate is signed by an authority that this computer does not trust. Set network.caFile in the --config file to its certificate.",
  ],
  [
    /^ERR_TLS_CERT_ALTNAME_INVALID$/,
    "The provider's certificate is for another host. Check the URL, or the names in the certificate.",
  ],
  [/^CERT_HAS_EXPIRED$/, "The provider's certificate has expired. Renew it."],
  [
    /CERTIFICATE_REQUIRED|HANDSHAKE_FAILURE|BAD_CERTIFICATE/,
    "The provider may require a client certificate. Set network.clientCertificateFile and network.clientKeyFile in the --config file.",
  ],
  [/WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG/, "The server does not speak TLS. Try http:// instead of https://."],
  [/^ENOTFOUND$|^EAI_AGAIN$/, "The host name is unknown. Check the URL, and whether you need a proxy (network.proxy)."],
  [
    /^ECONNREFUSED$/,
    "No program listens at this address. Start the provider, or correct the port in the URL or in network.proxy.",
  ],
  [
    /^(UND_ERR_CONNECT_TIMEOUT|ETIMEDOUT)$/,
    "The connection timed out. A firewall may require a proxy (network.proxy) or an allow-list entry for your address.",
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
