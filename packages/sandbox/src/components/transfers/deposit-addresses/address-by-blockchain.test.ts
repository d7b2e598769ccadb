import type { Blockchain } from "@provider-connectivity/contract";
import { base32, hex } from "@scure/base";
import { expect, test } from "vitest";
import { algorand, cashaddr, keyHash, segwit, ss58, stellar, ton, xrp } from "./address-encodings.ts";
import { blockchainAddressOf } from "./address-by-blockchain.ts";
import { ibanOf } from "./iban.ts";

const ids = Array.from({ length: 200 }, (_, index) => `id-${index}`);

/** ISO 13616, as a bank checks it: piecewise division, after moving country and check digits to the end. */
function remainderOf(iban: string): number {
  const digits = Array.from(iban.slice(4) + iban.slice(0, 4), (sign) => Number.parseInt(sign, 36)).join("");
  return Array.from(digits).reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
}

test("the IBAN check accepts valid and rejects invalid ones", () => {
  expect(["GB82WEST12345698765432", "MT84MALT011000012345MTLCAST001S"].map(remainderOf)).toEqual([1, 1]);
  expect(remainderOf("GB83WEST12345698765432")).not.toBe(1);
});

test("IBANs are unique, valid, and in the Maltese format", () => {
  const ibans = ids.map(ibanOf);
  expect(new Set(ibans).size).toBe(ids.length);
  for (const iban of ibans) {
    expect(iban).toMatch(/^MT\d{2}[A-Z]{4}\d{5}[0-9A-Z]{18}$/);
    expect(remainderOf(iban)).toBe(1);
  }
  expect(ibanOf("id-1")).toBe(ibans[1]);
});

const bytesOf = (text: string) => hex.decode(text);
const zeros = new Uint8Array(32);
const alice = "d43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d";

test.each([
  ["Bitcoin", keyHash(0), zeros, "1111111111111111111114oLvT2"],
  [
    "Bitcoin's BIP 173",
    segwit("bc"),
    bytesOf("751e76e8199196d454941c45d1b3a323f1433bd6"),
    "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
  ],
  ["TRON", keyHash(0x41), bytesOf("a614f803b6fd780986a42c78ec9c7f77e6ded13c"), "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"],
  [
    "Bitcoin Cash",
    cashaddr("bitcoincash"),
    bytesOf("f5bf48b397dae70be82b3cca4793f8eb2b6cdac9"),
    "bitcoincash:qr6m7j9njldwwzlg9v7v53unlr4jkmx6eylep8ekg2",
  ],
  ["Polkadot", ss58(0), bytesOf(alice), "15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5"],
  ["XRP", xrp, bytesOf("b5f762798a53d543a014caf8b297cff8f2f937e8"), "rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh"],
  ["Algorand", algorand, zeros, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAY5HFKQ"],
  ["TON", ton(0x51), zeros, "UQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJKZ"],
  [
    "Stellar",
    stellar,
    base32.decode("GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ").slice(1, 33),
    "GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ",
  ],
])("the encoding of %s reproduces a published address", (_chain, encode, bytes, address) => {
  expect(encode(bytes)).toBe(address);
});

/** The format of addresses for each kind of chain. */
const patterns: Readonly<Record<string, RegExp>> = {
  Ethereum: /^0x[0-9a-f]{40}$/,
  Bitcoin: /^bc1q[02-9ac-hj-np-z]{38}$/,
  Litecoin: /^ltc1q[02-9ac-hj-np-z]{38}$/,
  Dogecoin: /^D[1-9A-HJ-NP-Za-km-z]{33}$/,
  Dash: /^X[1-9A-HJ-NP-Za-km-z]{33}$/,
  ZCash: /^t1[1-9A-HJ-NP-Za-km-z]{33}$/,
  Tezos: /^tz1[1-9A-HJ-NP-Za-km-z]{33}$/,
  TRON: /^T[1-9A-HJ-NP-Za-km-z]{33}$/,
  XRP: /^r[1-9A-HJ-NP-Za-km-z]{24,34}$/,
  Stellar: /^G[A-Z2-7]{55}$/,
  Algorand: /^[A-Z2-7]{58}$/,
  Cardano: /^addr1v[02-9ac-hj-np-z]{52,}$/,
  Cosmos: /^cosmos1[02-9ac-hj-np-z]{38}$/,
  TON: /^UQ[A-Za-z0-9_-]{46}$/,
  Solana: /^[1-9A-HJ-NP-Za-km-z]{32,44}$/,
  Polkadot: /^1[1-9A-HJ-NP-Za-km-z]{45,47}$/,
  Sui: /^0x[0-9a-f]{64}$/,
  "NEAR Protocol": /^[0-9a-f]{64}$/,
  "NEM NIS1": /^N[A-Z2-7]{39}$/,
  Hedera: /^0\.0\.\d{7,10}$/,
  EOS: /^[a-z1-5]{12}$/,
  "Bitcoin Cash": /^bitcoincash:q[02-9ac-hj-np-z]{41}$/,
};

test.each(Object.entries(patterns))("addresses on %s have its format, and are unique", (blockchain, pattern) => {
  const network = { blockchain: blockchain as Blockchain, testAsset: false };
  const addresses = ids.map((id) => blockchainAddressOf(id, network));
  for (const address of addresses) expect(address).toMatch(pattern);
  expect(new Set(addresses).size).toBe(ids.length);
});

test("addresses of a test network have its format", () => {
  const addressOn = (blockchain: Blockchain) => blockchainAddressOf("id", { blockchain, testAsset: true });
  expect(addressOn("Bitcoin")).toMatch(/^tb1q/);
  expect(addressOn("Cardano")).toMatch(/^addr_test1v/);
  expect(addressOn("TON")).toMatch(/^0Q/);
});
