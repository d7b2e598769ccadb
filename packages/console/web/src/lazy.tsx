import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { messageOf } from "./hooks.ts";

/** A component that is loaded when it is first shown. */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return (props) => {
    const [Component, setComponent] = useState<{ readonly value: ComponentType<Props> } | undefined>(
      loaded === undefined ? undefined : { value: loaded },
    );
    const [error, setError] = useState<string>();
    const open = async (): Promise<void> => {
      try {
        loaded = await load();
        setComponent({ value: loaded });
      } catch (reason) {
        setError(messageOf(reason));
      }
    };
    useEffect(() => {
      if (Component !== undefined) return;
      void open();
    }, []);
    if (error !== undefined) return <p class="bad">This panel could not be loaded: {error}</p>;
    if (Component === undefined) return <p class="muted">Loading…</p>;
    return <Component.value {...props} />;
  };
}
