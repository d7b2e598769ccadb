/** Address formats of blockchains. Each encodes 32 bytes with a valid checksum of its chain. @module */
import { blake2b } from "@noble/hashes/blake2.js";
import { ripemd160 } from "@noble/hashes/legacy.js";
import { sha256, sha512_256 } from "@noble/hashes/sha2.js";
import { keccak_256 } from "@noble/hashes/sha3.js";
import { base32, base58, base58xrp, base64urlnopad, bech32, createBase58check, hex } from "@scure/base";

/** Encodes 32 bytes as an address. */
export type Encoding = (bytes: Uint8Array) => string;

const base58check = createBase58check(sha256);

const HASH_LENGTH = 20;
const hashOf = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, HASH_LENGTH);
const joined = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

/** Ethereum and compatible chains. */
export const evm: Encoding = (bytes) => `0x${hex.encode(hashOf(bytes))}`;

/** The bytes in hexadecimal with a prefix: Sui, NEAR's implicit accounts, Canton's parties. */
export const hexadecimal =
  (prefix: string): Encoding =>
  (bytes) =>
    `${prefix}${hex.encode(bytes)}`;

/** The bytes in base58: Solana. */
export const plainBase58: Encoding = (bytes) => base58.encode(bytes);

/** A public key hash in base58check: Bitcoin's older addresses and their relatives. */
export const keyHash =
  (...version: readonly number[]): Encoding =>
  (bytes) =>
    base58check.encode(joined(version, hashOf(bytes)));

/** A segregated witness program of version 0 (BIP 173). */
export const segwit =
  (prefix: string): Encoding =>
  (bytes) =>
    bech32.encode(prefix, [0, ...bech32.toWords(hashOf(bytes))]);

/** An account in bech32: the Cosmos chains. */
export const cosmos =
  (prefix: string): Encoding =>
  (bytes) =>
    bech32.encode(prefix, bech32.toWords(hashOf(bytes)));

/** An enterprise address of a key (CIP 19): Cardano. */
export const cardano =
  (prefix: string, header: number): Encoding =>
  (bytes) =>
    bech32.encode(prefix, bech32.toWords(joined([header], bytes.subarray(0, 28))), false);

/** An Ed25519 address in bech32 (TIP 31): Shimmer. */
export const shimmer =
  (prefix: string): Encoding =>
  (bytes) =>
    bech32.encode(prefix, bech32.toWords(joined([0], bytes)));

/** A public key in base32 with a CRC-16, low byte first (SEP-23): Stellar and its fork. */
export const stellar: Encoding = (bytes) => {
  const body = joined([6 << 3], bytes);
  const check = crc16(body);
  return base32.encode(joined(body, [check & 0xff, check >> 8]));
};

/** A public key in base32 with the last bytes of its SHA-512/256: Algorand. */
export const algorand: Encoding = (bytes) =>
  base32.encode(joined(bytes, sha512_256(bytes).subarray(-4))).replace(/=+$/, "");

/** A contract's address in the user-friendly form, not bounceable (TEP 2): TON. */
export const ton =
  (tag: number): Encoding =>
  (bytes) => {
    const body = joined([tag, 0], bytes);
    const check = crc16(body);
    return base64urlnopad.encode(joined(body, [check >> 8, check & 0xff]));
  };

/** A classic address with XRP's alphabet. */
export const xrp: Encoding = (bytes) => {
  const body = joined([0], hashOf(bytes));
  return base58xrp.encode(joined(body, sha256(sha256(body)).subarray(0, 4)));
};

/** A public key in base58 with a prefix and a BLAKE2b checksum (SS58): Polkadot and its parachains. */
export const ss58 =
  (prefix: number): Encoding =>
  (bytes) => {
    const body = joined([prefix], bytes);
    const check = blake2b(joined(new TextEncoder().encode("SS58PRE"), body));
    return base58.encode(joined(body, check.subarray(0, 2)));
  };

/** A key's hash in base32 with a Keccak checksum: NEM. */
export const nem =
  (network: number): Encoding =>
  (bytes) => {
    const body = joined([network], ripemd160(keccak_256(bytes)));
    return base32.encode(joined(body, keccak_256(body).subarray(0, 4)));
  };

/** An account number: Hedera. */
export const hedera: Encoding = (bytes) =>
  `0.0.${1_000_000 + (new DataView(bytes.slice().buffer).getUint32(0) % 1_000_000_000)}`;

/** An account name of twelve characters: EOS. */
export const eos: Encoding = (bytes) => {
  const letters = "12345abcdefghijklmnopqrstuvwxyz";
  return Array.from(bytes.subarray(0, 12), (byte) => letters[byte % letters.length]).join("");
};

const CASHADDR_ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const CASHADDR_GENERATORS = [0x98f2bc8e61n, 0x79b76d99e2n, 0xf33e5fb3c4n, 0xae2eabe2a8n, 0x1e4f43e470n];

/** A key's hash in CashAddr: Bitcoin Cash and eCash. */
export const cashaddr =
  (prefix: string): Encoding =>
  (bytes) => {
    const words = bech32.toWords(joined([0], hashOf(bytes)));
    const header = Array.from(prefix, (letter) => letter.charCodeAt(0) & 0x1f);
    const check = cashaddrChecksum([...header, 0, ...words, 0, 0, 0, 0, 0, 0, 0, 0]);
    const checkWords = Array.from({ length: 8 }, (_, index) => Number((check >> BigInt(5 * (7 - index))) & 0x1fn));
    return `${prefix}:${[...words, ...checkWords].map((word) => CASHADDR_ALPHABET[word]).join("")}`;
  };

/** The BCH checksum over five-bit words of CashAddr. It is 0 over a whole address. */
function cashaddrChecksum(words: readonly number[]): bigint {
  let check = 1n;
  for (const word of words) {
    const top = check >> 35n;
    check = ((check & 0x07ffffffffn) << 5n) ^ BigInt(word);
    for (const [bit, generator] of CASHADDR_GENERATORS.entries()) if ((top >> BigInt(bit)) & 1n) check ^= generator;
  }
  return check ^ 1n;
}

/** CRC-16/XMODEM. */
function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = ((crc << 1) ^ (crc & 0x8000 ? 0x1021 : 0)) & 0xffff;
  }
  return crc;
}
