/** Bank accounts of this provider: IBANs (ISO 13616) of the Maltese form, which has room for ids of any length. @module */
import { digest } from "../../../domain/digest.ts";

const COUNTRY = "MT";
/** The provider as a bank: a code and a branch that no bank has. */
const BANK = "PCKT00000";
const ACCOUNT_LENGTH = 18;

/** The IBAN that belongs to an id: the same for the same id, and another one for any other. */
export function ibanOf(id: string): string {
  const bytes = digest(id);
  const number = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const account = number.toString(36).toUpperCase().padStart(ACCOUNT_LENGTH, "0").slice(-ACCOUNT_LENGTH);
  return `${COUNTRY}${checkDigits(COUNTRY, BANK + account)}${BANK}${account}`;
}

/** What makes the whole IBAN, read as a number with letters from A = 10 on, leave 1 when divided by 97. */
function checkDigits(country: string, account: string): string {
  return String(98n - remainder(`${account}${country}00`)).padStart(2, "0");
}

/** What an IBAN with its first four characters at its end leaves when divided by 97. */
function remainder(rearranged: string): bigint {
  return BigInt(rearranged.replaceAll(/[A-Z]/g, (letter) => String(Number.parseInt(letter, 36)))) % 97n;
}
