/** Certificates and requests for tests. @module */
// oxlint-disable-next-line import/no-unassigned-import -- a polyfill that @peculiar/x509 needs
import "reflect-metadata";
import {
  BasicConstraintsExtension,
  Pkcs10CertificateRequestGenerator,
  SubjectAlternativeNameExtension,
  type X509Certificate,
  X509CertificateGenerator,
} from "@peculiar/x509";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

const RSA = {
  name: "RSASSA-PKCS1-v1_5",
  hash: "SHA-256",
  publicExponent: new Uint8Array([1, 0, 1]),
  modulusLength: 2048,
};
const DAY_MS = 86_400_000;

const newKeys = (modulusLength = 2048) =>
  crypto.subtle.generateKey({ ...RSA, modulusLength }, true, ["sign", "verify"]);

/** A signing request in PEM. */
export async function newCertificateRequest(subject: string, modulusLength = 2048): Promise<string> {
  const keys = await newKeys(modulusLength);
  const request = await Pkcs10CertificateRequestGenerator.create({ name: subject, keys, signingAlgorithm: RSA });
  return request.toString("pem");
}

/** Starts an HTTPS server on this machine; `daysLeft` below zero makes an expired certificate. */
export async function startHttps(
  respond: (body: string, headers: Readonly<Record<string, unknown>>) => number,
  { daysLeft = 90, name = "127.0.0.1" } = {},
): Promise<{ readonly url: string; readonly ca: string }> {
  const authority = await newKeys();
  const issuer = await X509CertificateGenerator.createSelfSigned({
    name: "CN=Test authority",
    keys: authority,
    signingAlgorithm: RSA,
    notBefore: daysFromNow(-400),
    notAfter: daysFromNow(400),
    extensions: [new BasicConstraintsExtension(true, 1, true)],
  });
  const keys = await newKeys();
  const certificate = await X509CertificateGenerator.create({
    subject: `CN=${name}`,
    issuer: issuer.subject,
    publicKey: keys.publicKey,
    signingKey: authority.privateKey,
    signingAlgorithm: RSA,
    notBefore: daysFromNow(-300),
    notAfter: daysFromNow(daysLeft),
    extensions: [new SubjectAlternativeNameExtension([{ type: /^[\d.]+$/.test(name) ? "ip" : "dns", value: name }])],
  });
  const server = createServer(
    { cert: pem(certificate), key: await privatePem(keys.privateKey) },
    (request, response) => {
      let body = "";
      request.on("data", (chunk: Buffer) => (body += chunk.toString()));
      request.on("end", () => response.writeHead(respond(body, request.headers)).end());
    },
  );
  return { url: `https://127.0.0.1:${await listen(server)}`, ca: pem(issuer) };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

async function privatePem(key: CryptoKey): Promise<string> {
  const der = Buffer.from(await crypto.subtle.exportKey("pkcs8", key)).toString("base64");
  return `-----BEGIN PRIVATE KEY-----\n${der}\n-----END PRIVATE KEY-----\n`;
}

const pem = (certificate: X509Certificate) => certificate.toString("pem");
const daysFromNow = (days: number) => new Date(Date.now() + days * DAY_MS);
