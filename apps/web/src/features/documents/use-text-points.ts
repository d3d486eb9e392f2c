import { checkHeadline } from "@smartpick/engine/documents";
import { useEffect, useMemo, useRef } from "react";
import type { KeptText } from "../../storage/kept-text.ts";
import { announce } from "../../store/screen-store.ts";
import { changeText } from "../../store/texts.ts";
import { type LastCheck, useCheck } from "../../store/use-check.ts";
import { movedPoints, type Point, pointsOf } from "./points.ts";

/** A text's check with its points where they stand in the text as it is now. */
export interface TextPoints extends LastCheck {
  readonly points: readonly Point[];
  /** The finding of the screen. */
  readonly headline: string;
}

/** Checks the text on screen, keeps the count for the list, and says a new headline once. */
export function useTextPoints(text: KeptText): TextPoints {
  const last = useCheck(text);
  const { check } = last;
  const said = useRef<string | null>(null);
  const fresh = useMemo(() => (check === null ? [] : pointsOf(check)), [check]);
  const points = useMemo(
    () => (check === null ? fresh : movedPoints(fresh, check.text, text.text)),
    [fresh, check, text.text],
  );
  const headline = headlineOf(text, check);
  useEffect(() => {
    if (check === null || check.text !== text.text) return;
    const found = {
      fix: fresh.filter(({ kind }) => kind === "fix").length,
      think: fresh.filter(({ kind }) => kind === "think").length,
    };
    if (found.fix !== text.found?.fix || found.think !== text.found.think)
      changeText(text.id, () => ({ found }));
    // The heading says the first one as the screen opens.
    if (said.current !== null && said.current !== headline) announce(headline);
    said.current = headline;
  }, [check, fresh, headline, text]);
  return { ...last, points, headline };
}

function headlineOf(text: KeptText, check: LastCheck["check"]): string {
  if (text.text.trim() === "") return "Nothing written yet";
  return check === null ? "Your text is being read" : checkHeadline(check);
}
