/** Requests with a malformed framing or head. @module */

const HOST = "Host: provider.test\r\n";
const END = "Connection: close\r\n\r\n";

/** The bytes to write to the connection, by name. */
export const framings: Readonly<Record<string, string>> = {
  "two lengths": `POST /accounts HTTP/1.1\r\n${HOST}Content-Length: 2\r\nContent-Length: 3\r\n${END}{} `,
  "a length and chunks": `POST /accounts HTTP/1.1\r\n${HOST}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n${END}0\r\n\r\n`,
  "a negative length": `POST /accounts HTTP/1.1\r\n${HOST}Content-Length: -1\r\n${END}`,
  "a length that is not a number": `POST /accounts HTTP/1.1\r\n${HOST}Content-Length: ten\r\n${END}`,
  "a chunk size that is not a number": `POST /accounts HTTP/1.1\r\n${HOST}Transfer-Encoding: chunked\r\n${END}zz\r\n{}\r\n0\r\n\r\n`,
  "a chunk without its end": `POST /accounts HTTP/1.1\r\n${HOST}Transfer-Encoding: chunked\r\n${END}2\r\n{}0\r\n\r\n`,
  "an unknown coding": `POST /accounts HTTP/1.1\r\n${HOST}Transfer-Encoding: gzip\r\n${END}`,
  "a header without a colon": `GET /accounts HTTP/1.1\r\n${HOST}X-Broken\r\n${END}`,
  "a space before the colon": `GET /accounts HTTP/1.1\r\n${HOST}X-Broken : 1\r\n${END}`,
  "a NUL in a header": `GET /accounts HTTP/1.1\r\n${HOST}X-Broken: a\0b\r\n${END}`,
  "a folded header": `GET /accounts HTTP/1.1\r\n${HOST}X-Broken: a\r\n b\r\n${END}`,
  "a head that is too long": `GET /accounts HTTP/1.1\r\n${HOST}X-Long: ${"a".repeat(20_000)}\r\n${END}`,
  "no Host": `GET /accounts HTTP/1.1\r\n${END}`,
  "two Hosts": `GET /accounts HTTP/1.1\r\n${HOST}${HOST}${END}`,
  "an invalid Host": `GET /accounts HTTP/1.1\r\nHost: a b\r\n${END}`,
  "an unknown method": `FETCH /accounts HTTP/1.1\r\n${HOST}${END}`,
  "an unknown version": `GET /accounts HTTP/3.7\r\n${HOST}${END}`,
  "a target without a slash": `GET accounts HTTP/1.1\r\n${HOST}${END}`,
  "a target with a space": `GET /acc ounts HTTP/1.1\r\n${HOST}${END}`,
  "dot segments": `GET /x/../accounts HTTP/1.1\r\n${HOST}${END}`,
  "an invalid escape": `GET /accounts/%zz HTTP/1.1\r\n${HOST}${END}`,
  "an HTTP/2 preface": "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
  "a TLS hello": "\u0016\u0003\u0001\u0002\0\u0001\0\u0001\u00fc\u0003\u0003",
  "OPTIONS *": `OPTIONS * HTTP/1.1\r\n${HOST}${END}`,
};
