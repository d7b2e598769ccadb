import type { SandboxConfig } from "../config/sandbox-config.ts";
import { btc, demoAssets, eth, eur, gbp, usd, usdcOnEthereum, usdcOnSolana, usdtOnTron } from "./demo-assets.ts";

// Every rail, in a common currency.
const iban = { asset: eur, transferMethod: "Iban" } as const;
const sepa = { asset: eur, transferMethod: "EuropeanSEPA" } as const;
const ach = { asset: usd, transferMethod: "Ach" } as const;
const wire = { asset: usd, transferMethod: "Wire" } as const;
const spei = { asset: { nationalCurrencyCode: "MXN" }, transferMethod: "Spei" } as const;
const pix = { asset: { nationalCurrencyCode: "BRL" }, transferMethod: "Pix" } as const;
const chaps = { asset: gbp, transferMethod: "Chaps" } as const;
const localBank = { asset: { nationalCurrencyCode: "NGN" }, transferMethod: "Lbt" } as const;
const mobileMoney = { asset: { nationalCurrencyCode: "KES" }, transferMethod: "Momo" } as const;
const payId = { asset: { nationalCurrencyCode: "AUD" }, transferMethod: "PayId" } as const;
const interac = { asset: { nationalCurrencyCode: "CAD" }, transferMethod: "Interac" } as const;
const inside = { asset: usd, transferMethod: "InternalTransfer" } as const;

const onChain = { transferMethod: "PublicBlockchain" } as const;
const bitcoin = { ...onChain, asset: btc } as const;
const ethereum = { ...onChain, asset: eth } as const;
const usdc = { ...onChain, asset: usdcOnEthereum } as const;
const usdcSolana = { ...onChain, asset: usdcOnSolana } as const;
const usdcStellar = { ...onChain, asset: { assetId: demoAssets.usdcOnStellar.id } } as const;
const usdt = { ...onChain, asset: usdtOnTron } as const;
const usdtTon = { ...onChain, asset: { assetId: demoAssets.usdtOnTon.id } } as const;

const held = { type: "Prefunded" } as const;

/** The ramps of the demo data, with every rail and kind, also prefunded. */
export const demoRamps = {
  feeBps: 50,
  methods: [
    { id: "iban-usdc", from: iban, to: usdc, rate: "1.0832", networkFee: "1.5", minAmount: "5" },
    { id: "sepa-btc", from: sepa, to: bitcoin, rate: "0.0000168", networkFee: "0.00001", minAmount: "25" },
    { id: "ach-usdc", from: ach, to: usdc, rate: "0.9995", networkFee: "1.5", minAmount: "10" },
    { id: "wire-btc", from: wire, to: bitcoin, rate: "0.0000155", networkFee: "0.00001", minAmount: "100" },
    { id: "spei-usdc", from: spei, to: usdc, rate: "0.0538", networkFee: "1.5", minAmount: "200" },
    { id: "pix-usdt", from: pix, to: usdt, rate: "0.1841", networkFee: "1", minAmount: "50" },
    { id: "chaps-btc", from: chaps, to: bitcoin, rate: "0.0000196", networkFee: "0.00001", minAmount: "100" },
    { id: "lbt-usdt", from: localBank, to: usdt, rate: "0.00065", networkFee: "1", minAmount: "10000" },
    { id: "momo-usdt", from: mobileMoney, to: usdt, rate: "0.00773", networkFee: "1", minAmount: "1000" },
    { id: "payid-eth", from: payId, to: ethereum, rate: "0.000205", networkFee: "0.0004", minAmount: "20" },
    { id: "interac-eth", from: interac, to: ethereum, rate: "0.000229", networkFee: "0.0004", minAmount: "20" },
    { id: "inside-usdc", from: inside, to: usdc, rate: "0.9998", networkFee: "1.5", minAmount: "5", feeBps: 10 },
    { id: "held-usd-eth", from: { ...held, asset: usd }, to: ethereum, rate: "0.000312", networkFee: "0.0004" },
    { id: "held-gbp-btc", from: { ...held, asset: gbp }, to: bitcoin, rate: "0.0000196", networkFee: "0.00001" },
    { id: "usdc-iban", from: usdc, to: iban, rate: "0.9217", networkFee: "0.25", minAmount: "5" },
    { id: "btc-sepa", from: bitcoin, to: sepa, rate: "59310.25", networkFee: "0.25", minAmount: "0.0002" },
    { id: "usdc-ach", from: usdc, to: ach, rate: "0.9995", networkFee: "0.5", minAmount: "5" },
    { id: "btc-wire", from: bitcoin, to: wire, rate: "64250.75", networkFee: "20", minAmount: "0.001" },
    { id: "usdc-spei", from: usdc, to: spei, rate: "18.42", networkFee: "5", minAmount: "5" },
    { id: "usdt-pix", from: usdt, to: pix, rate: "5.41", minAmount: "5" },
    { id: "btc-chaps", from: bitcoin, to: chaps, rate: "50711.4", networkFee: "15", minAmount: "0.001" },
    { id: "usdt-lbt", from: usdt, to: localBank, rate: "1520.5", networkFee: "100", minAmount: "5" },
    { id: "usdt-momo", from: usdt, to: mobileMoney, rate: "128.7", networkFee: "30", minAmount: "5" },
    { id: "eth-payid", from: ethereum, to: payId, rate: "4840.1", minAmount: "0.005" },
    { id: "eth-interac", from: ethereum, to: interac, rate: "4351.9", networkFee: "1.5", minAmount: "0.005" },
    { id: "held-btc-wire", from: { ...held, asset: btc }, to: wire, rate: "64250.75", networkFee: "20" },
    { id: "held-eth-iban", from: { ...held, asset: eth }, to: iban, rate: "2951.6", networkFee: "0.25" },
    { id: "usdc-solana", from: usdc, to: usdcSolana, rate: "1", networkFee: "0.01", minAmount: "1", feeBps: 5 },
    { id: "usdt-ton", from: usdt, to: usdtTon, rate: "1", networkFee: "0.2", minAmount: "1", feeBps: 5 },
    { id: "eth-btc", from: ethereum, to: bitcoin, rate: "0.04975", networkFee: "0.00001", minAmount: "0.005" },
    { id: "held-usdc-stellar", from: { ...held, asset: usdcOnEthereum }, to: usdcStellar, rate: "1", feeBps: 0 },
    { id: "held-usdt-ton", from: { ...held, asset: usdtOnTron }, to: usdtTon, rate: "1", networkFee: "0.2", feeBps: 5 },
  ],
} as const satisfies SandboxConfig["ramps"];
