import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** The options of a list that renders only what can be seen. */
export interface VirtualListProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => number;
  readonly selected: number | undefined;
  readonly onSelect: (key: number) => void;
  readonly show: (item: Item) => ComponentChildren;
}

/** The height of `.list-row`. */
const ROW_PX = 38;
const MARGIN_ROWS = 10;

/** A listbox: arrow keys, Page Up and Down, Home and End move the selection. */
export function VirtualList<Item>({ label, items, keyOf, selected, onSelect, show }: VirtualListProps<Item>) {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 600 });
  const current = items.findIndex((item) => keyOf(item) === selected);
  const measure = (): void => {
    const { scrollTop = 0, clientHeight = 600 } = box.current ?? {};
    setView({ top: scrollTop, height: clientHeight });
  };
  useLayoutEffect(measure, []);
  const select = (index: number): void => {
    const target = Math.min(items.length - 1, Math.max(0, index));
    const item = items[target];
    if (item === undefined || box.current === null) return;
    reveal(box.current, target);
    onSelect(keyOf(item));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const rows = Math.max(1, Math.floor(view.height / ROW_PX) - 1);
    const target = targetOf(event.key, { current, rows, count: items.length });
    if (target === undefined) return;
    event.preventDefault();
    select(target);
  };
  const first = Math.max(0, Math.floor(view.top / ROW_PX) - MARGIN_ROWS);
  const last = Math.min(items.length, Math.ceil((view.top + view.height) / ROW_PX) + MARGIN_ROWS);
  const shown = items.slice(first, last);
  const isVisible = current >= first && current < last;
  return (
    <div
      ref={box}
      class="list"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      {...(isVisible ? { "aria-activedescendant": `row-${selected}` } : {})}
      onScroll={measure}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" class="list-space" style={{ height: `${items.length * ROW_PX}px` }} />
      {shown.map((item, index) => {
        const key = keyOf(item);
        return (
          <div
            key={key}
            id={`row-${key}`}
            class="list-row"
            role="option"
            aria-selected={key === selected}
            aria-posinset={first + index + 1}
            aria-setsize={items.length}
            style={{ top: `${(first + index) * ROW_PX}px` }}
            onClick={() => select(first + index)}
          >
            {show(item)}
          </div>
        );
      })}
    </div>
  );
}

/** The row that a key selects. */
function targetOf(
  key: string,
  { current, rows, count }: { readonly current: number; readonly rows: number; readonly count: number },
): number | undefined {
  return {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    PageDown: current + rows,
    PageUp: current - rows,
    Home: 0,
    End: count - 1,
  }[key];
}

/** Scrolls as far as necessary. */
function reveal(box: HTMLElement, row: number): void {
  const { scrollTop, clientHeight } = box;
  const top = row * ROW_PX;
  if (top < scrollTop) box.scrollTop = top;
  if (top + ROW_PX > scrollTop + clientHeight) box.scrollTop = top + ROW_PX - clientHeight;
}
