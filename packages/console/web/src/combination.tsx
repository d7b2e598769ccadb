import type { SigningConfiguration } from "@provider-connectivity/contract/control-v1";
import {
  postEncodings,
  preEncodings,
  signingAlgorithms,
  signingHashes,
  signingHashesOf,
} from "@provider-connectivity/signing";

interface CombinationProps {
  readonly value: SigningConfiguration;
  readonly onChange: (value: SigningConfiguration) => void;
}

/** Chooses the combination of encodings and algorithms that a provider has agreed on. */
export function Combination({ value, onChange }: CombinationProps) {
  const parts = {
    preEncoding: preEncodings,
    algorithm: signingAlgorithms,
    hash: hashesOf(value.algorithm),
    postEncoding: postEncodings,
  };
  return (
    <fieldset>
      <legend>Agreed combination</legend>
      <div class="row">
        {Object.entries(parts).map(([name, values]) => (
          <div key={name} class="grow">
            <label for={`part-${name}`}>{name}</label>
            <select
              id={`part-${name}`}
              value={value[name as keyof SigningConfiguration]}
              onChange={(event) => onChange(withAllowedHash({ ...value, [name]: event.currentTarget.value }))}
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

/** The contract does not allow every hash with every algorithm. */
function withAllowedHash(value: SigningConfiguration): SigningConfiguration {
  const hashes = hashesOf(value.algorithm);
  return hashes.includes(value.hash) ? value : { ...value, hash: hashes[0] ?? value.hash };
}

function hashesOf(algorithm: string): readonly string[] {
  const known = signingAlgorithms.find((each) => each === algorithm);
  return known === undefined ? signingHashes : signingHashesOf[known];
}
