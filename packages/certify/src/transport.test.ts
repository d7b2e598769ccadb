/** Private certificate authorities, client certificates, proxies, and headers of gateways. @module */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { connect, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TLSSocket } from "node:tls";
import { afterAll, expect, test } from "vitest";
import { createTransport } from "./transport.ts";

const folder = mkdtempSync(join(tmpdir(), "certify-"));
const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  rmSync(folder, { recursive: true });
});

async function listen(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}
const serving = (listener: RequestListener) => listen(createServer(listener));

const file = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(file(name), "utf8");

/** Creates a certificate authority, and certificates that it signs. @returns false if there is no openssl */
function makeCertificates(): boolean {
  const openssl = (...args: string[]) => execFileSync("openssl", args, { cwd: folder, stdio: "ignore" });
  try {
    openssl(
      "req",
      "-x509",
      "-newkey",
      "rsa:2048",
      "-nodes",
      "-days",
      "1",
      "-subj",
      "/CN=Test CA",
      "-keyout",
      "ca.key",
      "-out",
      "ca.pem",
    );
    writeFileSync(file("san"), "subjectAltName=IP:127.0.0.1");
    for (const name of ["server", "client"]) {
      openssl(
        "req",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-subj",
        `/CN=${name}`,
        "-keyout",
        `${name}.key`,
        "-out",
        `${name}.csr`,
      );
      openssl(
        "x509",
        "-req",
        "-in",
        `${name}.csr`,
        "-CA",
        "ca.pem",
        "-CAkey",
        "ca.key",
        "-CAcreateserial",
        "-days",
        "1",
        "-extfile",
        "san",
        "-out",
        `${name}.pem`,
      );
    }
    return true;
  } catch {
    return false;
  }
}

const hasOpenssl = makeCertificates();

test.skipIf(!hasOpenssl)("uses a private certificate authority and a client certificate", async () => {
  const server = createTlsServer(
    {
      key: read("server.key"),
      cert: read("server.pem"),
      ca: read("ca.pem"),
      requestCert: true,
      rejectUnauthorized: false,
    },
    (incoming, outgoing) => {
      const socket = incoming.socket as TLSSocket;
      outgoing.end(JSON.stringify({ client: socket.authorized ? socket.getPeerCertificate().subject.CN : "none" }));
    },
  );
  const url = `https://127.0.0.1:${await listen(server)}/v2/accounts`;
  await expect(createTransport()(new Request(url))).rejects.toThrow(/certificate|unable to verify|self-signed/i);
  const ca = read("ca.pem");
  const trusting = await createTransport({ ca })(new Request(url));
  expect(await trusting.json()).toEqual({ client: "none" });
  const clientCertificate = { cert: read("client.pem"), key: read("client.key") };
  const authorized = await createTransport({ ca, clientCertificate })(new Request(url));
  expect(await authorized.json()).toEqual({ client: "client" });
});

test("uses a proxy, and adds headers for a gateway", async () => {
  const seen: string[] = [];
  const target = await serving((incoming, outgoing) => outgoing.end(JSON.stringify(incoming.headers)));
  const proxy = createServer((_incoming, outgoing) => outgoing.writeHead(500).end());
  proxy.on("connect", (incoming, socket) => {
    seen.push(incoming.url ?? "");
    const upstream = connect(target, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      upstream.pipe(socket);
      socket.pipe(upstream);
    });
  });
  const options = { proxy: `http://127.0.0.1:${await listen(proxy)}`, headers: { "x-gateway": "secret" } };
  const response = await createTransport(options)(new Request(`http://127.0.0.1:${target}/v2/accounts`));
  expect(await response.json()).toMatchObject({ "x-gateway": "secret" });
  expect(seen).toEqual([`127.0.0.1:${target}`]);
});

test("sends a body unchanged", async () => {
  const port = await serving((incoming, outgoing) => {
    outgoing.writeHead(200, { "content-encoding": "gzip" });
    incoming.pipe(outgoing);
  });
  const text = '{ "é": "\u{1F600}" }\n';
  const response = await createTransport()(new Request(`http://127.0.0.1:${port}/`, { method: "POST", body: text }));
  expect(await response.text()).toBe(text);
});
