import type { SigningConfiguration } from "@provider-connectivity/contract/control-v1";
import { useRef, useState } from "preact/hooks";
import { messageOf } from "./hooks.ts";
import { forgetKey, hasKey, takeKey } from "./sign.ts";

/** Takes the key from a file or a pasted text. It shows neither. */
export function KeyForm({ signingConfiguration }: { readonly signingConfiguration: SigningConfiguration }) {
  const [isKnown, setKnown] = useState(hasKey());
  const [error, setError] = useState<string>();
  const pasted = useRef<HTMLTextAreaElement>(null);
  const read = async (text: string): Promise<void> => {
    try {
      await takeKey(signingConfiguration, text);
      setError(undefined);
    } catch (reason) {
      setError(messageOf(reason));
    }
    setKnown(hasKey());
  };
  if (isKnown)
    return (
      <KnownKey
        onForget={() => {
          forgetKey();
          setKnown(false);
        }}
      />
    );
  return (
    <fieldset>
      <legend>Private key or secret ({signingConfiguration.algorithm})</legend>
      <p class="hint">
        The key never leaves this page. <code>start</code> stores it below <code>.provider/keys</code>.
      </p>
      <div class="field">
        <label for="key-file">File</label>
        <input
          id="key-file"
          type="file"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file !== undefined) void file.text().then(read);
          }}
        />
      </div>
      <div class="field">
        <label for="key-text">Or paste it</label>
        <textarea id="key-text" class="secret" autocomplete="off" spellcheck={false} ref={pasted} />
        <button
          type="button"
          onClick={() => {
            const { value = "" } = pasted.current ?? {};
            if (pasted.current !== null) pasted.current.value = "";
            void read(value);
          }}
        >
          Use this key
        </button>
      </div>
      <p role="alert" class="bad">
        {error}
      </p>
    </fieldset>
  );
}

function KnownKey({ onForget }: { readonly onForget: () => void }) {
  return (
    <p class="row middle">
      <span class="badge good">The key is in this page.</span>
      <button type="button" class="small" onClick={onForget}>
        Forget it
      </button>
    </p>
  );
}
