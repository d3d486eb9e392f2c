import type { TrackedApplication } from "@smartpick/core";
import { type FocusEvent, type KeyboardEvent, type RefCallback, useState } from "react";
import type { SeasonEvent } from "../../store/in-season.ts";
import { useScreen } from "../../store/screen-store.ts";
import { nextOf } from "../../ui/next-of.ts";
import { entryOf, nameIn, useFocusHeld } from "./use-focus-held.ts";

const EVENTS: Readonly<Record<string, SeasonEvent>> = { i: "invited", r: "rejected" };

/** What the element around the rows takes, and which row the Tab key reaches. */
export interface RowKeys {
  readonly reached: (entry: string, at: number) => boolean;
  readonly around: {
    readonly ref: RefCallback<HTMLElement>;
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
    readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
  };
}

/**
 * One tab stop for all rows: arrows, Home and End go from row to row, `i` and `r` enter an answer for the row in focus, and
 * the focus stays with a row that moves elsewhere. Rows carry `data-entry`, and the link with their name the class `name`.
 */
export function useRowKeys(
  rows: readonly TrackedApplication[],
  enter: (row: TrackedApplication, event: SeasonEvent) => void,
): RowKeys {
  const [focused, setFocused] = useState<string | null>(null);
  const on = useScreen((state) => state.settings.shortcuts);
  const { ref, hold, letGo } = useFocusHeld();
  const shown = focused !== null && rows.some(({ entry }) => entry === focused) ? focused : null;
  return {
    reached: (entry, at) => (shown === null ? at === 0 : entry === shown),
    around: {
      ref,
      onFocus: ({ target }) => {
        setFocused(entryOf(target));
        hold(target);
      },
      onBlur: letGo,
      onKeyDown: (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const what = on ? EVENTS[event.key] : undefined;
        if (walked(event.currentTarget, event.target, event.key)) event.preventDefault();
        if (what === undefined) return;
        const row = rows.find(({ entry }) => entry === entryOf(event.target));
        if (row?.became !== "waiting" && (row?.became !== "invited" || what === "invited")) return;
        enter(row, what);
        event.preventDefault();
      },
    },
  };
}

/** Goes to the row that a key leads to; `false` for a key that leads to none. */
function walked(around: Element, from: EventTarget, key: string): boolean {
  const rows = [...around.querySelectorAll("[data-entry]")];
  const here = rows.findIndex((row) => from instanceof Node && row.contains(from));
  const next = here < 0 ? null : nextOf(key, here, rows.length);
  if (next === null) return false;
  nameIn(rows[next])?.focus();
  return true;
}
