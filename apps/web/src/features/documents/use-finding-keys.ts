import { type RefObject, useEffect, useRef, useState } from "react";
import { useMedia } from "../../ui/use-media.ts";
import type { Point } from "./points.ts";
import type { Walk } from "./use-walk.ts";

/** Below this width a finding lies over the text instead of beside it. */
const NARROW = "screen and (max-width: 959px)";

/** The finding that is shown, and how it is reached. */
export interface FindingKeys {
  /** Whether it opens over the text. */
  readonly isNarrow: boolean;
  readonly isOpen: boolean;
  readonly close: () => void;
  /** Shows one, with the focus on it. */
  readonly open: (point: Point) => void;
  readonly step: (by: 1 | -1) => void;
  /** The heading that takes the focus. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Counts the moves, so that each takes the focus once. */
  readonly moves: number;
}

/** F8 and Shift+F8 walk the findings from anywhere on the screen; Escape in a finding goes back to the text. */
export function useFindingKeys(walk: Walk, backToText: () => void): FindingKeys {
  const isNarrow = useMedia(NARROW);
  const [isOpen, setOpen] = useState(false);
  const [moves, setMoves] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const step = (by: 1 | -1): void => {
    if (walk.step(by) === null) return;
    setOpen(true);
    setMoves((before) => before + 1);
  };
  const now = useRef({ step, backToText });
  now.current = { step, backToText };
  useEffect(() => {
    if (moves > 0) heading.current?.focus();
  }, [moves]);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key === "F8" && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        now.current.step(event.shiftKey ? -1 : 1);
      } else if (event.key === "Escape" && isInFinding(event.target)) {
        event.preventDefault();
        now.current.backToText();
      }
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
  return {
    isNarrow,
    isOpen: isOpen && isNarrow,
    close: () => setOpen(false),
    open(point) {
      walk.show(point);
      setOpen(true);
      setMoves((before) => before + 1);
    },
    step,
    heading,
    moves,
  };
}

function isInFinding(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[data-findings]") !== null;
}
