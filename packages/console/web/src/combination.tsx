import type { SigningConfiguration } from "@provider-connectivity/contract/control-v1";

const PARTS = {
  preEncoding: ["url-encoded", "base64", "hexstr", "base58", "base32"],
  algorithm: ["rsa", "ecdsa", "hmac"],
  hash: ["sha256", "sha512", "sha3-256"],
  postEncoding: ["base64", "hexstr", "base58", "base32"],
} as const;

interface CombinationProps {
  readonly value: SigningConfiguration;
  readonly onChange: (value: SigningConfiguration) => void;
}

/** Chooses the combination of encodings and algorithms that a provider has agreed on. */
export function Combination({ value, onChange }: CombinationProps) {
  return (
    <fieldset>
      <legend>Agreed combination</legend>
      <div class="row">
        {Object.entries(PARTS).map(([name, values]) => (
          <div key={name} class="grow">
            <label for={`part-${name}`}>{name}</label>
            <select
              id={`part-${name}`}
              value={value[name as keyof SigningConfiguration]}
              onChange={(event) => onChange({ ...value, [name]: event.currentTarget.value })}
            >
              {values.map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
