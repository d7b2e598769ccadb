import { SigningConfigurationError } from "./signing-configuration-error.ts";
import {
  postEncodings,
  preEncodings,
  type SigningConfiguration,
  signingAlgorithms,
  signingHashes,
} from "./signing-configuration.ts";

type Property = keyof SigningConfiguration;

/**
 * Reads a signing configuration from untyped input, for example parsed JSON.
 *
 * @param value an object with `preEncoding`, `algorithm`, `hash` and `postEncoding`; other properties are left out
 * @throws SigningConfigurationError naming the property and its allowed values
 */
export function checkSigningConfiguration(value: unknown): SigningConfiguration {
  if (typeof value !== "object" || value === null) {
    throw new SigningConfigurationError(
      "configuration",
      "A signing configuration is an object with preEncoding, algorithm, hash and postEncoding.",
    );
  }
  const preEncoding = oneOf(value, "preEncoding", preEncodings);
  const algorithm = oneOf(value, "algorithm", signingAlgorithms);
  const postEncoding = oneOf(value, "postEncoding", postEncodings);
  if (algorithm === "ecdsa") {
    const hash = oneOf(value, "hash", ["sha256"] as const, " with algorithm ecdsa");
    return { preEncoding, algorithm, hash, postEncoding };
  }
  return { preEncoding, algorithm, hash: oneOf(value, "hash", signingHashes), postEncoding };
}

function oneOf<Allowed extends string>(
  object: object,
  property: Property,
  allowed: readonly Allowed[],
  condition = "",
): Allowed {
  const given: unknown = Object.hasOwn(object, property)
    ? (object as Partial<Record<Property, unknown>>)[property]
    : undefined;
  const found = allowed.find((value) => value === given);
  if (found !== undefined) return found;
  throw new SigningConfigurationError(
    property,
    `${property} must be ${allowed.length > 1 ? "one of " : ""}${allowed.join(", ")}${condition}; got ${describe(given)}.`,
  );
}

/** Only a short word is repeated: a secret that landed in the wrong property must not reach a log. */
function describe(given: unknown): string {
  if (given === undefined) return "nothing";
  if (typeof given !== "string") return `a value of type ${given === null ? "null" : typeof given}`;
  return /^[\w-]{0,12}$/.test(given) ? JSON.stringify(given) : `a text of ${given.length} characters`;
}
