/** Lists balances at several providers. With `--convert`, converts at the best offer. @module */
import type { AssetReference } from "@provider-connectivity/contract";
import { parseArgs } from "node:util";
import { accept, bestOffer } from "./convert.ts";
import { type Holding, readHoldings, totalsOf } from "./holdings.ts";
import { connect } from "./provider.ts";
import { readSettings } from "./settings.ts";

const USAGE = "node src/main.ts NAME=FILE… [--convert AMOUNT:FROM:TO]   for example --convert 100:USD:EUR";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { convert: { type: "string" }, help: { type: "boolean", default: false } },
});
if (values.help || positionals.length === 0) {
  print(USAGE);
  process.exit(values.help ? 0 : 2);
}
const providers = positionals.map((text) => {
  const [name = "", file = ""] = text.split("=", 2);
  return connect(name, readSettings(file));
});

const holdings = await readHoldings(providers);
for (const { provider, account, name, available } of holdings)
  print(`${provider.name}  ${account}  ${available} ${name}`);
for (const [name, total] of totalsOf(holdings)) print(`total  ${total.toFixed()} ${name}`);
if (values.convert !== undefined) await convert(holdings, values.convert);

async function convert(held: readonly Holding[], text: string): Promise<void> {
  const [amount, from, to] = text.split(":");
  if (amount === undefined || from === undefined || to === undefined) throw new Error(USAGE);
  const offer = await bestOffer(held, { amount, from, to: { nationalCurrencyCode: to } as AssetReference });
  if (offer === undefined) return print("No provider offers this conversion.");
  const { provider, account } = offer.holding;
  print(`best  ${provider.name}  ${account}  ${amount} ${from} for ${offer.quote.toAmount} ${to}`);
  const quote = await accept(offer);
  print(quote === undefined ? "The quote expired before it was executed." : `${quote.status}  ${quote.id}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
