/** Public keys and the certificate signing request. @module */
import { CertificationRequest } from "@peculiar/asn1-csr";
import { AsnConvert } from "@peculiar/asn1-schema";
import { createPublicKey, type KeyObject, verify } from "node:crypto";
import { broken, done, type Finding } from "../item.ts";

const MIN_RSA_BITS = 2048;
const CURVES = new Set(["prime256v1", "secp256k1", "secp384r1", "secp521r1"]);
const COMMON_NAME = "2.5.4.3";
const ORGANISATION = "2.5.4.10";
/** RFC 8017 and RFC 5758. */
const HASHES: Readonly<Record<string, string>> = {
  "1.2.840.113549.1.1.11": "sha256",
  "1.2.840.113549.1.1.12": "sha384",
  "1.2.840.113549.1.1.13": "sha512",
  "1.2.840.10045.4.3.2": "sha256",
  "1.2.840.10045.4.3.3": "sha384",
  "1.2.840.10045.4.3.4": "sha512",
};

/** Checks that a PEM text is one sufficiently strong public key: RSA from 2,048 bits, or a curve from 256 bits. */
export function checkPublicKey(pem: string): Finding {
  const key = readPublicKey(pem);
  if (key === undefined) return broken("This is not a public key in PEM (-----BEGIN PUBLIC KEY-----).");
  return checkStrength(key);
}

/**
 * Checks a PKCS #10 request (RFC 2986): its signature, its key, and that its subject names the organisation.
 *
 * @param organisation the organisation in the document
 */
export function checkCertificateRequest(pem: string, organisation: string | undefined): Finding {
  const request = readRequest(pem);
  if (request === undefined) return broken("This is not a certificate signing request in PEM.");
  const { certificationRequestInfo: info, signature, signatureAlgorithm } = request;
  const key = createPublicKey({
    key: Buffer.from(AsnConvert.serialize(info.subjectPKInfo)),
    format: "der",
    type: "spki",
  });
  const strength = checkStrength(key);
  if (strength.status !== "done") return strength;
  const hash = HASHES[signatureAlgorithm.algorithm];
  if (hash === undefined) return broken(`Its signature algorithm ${signatureAlgorithm.algorithm} is weak or unknown.`);
  const signed = Buffer.from(request.certificationRequestInfoRaw ?? AsnConvert.serialize(info));
  if (!verify(hash, signed, key, Buffer.from(signature)))
    return broken("Its signature does not verify: the request was changed after it was made.");
  return checkSubject(namesOf(info), organisation, strength.message);
}

function checkSubject(names: readonly string[], organisation: string | undefined, strength: string): Finding {
  if (names.length === 0) return broken("Its subject has no organisation.");
  if (organisation !== undefined && !names.includes(organisation))
    return broken(`Its subject is "${names[0]}", but offExchange.organisation is "${organisation}".`);
  return done(`For "${names[0]}". ${strength}`);
}

function namesOf({ subject }: CertificationRequest["certificationRequestInfo"]): string[] {
  const parts = subject.flatMap((names) => [...names]);
  return [ORGANISATION, COMMON_NAME]
    .flatMap((type) => parts.filter((part) => part.type === type))
    .map(({ value }) => value.toString());
}

function readRequest(pem: string): CertificationRequest | undefined {
  const [, base64] =
    /^-----BEGIN (?:NEW )?CERTIFICATE REQUEST-----([A-Za-z0-9+/=\s]+)-----END (?:NEW )?CERTIFICATE REQUEST-----\s*$/.exec(
      pem.trim(),
    ) ?? [];
  if (base64 === undefined) return undefined;
  try {
    return AsnConvert.parse(Buffer.from(base64, "base64"), CertificationRequest);
  } catch {
    return undefined;
  }
}

/** Refuses private keys, from which `createPublicKey` would derive the public key. */
function readPublicKey(pem: string): KeyObject | undefined {
  if (!/^-----BEGIN (?:RSA )?PUBLIC KEY-----/.test(pem.trim())) return undefined;
  try {
    return createPublicKey(pem);
  } catch {
    return undefined;
  }
}

function checkStrength(key: KeyObject): Finding {
  const { modulusLength, namedCurve } = key.asymmetricKeyDetails ?? {};
  if (key.asymmetricKeyType === "rsa") {
    if (modulusLength !== undefined && modulusLength >= MIN_RSA_BITS) return done(`RSA, ${modulusLength} bits.`);
    return broken(`The RSA key has ${modulusLength} bits; at least ${MIN_RSA_BITS} are required.`);
  }
  if (key.asymmetricKeyType === "ec") {
    if (CURVES.has(namedCurve ?? "")) return done(`ECDSA on ${namedCurve}.`);
    return broken(`The curve ${namedCurve} is not accepted; use one of ${[...CURVES].join(", ")}.`);
  }
  if (key.asymmetricKeyType === "ed25519") return done("Ed25519.");
  return broken(`A key of type ${key.asymmetricKeyType} is not accepted; use RSA or ECDSA.`);
}
