import { base32, base58, bech32 } from "@scure/base";
import { expect, test } from "vitest";
import { blockchainAddressOf, digestOf } from "./blockchain-address.ts";
import { ibanOf } from "./iban.ts";

const ids = Array.from({ length: 200 }, (_, index) => `id-${index}`);

/** ISO 13616, as a bank checks it: by piecewise division, after the country and the check digits went to the end. */
function remainderOf(iban: string): number {
  const digits = Array.from(iban.slice(4) + iban.slice(0, 4), (sign) => Number.parseInt(sign, 36)).join("");
  return Array.from(digits).reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
}

test("the way to check IBANs knows good and bad ones", () => {
  expect(["GB82WEST12345698765432", "MT84MALT011000012345MTLCAST001S"].map(remainderOf)).toEqual([1, 1]);
  expect(remainderOf("GB83WEST12345698765432")).not.toBe(1);
});

test("IBANs differ, check, and are of the Maltese form", async () => {
  const ibans = await Promise.all(ids.map(ibanOf));
  expect(new Set(ibans).size).toBe(ids.length);
  for (const iban of ibans) {
    expect(iban).toMatch(/^MT\d{2}[A-Z]{4}\d{5}[0-9A-Z]{18}$/);
    expect(remainderOf(iban)).toBe(1);
  }
  expect(await ibanOf("id-1")).toBe(ibans[1]);
});

test("Bitcoin's addresses decode to a key's hash, on the network that they are for", async () => {
  for (const [testAsset, prefix] of [
    [false, "bc"],
    [true, "tb"],
  ] as const) {
    const address = await blockchainAddressOf("id", { blockchain: "Bitcoin", testAsset });
    const decoded = bech32.decode(address as `${string}1${string}`);
    expect(decoded.prefix).toBe(prefix);
    expect(decoded.words[0]).toBe(0);
    expect(bech32.fromWords(decoded.words.slice(1))).toHaveLength(20);
  }
});

test("TRON's addresses end with what checks them", async () => {
  const bytes = base58.decode(await blockchainAddressOf("id", { blockchain: "TRON", testAsset: false }));
  const [body, check] = [bytes.slice(0, 21), bytes.slice(21)];
  expect(body[0]).toBe(0x41);
  expect(check).toEqual((await digestOf(await digestOf(Uint8Array.from(body)))).slice(0, 4));
});

test("Stellar's addresses end with what checks them, as a published one does", async () => {
  // From SEP-23: the key of 32 bytes whose address this is.
  expect(crcOf("GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ")).toBe(0);
  const address = await blockchainAddressOf("id", { blockchain: "Stellar", testAsset: false });
  expect(address).toMatch(/^G[A-Z2-7]{55}$/);
  expect(crcOf(address)).toBe(0);
});

test("addresses of other blockchains are in the form of Solana or of Ethereum, and differ", async () => {
  const addressesOn = (blockchain: "Solana" | "Flare") =>
    Promise.all(ids.map((id) => blockchainAddressOf(id, { blockchain, testAsset: false })));
  const solana = await addressesOn("Solana");
  for (const address of solana) expect(base58.decode(address)).toHaveLength(32);
  const others = await addressesOn("Flare");
  for (const address of others) expect(address).toMatch(/^0x[0-9a-f]{40}$/);
  expect(new Set([...solana, ...others]).size).toBe(2 * ids.length);
});

/** CRC-16/XMODEM over the whole with its check high byte first, which leaves nothing. */
function crcOf(address: string): number {
  const bytes = [...base32.decode(address)];
  const whole = [...bytes.slice(0, -2), bytes.at(-1)!, bytes.at(-2)!];
  return whole.reduce((crc, byte) => {
    let next = crc ^ (byte << 8);
    for (let bit = 0; bit < 8; bit++) next = (next & 0x8000 ? (next << 1) ^ 0x1021 : next << 1) & 0xffff;
    return next;
  }, 0);
}
