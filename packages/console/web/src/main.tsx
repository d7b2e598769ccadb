/** The console: connects with the token and shows one panel at a time. @module */
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { textField } from "./form.ts";
import { messageOf, useRoute } from "./hooks.ts";
import { lazy } from "./lazy.tsx";
import type { PanelProps } from "./panel-props.ts";
import { Badge } from "./ui.tsx";
import { connect, followRequests, type RequestsState, type Session, storedToken } from "./session.ts";

const panels = [
  { id: "overview", title: "Overview", show: lazy(async () => (await import("./overview.tsx")).Overview) },
  { id: "requests", title: "Requests", show: lazy(async () => (await import("./requests.tsx")).Requests) },
  { id: "try-it", title: "Try it", show: lazy(async () => (await import("./try-it.tsx")).TryIt) },
  { id: "signature", title: "Signature", show: lazy(async () => (await import("./signature.tsx")).Signature) },
  {
    id: "controls",
    title: "Controls",
    show: lazy(async () => (await import("./controls.tsx")).Controls),
    needs: "endOperation",
  },
] as const;

function App() {
  const [session, setSession] = useState<Session>();
  const [error, setError] = useState<string>();
  const [state, setState] = useState<RequestsState>({ requests: [], isConnected: true });
  const open = async (token: string): Promise<void> => {
    try {
      setSession(await connect(token));
      setError(undefined);
    } catch (reason) {
      setError(messageOf(reason));
    }
  };
  useEffect(() => {
    const token = storedToken();
    if (token !== undefined) void open(token);
  }, []);
  useEffect(() => {
    if (session === undefined) return undefined;
    const controller = new AbortController();
    void followRequests(session, setState, controller.signal);
    return () => controller.abort();
  }, [session]);
  if (session === undefined) return <Login error={error} onToken={(token) => void open(token)} />;
  return <Console session={session} state={state} />;
}

function Login({ error, onToken }: { readonly error: string | undefined; readonly onToken: (token: string) => void }) {
  return (
    <main class="login">
      <div class="card">
        <h1>
          <Brand /> Provider console
        </h1>
        <p class="muted">Paste the token that the provider printed when it started. It stays in this tab.</p>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onToken(textField(new FormData(event.currentTarget), "token").trim());
          }}
        >
          <div class="field">
            <label for="token">Token</label>
            <input id="token" name="token" type="password" autocomplete="off" required />
          </div>
          <button class="primary">Connect</button>
        </form>
        <p role="alert" class="bad">
          {error}
        </p>
      </div>
    </main>
  );
}

function Brand() {
  return (
    <span class="brand" aria-hidden="true">
      P
    </span>
  );
}

function Console(props: PanelProps) {
  const { session, state } = props;
  const route = useRoute();
  const offered = panels.filter((panel) => !("needs" in panel) || session.info.operations.includes(panel.needs));
  const panel = offered.find(({ id }) => id === route) ?? offered[0]!;
  useEffect(() => {
    document.title = `${panel.title} – Provider console`;
  }, [panel]);
  return (
    <>
      <header class="top">
        <h1>
          <Brand /> {session.info.name}
        </h1>
        <nav aria-label="Panels">
          <ul>
            {offered.map(({ id, title }) => (
              <li key={id}>
                <a href={`#/${id}`} {...(id === panel.id ? { "aria-current": "page" as const } : {})}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <span class="state">
          <Badge tone={state.isConnected ? "good" : "bad"}>{state.isConnected ? "Connected" : "Not connected"}</Badge>
        </span>
      </header>
      <div role="status">
        {state.isConnected ? null : (
          <p class="banner">The provider does not respond. The console continues as soon as it is back.</p>
        )}
      </div>
      <main>
        <panel.show {...props} />
      </main>
    </>
  );
}

render(<App />, document.querySelector("#app")!);
