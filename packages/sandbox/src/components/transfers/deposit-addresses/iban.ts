/** Bank accounts of this provider: IBANs (ISO 13616) in the Maltese format, which has space for ids of any length. @module */
import { digest } from "../../digest/digest.ts";

const COUNTRY = "MT";
/** The provider's bank and branch codes, which no real bank has. */
const BANK = "PCKT00000";
const ACCOUNT_LENGTH = 18;

/** The IBAN of an id: stable, and unique for each id. */
export function ibanOf(id: string): string {
  const bytes = digest(id);
  const number = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const account = number.toString(36).toUpperCase().padStart(ACCOUNT_LENGTH, "0").slice(-ACCOUNT_LENGTH);
  return `${COUNTRY}${checkDigits(COUNTRY, BANK + account)}${BANK}${account}`;
}

/** The check digits. With them, the whole IBAN, read as a number with letters from A = 10 on, is 1 modulo 97. */
function checkDigits(country: string, account: string): string {
  return String(98n - remainder(`${account}${country}00`)).padStart(2, "0");
}

/** The remainder modulo 97 of an IBAN with its first four characters at its end. */
function remainder(rearranged: string): bigint {
  return BigInt(rearranged.replaceAll(/[A-Z]/g, (letter) => String(Number.parseInt(letter, 36)))) % 97n;
}
