import type { TrackedApplication } from "@smartpick/core";
import { type FocusEvent, type KeyboardEvent, useState } from "react";
import type { SeasonEvent } from "../../store/in-season.ts";
import { useScreen } from "../../store/screen-store.ts";

const EVENTS: Readonly<Record<string, SeasonEvent>> = { i: "invited", r: "rejected" };

/** What the element around the rows takes, and which row the Tab key reaches. */
export interface RowKeys {
  readonly reached: (entry: string, at: number) => boolean;
  readonly around: {
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  };
}

/**
 * One tab stop for all rows: arrows go from row to row, `i` and `r` enter an answer for the row in focus. Rows carry
 * `data-entry`, and the link with their name the class `name`.
 */
export function useRowKeys(
  rows: readonly TrackedApplication[],
  enter: (row: TrackedApplication, event: SeasonEvent) => void,
): RowKeys {
  const [focused, setFocused] = useState<string | null>(null);
  const on = useScreen((state) => state.settings.shortcuts);
  const shown = focused !== null && rows.some(({ entry }) => entry === focused) ? focused : null;
  return {
    reached: (entry, at) => (shown === null ? at === 0 : entry === shown),
    around: {
      onFocus: ({ target }) => setFocused(entryOf(target)),
      onKeyDown: (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
        const what = on ? EVENTS[event.key] : undefined;
        if (step !== 0) move(event.currentTarget, event.target, step);
        else if (what !== undefined) {
          const row = rows.find(({ entry }) => entry === entryOf(event.target));
          if (row?.became !== "waiting" && (row?.became !== "invited" || what === "invited")) return;
          enter(row, what);
        } else return;
        event.preventDefault();
      },
    },
  };
}

function entryOf(target: EventTarget): string | null {
  return target instanceof Element
    ? (target.closest("[data-entry]")?.getAttribute("data-entry") ?? null)
    : null;
}

function move(around: Element, from: EventTarget, step: number): void {
  const rows = [...around.querySelectorAll("[data-entry]")];
  const here = rows.findIndex((row) => from instanceof Node && row.contains(from));
  rows[here + step]?.querySelector<HTMLElement>("a.name")?.focus();
}
