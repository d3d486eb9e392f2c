import { type FocusEvent, type PointerEvent, type TouchEvent, useCallback, useRef, useState } from "react";

/** Pixels a finger must move sideways before it counts as a swipe. */
const SWIPE = 48;

/** The row whose actions are shown: that of the mouse, of the focus, or of the last swipe. */
export interface RowReach {
  readonly active: string | null;
  /** The row that Tab comes back to. */
  readonly current: string | null;
  readonly reach: (id: string) => void;
  readonly on: {
    readonly onPointerOver: (event: PointerEvent) => void;
    readonly onPointerLeave: (event: PointerEvent) => void;
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: (event: FocusEvent) => void;
    readonly onTouchStart: (event: TouchEvent) => void;
    readonly onTouchEnd: (event: TouchEvent) => void;
  };
}

/** Follows mouse, focus and finger over the rows of a table. */
export function useRowReach(): RowReach {
  const [active, setActive] = useState<string | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const byTouch = useRef(false);
  // Mouse and keyboard bring the actions along by themselves, so that only a finger closes them by the button.
  const reach = useCallback(
    (id: string) => setActive((now) => (now === id && byTouch.current ? null : id)),
    [],
  );
  const on: RowReach["on"] = {
    onPointerOver: ({ target, pointerType }) => {
      byTouch.current = pointerType === "touch";
      if (pointerType === "mouse") setActive(programAt(target));
    },
    onPointerLeave: ({ pointerType, currentTarget }) => {
      if (pointerType === "mouse") setActive(focusedIn(currentTarget));
    },
    onFocus: ({ target }) => {
      const id = programAt(target);
      if (id === null) return;
      setCurrent(id);
      if (target.matches(":focus-visible")) setActive(id);
    },
    onBlur: ({ relatedTarget, currentTarget }) => {
      if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) setActive(null);
    },
    onTouchStart: ({ touches }) => {
      const touch = touches.item(0);
      start.current = touch ? { x: touch.clientX, y: touch.clientY } : null;
    },
    onTouchEnd: ({ changedTouches, target }) => {
      const touch = changedTouches.item(0);
      if (!touch || !start.current) return;
      const [across, down] = [touch.clientX - start.current.x, touch.clientY - start.current.y];
      if (Math.abs(across) < SWIPE || Math.abs(across) < 2 * Math.abs(down)) return;
      const isRtl = getComputedStyle(document.documentElement).direction === "rtl";
      // The actions lie at the end of the row: a swipe away from there brings them.
      setActive(across < 0 !== isRtl ? programAt(target) : null);
    },
  };
  return { active, current, reach, on };
}

function programAt(target: EventTarget): string | null {
  const row = target instanceof Element ? target.closest("[data-program]") : null;
  return row?.getAttribute("data-program") ?? null;
}

function focusedIn(table: Element): string | null {
  const focused = document.activeElement;
  return focused !== null && table.contains(focused) && focused.matches(":focus-visible")
    ? programAt(focused)
    : null;
}
