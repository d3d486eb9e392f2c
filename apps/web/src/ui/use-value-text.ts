import { type RefObject, useLayoutEffect, useRef } from "react";

/** Says the value of a slider in words to screen readers; the slider itself would read out its bare number. */
export function useValueText(words: string): RefObject<HTMLInputElement | null> {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    input.current?.setAttribute("aria-valuetext", words);
  });
  return input;
}
