import { useEffect, useState } from "preact/hooks";

/** The result of a poll. */
export interface Polled<Value> {
  readonly value: Value | undefined;
  readonly error: string | undefined;
  /** Calls the function again now. */
  readonly refresh: () => void;
}

/** Calls a function now and every `intervalMs` while the page is visible. */
export function usePoll<Value>(read: () => Promise<Value>, intervalMs: number): Polled<Value> {
  const [round, setRound] = useState(0);
  const [state, setState] = useState<{ value?: Value; error?: string }>({});
  useEffect(() => {
    let isStopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const run = async (): Promise<void> => {
      if (!document.hidden) {
        const next = await read().then(
          (value) => ({ value }),
          (error: unknown) => ({ error: messageOf(error) }),
        );
        if (isStopped) return;
        setState((before) => ({ ...before, error: undefined, ...next }) as typeof before);
      }
      timer = setTimeout(() => void run(), intervalMs);
    };
    void run();
    return () => {
      isStopped = true;
      clearTimeout(timer);
    };
  }, [round]);
  return { value: state.value, error: state.error, refresh: () => setRound((before) => before + 1) };
}

/** The message of any thrown value. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The part of the address behind `#/`. */
export function useRoute(): string {
  const read = (): string => location.hash.replace(/^#\//, "").split("?")[0] ?? "";
  const [route, setRoute] = useState(read);
  useEffect(() => {
    const onChange = (): void => setRoute(read());
    addEventListener("hashchange", onChange);
    return () => removeEventListener("hashchange", onChange);
  }, []);
  return route;
}
