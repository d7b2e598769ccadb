import { checkSigningConfiguration } from "@provider-connectivity/signing";
import {
  explainSignatureOnWeb,
  readSignedRequest,
  type SignatureExplanation,
} from "@provider-connectivity/signing/explain-on-web";
import { useState } from "preact/hooks";
import { textField } from "./form.ts";
import { messageOf } from "./hooks.ts";
import type { PanelProps } from "./panel-props.ts";

const PARTS = {
  preEncoding: ["url-encoded", "base64", "hexstr", "base58", "base32"],
  algorithm: ["rsa", "ecdsa", "hmac"],
  hash: ["sha256", "sha512", "sha3-256"],
  postEncoding: ["base64", "hexstr", "base58", "base32"],
} as const;

/** Says how the signature of a pasted request was made. */
export function Signature({ session }: PanelProps) {
  const [configuration, setConfiguration] = useState<Readonly<Record<string, string>>>({ ...session.info.signing });
  const [explanation, setExplanation] = useState<SignatureExplanation>();
  const [error, setError] = useState<string>();
  const explain = async (form: FormData): Promise<void> => {
    setExplanation(undefined);
    setError(undefined);
    try {
      const { request, signature } = readSignedRequest(textField(form, "request"), textField(form, "prefix"));
      const key = textField(form, "key");
      const agreed = checkSigningConfiguration(configuration);
      setExplanation(
        await explainSignatureOnWeb(request, signature, agreed, agreed.algorithm === "hmac" ? key.trim() : key),
      );
    } catch (reason) {
      setError(messageOf(reason));
    }
  };
  return (
    <>
      <h2>Signature</h2>
      <p>Paste a signed request. The page says which combination verifies it, or what the signer does wrong.</p>
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault();
          void explain(new FormData(event.currentTarget));
        }}
      >
        <div class="field">
          <label for="explained">curl command, raw HTTP request or log line in JSON</label>
          <textarea id="explained" name="request" class="code" rows={8} spellcheck={false} required />
        </div>
        <div class="field">
          <label for="prefix">Path of the base URL, which is not signed</label>
          <input id="prefix" name="prefix" defaultValue={new URL(session.info.baseUrl).pathname} />
        </div>
        <div class="field">
          <label for="verification-key">Public key (PEM), or the HMAC secret. It stays in this page.</label>
          <textarea id="verification-key" name="key" class="secret" autocomplete="off" spellcheck={false} required />
        </div>
        <fieldset>
          <legend>Agreed combination</legend>
          <div class="row">
            {Object.entries(PARTS).map(([name, values]) => (
              <div key={name}>
                <label for={`part-${name}`}>{name}</label>
                <select
                  id={`part-${name}`}
                  value={configuration[name] ?? ""}
                  onChange={(event) => setConfiguration({ ...configuration, [name]: event.currentTarget.value })}
                >
                  {values.map((value) => (
                    <option key={value} value={value}>
                      {value}
                    </option>
                  ))}
                </select>
              </div>
            ))}
          </div>
        </fieldset>
        <button class="primary">Explain</button>
      </form>
      <div role="status">
        {explanation === undefined ? null : (
          <section class="card" aria-label="Explanation">
            <p class={explanation.verdict === "valid" ? "good" : "warn"}>
              <strong>{explanation.verdict}</strong>
            </p>
            <p>{explanation.message}</p>
          </section>
        )}
      </div>
      <p role="alert" class="bad">
        {error}
      </p>
    </>
  );
}
