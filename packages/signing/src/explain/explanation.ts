/** The types of a signature's explanation. @module */
import type { SigningConfiguration } from "../signing-configuration.ts";
import { isSame, nameOf } from "./configurations.ts";
import type { Mistake, SigningVariant } from "./variants.ts";

/** The result of the analysis of a signature. */
export interface SignatureExplanation {
  /**
   * - `valid`: the signature matches the configuration.
   * - `other-configuration`: the signature is correct, but with another combination than configured.
   * - `mistake`: the signed bytes are not those of the contract.
   * - `unknown`: neither a combination nor a common mistake matches the key.
   */
  readonly verdict: "valid" | "other-configuration" | "mistake" | "unknown";
  /** The combination that verifies it. Absent for `unknown`. */
  readonly configuration?: SigningConfiguration;
  /** The mistake that explains it. Absent for other verdicts than `mistake`. */
  readonly mistake?: Mistake;
  /** The result in one or two sentences. */
  readonly message: string;
}

/** The explanation of a signature that no variant creates. */
export const UNEXPLAINED: SignatureExplanation = {
  verdict: "unknown",
  message:
    "No allowed combination and no common mistake produces this signature. The key, or one of timestamp, nonce, method, endpoint and body, differs from the signed one.",
};

/** The explanation of a signature that this variant creates. */
export function explained(
  { mistake }: SigningVariant,
  found: SigningConfiguration,
  agreed: SigningConfiguration,
): SignatureExplanation {
  const name = nameOf(found);
  const other = isSame(found, agreed) ? "" : ` It is signed with ${name}, but ${nameOf(agreed)} is configured.`;
  if (mistake !== undefined)
    return {
      verdict: "mistake",
      configuration: found,
      mistake,
      message: `${mistake.sentence} ${mistake.fix}${other}`,
    };
  if (other === "") return { verdict: "valid", configuration: found, message: `The signature is valid with ${name}.` };
  return { verdict: "other-configuration", configuration: found, message: other.trim() };
}
