/** A URL that others call: HTTPS, with a publicly trusted certificate. @module */
import { X509Certificate } from "node:crypto";
import { connect, rootCertificates, type TLSSocket } from "node:tls";
import { broken, done, type Finding, notChecked, open } from "../item.ts";
import type { CheckContext } from "../check-context.ts";

const TIMEOUT_MS = 10_000;
const DAY_MS = 86_400_000;
const MIN_DAYS_LEFT = 14;
const PROTOCOLS = new Set(["TLSv1.2", "TLSv1.3"]);

/** Parses a URL that must be HTTPS and must not carry credentials. */
export function parseHttpsUrl(text: string): URL | Finding {
  if (!URL.canParse(text)) return broken(`"${text}" is not a URL.`);
  const url = new URL(text);
  if (url.protocol !== "https:") return broken(`${text} must start with https://.`);
  if (url.username !== "" || url.password !== "") return broken("The URL must not contain a user name or a password.");
  return url;
}

/** Checks the chain, the name, the expiry and the protocol of a URL's certificate. */
export async function checkCertificate(url: URL, { ca, now, offline }: CheckContext): Promise<Finding> {
  if (offline) return notChecked("The certificate was not checked (--offline).");
  const result = await handshake(url, ca);
  if (typeof result === "string") return broken(`${url.host} does not accept a TLS connection: ${result}.`);
  const { certificate, authorizationError, protocol } = result;
  const daysLeft = Math.floor((certificate.validToDate.getTime() - now().getTime()) / DAY_MS);
  if (daysLeft < 0) return broken(`The certificate of ${url.host} expired on ${day(certificate)}.`);
  if (authorizationError !== undefined)
    return broken(`The certificate of ${url.host} is refused: ${authorizationError}.`);
  if (!PROTOCOLS.has(protocol)) return broken(`${url.host} speaks ${protocol}; TLS 1.2 or later is required.`);
  if (daysLeft < MIN_DAYS_LEFT) return open(`The certificate of ${url.host} expires on ${day(certificate)}. Renew it.`);
  return done(`${protocol}; the certificate is valid until ${day(certificate)}.`);
}

interface Handshake {
  readonly certificate: X509Certificate;
  readonly authorizationError: string | undefined;
  readonly protocol: string;
}

/** Connects even if the certificate is not trusted, to get the reason. Nothing is sent. */
function handshake(url: URL, ca: string | undefined): Promise<Handshake | string> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  return new Promise((resolve) => {
    const socket: TLSSocket = connect(
      {
        host,
        port: Number(url.port === "" ? 443 : url.port),
        ...(/^[\d.]+$|:/.test(host) ? {} : { servername: host }),
        rejectUnauthorized: false,
        timeout: TIMEOUT_MS,
        ca: ca === undefined ? [...rootCertificates] : [...rootCertificates, ca],
      },
      () => {
        const raw = socket.getPeerCertificate().raw;
        const error = socket.authorizationError as unknown;
        finish({
          certificate: new X509Certificate(raw),
          authorizationError: error === null || error === undefined ? undefined : reason(error),
          protocol: socket.getProtocol() ?? "an unknown protocol",
        });
      },
    );
    socket.on("error", (error: NodeJS.ErrnoException) => finish(error.code ?? error.message));
    socket.on("timeout", () => finish(`no response within ${TIMEOUT_MS / 1000} s`));

    function finish(result: Handshake | string): void {
      socket.destroy();
      resolve(result);
    }
  });
}

/** Error codes of OpenSSL and Node, with explanations. */
const reasons: Readonly<Record<string, string>> = {
  ERR_TLS_CERT_ALTNAME_INVALID: "it is for another host name",
  CERT_HAS_EXPIRED: "it has expired",
  CERT_NOT_YET_VALID: "it is not valid yet",
  DEPTH_ZERO_SELF_SIGNED_CERT: "it is self-signed",
  SELF_SIGNED_CERT_IN_CHAIN: "its chain ends in an authority that is not trusted",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "its issuer is not trusted",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "the server does not send the intermediate certificates",
};

/** Node types the property as an Error, but sets a code. */
function reason(error: unknown): string {
  const code = error instanceof Error ? error.message : String(error);
  return reasons[code] === undefined ? code : `${reasons[code]} (${code})`;
}

function day(certificate: X509Certificate): string {
  return certificate.validToDate.toISOString().slice(0, 10);
}
