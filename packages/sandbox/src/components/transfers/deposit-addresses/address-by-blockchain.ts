/** Addresses in the format of their blockchain. Their private keys do not exist, so no one can spend from them. @module */
import type { Blockchain } from "@provider-connectivity/contract";
import { digest } from "../../digest/digest.ts";
import * as encodings from "./address-encodings.ts";
import type { Encoding } from "./address-encodings.ts";

/** A blockchain, or its test network. */
export interface Network {
  readonly blockchain: Blockchain;
  readonly testAsset: boolean;
}

/** The encoding of a chain, or of the chain and its test network if they differ. */
type Form = Encoding | { readonly main: Encoding; readonly test: Encoding };

const { cosmos, evm, keyHash, segwit, stellar } = encodings;

/** A new blockchain of the contract does not compile until it has an encoding here. */
const forms: Readonly<Record<Blockchain, Form>> = {
  Algorand: encodings.algorand,
  Arbitrum: evm,
  Astar: encodings.ss58(5),
  Aurora: evm,
  Avalanche: evm,
  Axelar: cosmos("axelar"),
  BNB: { main: cosmos("bnb"), test: cosmos("tbnb") },
  "BNB Smart Chain": evm,
  Babylon: cosmos("bbn"),
  Base: evm,
  Berachain: evm,
  Bitcoin: { main: segwit("bc"), test: segwit("tb") },
  "Bitcoin Cash": { main: encodings.cashaddr("bitcoincash"), test: encodings.cashaddr("bchtest") },
  "Bitcoin Cash ABC": { main: encodings.cashaddr("ecash"), test: encodings.cashaddr("ectest") },
  "Bitcoin SV": { main: keyHash(0x00), test: keyHash(0x6f) },
  "Bitkub Chain": evm,
  Canto: evm,
  Canton: encodings.hexadecimal("provider::1220"),
  Cardano: { main: encodings.cardano("addr", 0x61), test: encodings.cardano("addr_test", 0x60) },
  Celestia: cosmos("celestia"),
  Celo: evm,
  "Chiliz Chain": evm,
  "Chiliz Legacy Chain": evm,
  Cortex: evm,
  Cosmos: cosmos("cosmos"),
  DYDX: cosmos("dydx"),
  Dash: { main: keyHash(0x4c), test: keyHash(0x8c) },
  Dogecoin: { main: keyHash(0x1e), test: keyHash(0x71) },
  EOS: encodings.eos,
  Ethereum: evm,
  "Ethereum Classic": evm,
  EthereumPoW: evm,
  Evmos: evm,
  "Fantom Opera": evm,
  Flare: evm,
  Fraxtal: evm,
  "HT Chain": evm,
  Hedera: encodings.hedera,
  HyperEVM: evm,
  KAVA: cosmos("kava"),
  Kusama: encodings.ss58(2),
  Linea: evm,
  Litecoin: { main: segwit("ltc"), test: segwit("tltc") },
  Moonbeam: evm,
  Moonriver: evm,
  "NEAR Protocol": encodings.hexadecimal(""),
  "NEM NIS1": { main: encodings.nem(0x68), test: encodings.nem(0x98) },
  Oasys: evm,
  Optimism: evm,
  Osmosis: cosmos("osmo"),
  Palm: evm,
  Polkadot: encodings.ss58(0),
  "Polygon PoS": evm,
  RSK: evm,
  Ronin: evm,
  "SX Network": evm,
  Shimmer: { main: encodings.shimmer("smr"), test: encodings.shimmer("rms") },
  Solana: encodings.plainBase58,
  "Songbird Canary-Network": evm,
  Stellar: stellar,
  Sui: encodings.hexadecimal("0x"),
  TON: { main: encodings.ton(0x51), test: encodings.ton(0xd1) },
  TRON: keyHash(0x41),
  "Terra 2.0": cosmos("terra"),
  "Terra Classic": cosmos("terra"),
  Tezos: keyHash(0x06, 0xa1, 0x9f),
  TokenEX: evm,
  Velas: evm,
  WEMIX: evm,
  "XDB Chain": stellar,
  XRP: encodings.xrp,
  "XinFin Network": evm,
  ZCash: { main: keyHash(0x1c, 0xb8), test: keyHash(0x1d, 0x25) },
  eCash: { main: encodings.cashaddr("ecash"), test: encodings.cashaddr("ectest") },
};

/** The address of an id: stable, and unique for each id. */
export function blockchainAddressOf(id: string, { blockchain, testAsset }: Network): string {
  const form = forms[blockchain];
  const encode = typeof form === "function" ? form : form[testAsset ? "test" : "main"];
  return encode(digest(id));
}
