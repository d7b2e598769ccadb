import { CertificationRequest, CertificationRequestInfo } from "@peculiar/asn1-csr";
import { AsnConvert } from "@peculiar/asn1-schema";
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AttributeValue,
  Name,
  RelativeDistinguishedName,
  SubjectPublicKeyInfo,
} from "@peculiar/asn1-x509";
import { createPrivateKey, createPublicKey, sign } from "node:crypto";
import { newRsaPair } from "./key-pair.ts";

/** Object identifiers of RFC 5280 (names) and RFC 8017 (the signature). */
const COMMON_NAME = "2.5.4.3";
const ORGANISATION = "2.5.4.10";
const SHA256_WITH_RSA = "1.2.840.113549.1.1.11";
const ASN1_NULL = new Uint8Array([5, 0]).buffer;
/** The maximum length of a name (RFC 5280, upper bound ub-organization-name). */
export const MAX_NAME_LENGTH = 64;

/** A new RSA key, and a certificate signing request for it (PKCS#10, RFC 2986), both in PEM. */
export interface CertificateRequest {
  readonly privateKey: string;
  readonly request: string;
}

/**
 * Creates a certificate signing request, signed with SHA-256.
 *
 * @param organisation up to 64 characters of any kind
 * @param bits the size of the RSA key
 */
export async function newCertificateRequest(organisation: string, bits: number): Promise<CertificateRequest> {
  const { privateKey, publicKey } = await newRsaPair(bits);
  const spki = createPublicKey(publicKey).export({ type: "spki", format: "der" });
  const info = new CertificationRequestInfo({
    subject: new Name([part(ORGANISATION, organisation), part(COMMON_NAME, organisation)]),
    subjectPKInfo: AsnConvert.parse(spki, SubjectPublicKeyInfo),
  });
  const signed = AsnConvert.serialize(info);
  const signature = sign("sha256", Buffer.from(signed), createPrivateKey(privateKey));
  const request = new CertificationRequest({
    certificationRequestInfo: info,
    certificationRequestInfoRaw: signed,
    signatureAlgorithm: new AlgorithmIdentifier({ algorithm: SHA256_WITH_RSA, parameters: ASN1_NULL }),
    signature: Uint8Array.from(signature).buffer,
  });
  return { privateKey, request: toPem(AsnConvert.serialize(request)) };
}

function part(type: string, text: string): RelativeDistinguishedName {
  return new RelativeDistinguishedName([
    new AttributeTypeAndValue({ type, value: new AttributeValue({ utf8String: text }) }),
  ]);
}

function toPem(der: ArrayBuffer): string {
  const lines =
    Buffer.from(der)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return ["-----BEGIN CERTIFICATE REQUEST-----", ...lines, "-----END CERTIFICATE REQUEST-----", ""].join("\n");
}
