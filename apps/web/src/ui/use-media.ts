import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

const readers = new Set<() => void>();
let printing = false;

/**
 * The browser counts the sheets before it tells of the change of medium: what is laid out for paper has to stand when it
 * announces the print, or the last sheets are cut off.
 */
function announced(now: boolean): void {
  printing = now;
  flushSync(() => {
    for (const reader of readers) reader();
  });
}
globalThis.addEventListener("beforeprint", () => announced(true));
globalThis.addEventListener("afterprint", () => announced(false));

function holds(query: string): boolean {
  if (!printing) return window.matchMedia(query).matches;
  return query.split(",").some((part) => {
    if (part.includes("screen")) return false;
    return part.trim() === "print" || window.matchMedia(part).matches;
  });
}

/** Whether a media query holds now; print counts as soon as the browser announces that it lays out for paper. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", changed);
      readers.add(changed);
      return () => {
        list.removeEventListener("change", changed);
        readers.delete(changed);
      };
    },
    () => holds(query),
  );
}
