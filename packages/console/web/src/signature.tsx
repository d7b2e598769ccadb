import { checkSigningConfiguration } from "@provider-connectivity/signing";
import {
  explainSignatureOnWeb,
  nameOf,
  readSignedRequest,
  type SignatureExplanation,
} from "@provider-connectivity/signing/explain-on-web";
import { useState } from "preact/hooks";
import { Combination } from "./combination.tsx";
import { textField } from "./form.ts";
import { messageOf } from "./hooks.ts";
import type { PanelProps } from "./panel-props.ts";
import { Callout, Empty, Title } from "./ui.tsx";

const HEADLINES: Readonly<Record<SignatureExplanation["verdict"], string>> = {
  valid: "The signature is valid",
  "other-configuration": "The signature uses another combination than configured",
  mistake: "The signature covers another message than the contract defines",
  unknown: "No combination and no common mistake matches",
};

const EXAMPLE = `curl 'https://provider.example/v2/accounts?limit=10' \\
  -H 'X-FBAPI-KEY: …' -H 'X-FBAPI-TIMESTAMP: …' \\
  -H 'X-FBAPI-NONCE: …' -H 'X-FBAPI-SIGNATURE: …'`;

/** Explains how the signature of a pasted request was created. */
export function Signature({ session }: PanelProps) {
  const [configuration, setConfiguration] = useState(session.info.signing);
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
      <Title text="Signature explainer">Finds the combination that verifies a request, or the signer's mistake</Title>
      <div class="columns wide-left">
        <form
          class="card"
          onSubmit={(event) => {
            event.preventDefault();
            void explain(new FormData(event.currentTarget));
          }}
        >
          <div class="field">
            <label for="explained">curl command, raw HTTP request or log line in JSON</label>
            <textarea
              id="explained"
              name="request"
              class="code"
              rows={8}
              spellcheck={false}
              placeholder={EXAMPLE}
              required
            />
          </div>
          <div class="field">
            <label for="prefix">Path of the base URL, which is not signed</label>
            <input id="prefix" name="prefix" defaultValue={new URL(session.info.baseUrl).pathname} />
          </div>
          <div class="field">
            <label for="verification-key">Public key (PEM), or the HMAC secret</label>
            <textarea id="verification-key" name="key" class="secret" autocomplete="off" spellcheck={false} required />
            <p class="hint">It stays in this page.</p>
          </div>
          <Combination value={configuration} onChange={setConfiguration} />
          <button class="primary">Explain</button>
        </form>
        <Explanation explanation={explanation} error={error} />
      </div>
    </>
  );
}

interface ExplanationProps {
  readonly explanation: SignatureExplanation | undefined;
  readonly error: string | undefined;
}

function Explanation({ explanation, error }: ExplanationProps) {
  return (
    <section class="card" aria-label="Explanation">
      <div role="status">
        {explanation === undefined ? null : (
          <Callout tone={explanation.verdict === "valid" ? "good" : "warn"}>
            <p>
              <strong>{HEADLINES[explanation.verdict]}</strong>
            </p>
            <p>{explanation.message}</p>
            {explanation.configuration === undefined ? null : (
              <p class="muted">Signed with {nameOf(explanation.configuration)}</p>
            )}
          </Callout>
        )}
      </div>
      <p role="alert" class="bad">
        {error}
      </p>
      {explanation === undefined && error === undefined ? (
        <Empty title="Paste a signed request">
          The page tries every combination that the key allows, and then common mistakes: a part that is missing, in the
          wrong order or encoded twice. Nothing is sent anywhere.
        </Empty>
      ) : null}
    </section>
  );
}
