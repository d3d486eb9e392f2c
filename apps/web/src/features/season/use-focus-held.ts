import { type FocusEvent, type RefCallback, useCallback, useLayoutEffect, useRef } from "react";

interface FocusHeld {
  /** For the element around the rows. */
  readonly ref: RefCallback<HTMLElement>;
  /** Notes that the focus is in a row. */
  readonly hold: (target: EventTarget) => void;
  /** For a focus that goes: one that leaves while its element stays was taken away on purpose. */
  readonly letGo: (event: FocusEvent<HTMLElement>) => void;
}

/**
 * Keeps the focus with its row when news moves the row to another place, as from a column of a board to the next: what was
 * focused is made anew there, and the name of the row takes the focus.
 */
export function useFocusHeld(): FocusHeld {
  const around = useRef<HTMLElement | null>(null);
  const held = useRef<{ readonly entry: string; readonly element: Element } | null>(null);
  // After every drawing: only then is it seen whether the row has moved.
  useLayoutEffect(() => {
    const { current } = held;
    if (current === null || current.element.isConnected || !isNowhere()) return;
    const rows = [...(around.current?.querySelectorAll("[data-entry]") ?? [])];
    nameIn(rows.find((row) => entryOf(row) === current.entry))?.focus();
  });
  return {
    ref: useCallback((element) => {
      around.current = element;
    }, []),
    hold: useCallback((target) => {
      const entry = entryOf(target);
      held.current = entry === null || !(target instanceof Element) ? null : { entry, element: target };
    }, []),
    letGo: useCallback(({ target }) => {
      queueMicrotask(() => {
        if (target.isConnected && held.current?.element === target) held.current = null;
      });
    }, []),
  };
}

/** The entry of the row that holds an element; `null` outside of all rows. */
export function entryOf(target: EventTarget): string | null {
  return target instanceof Element
    ? (target.closest("[data-entry]")?.getAttribute("data-entry") ?? null)
    : null;
}

/** The link with the name of a row. */
export function nameIn(row: Element | undefined): HTMLElement | null {
  return row?.querySelector<HTMLElement>("a.name") ?? null;
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
