/** Addresses in the form of their blockchain. Nobody has their keys: nothing can be sent there for real. @module */
import type { Blockchain } from "@provider-connectivity/contract";
import { base32, base58, bech32, hex } from "@scure/base";

/** Which blockchain, and whether it is one for tests. */
export interface Network {
  readonly blockchain: Blockchain;
  readonly testAsset: boolean;
}

type Form = (bytes: Uint8Array<ArrayBuffer>, network: Network) => string | Promise<string>;

const HASH_LENGTH = 20;

/** The form of Ethereum and the many blockchains that resemble it. */
const ethereum: Form = (bytes) => `0x${hex.encode(bytes.subarray(0, HASH_LENGTH))}`;

/** Pays to the hash of a key, segregated (BIP 173). */
const bitcoin: Form = (bytes, { testAsset }) =>
  bech32.encode(testAsset ? "tb" : "bc", [0, ...bech32.toWords(bytes.subarray(0, HASH_LENGTH))]);

/** The bytes of an address begin with 0x41 and end with four that check it. */
const tron: Form = async (bytes) => {
  const body = Uint8Array.of(0x41, ...bytes.subarray(0, HASH_LENGTH));
  const check = await digestOf(await digestOf(body));
  return base58.encode(Uint8Array.of(...body, ...check.subarray(0, 4)));
};

/** A public key as Stellar's accounts are named (SEP-23): its kind, its bytes and their CRC-16, low byte first. */
const stellar: Form = (bytes) => {
  const body = Uint8Array.of(6 << 3, ...bytes);
  const check = crc16(body);
  return base32.encode(Uint8Array.of(...body, check & 0xff, check >> 8));
};

const forms: Partial<Record<Blockchain, Form>> = {
  Bitcoin: bitcoin,
  TRON: tron,
  Stellar: stellar,
  Solana: (bytes) => base58.encode(bytes),
};

/** The address that belongs to an id: the same for the same id, and another one for any other. */
export async function blockchainAddressOf(id: string, network: Network): Promise<string> {
  return (forms[network.blockchain] ?? ethereum)(await digest(id), network);
}

/** CRC-16/XMODEM. */
function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = ((crc << 1) ^ (crc & 0x8000 ? 0x1021 : 0)) & 0xffff;
  }
  return crc;
} /**
 * 32 bytes that follow from a text, and differ for different texts: ids become addresses by them.
 *
 * @param text an id
 */
export async function digest(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return digestOf(new TextEncoder().encode(text));
}

/** SHA-256. */
export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}
