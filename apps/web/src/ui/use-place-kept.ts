import { useEffect, useLayoutEffect, useRef } from "react";
import { elementAt, type Stop, stopOf } from "./stop-of.ts";

interface Place {
  readonly scroll: number;
  /** What led away: the focus goes back to it. */
  readonly stop: Stop | null;
}

/** What lies over the page for a while: a link in it goes with it, and what had opened it stays. */
const OVER = "[role=dialog],[role=alertdialog],[role=menu]";
const GIVE_UP_MS = 4000;
const places = new Map<string, Place>();
let goingBack = false;

/** Whether the screen that is shown now was reached by Back or Forward, so that its place is put back by itself. */
export function isGoingBack(): boolean {
  return goingBack;
}

/**
 * Puts the reader back to where she was on an address after Back or Forward, with the focus on the link she followed, or on
 * what had opened the dialog in which it stood.
 */
export function usePlaceKept(path: string): void {
  const now = useRef(path);
  useEffect(() => {
    window.history.scrollRestoration = "manual";
    let onPage: Element | null = null;
    const see = ({ target }: Event): void => {
      if (target instanceof Element && target.closest("main") && !target.closest(OVER)) onPage = target;
    };
    const note = ({ target }: Event): void => {
      const link = target instanceof Element ? target.closest("a") : null;
      if (!link) return;
      const led = link.closest(OVER) === null ? link : onPage;
      places.set(now.current, { scroll: window.scrollY, stop: led && stopOf(led) });
    };
    const back = (): void => {
      goingBack = true;
    };
    window.addEventListener("focusin", see);
    // Before a link is followed the page still stands as the reader sees it.
    window.addEventListener("click", note, { capture: true });
    window.addEventListener("popstate", back);
    return () => {
      window.removeEventListener("focusin", see);
      window.removeEventListener("click", note, { capture: true });
      window.removeEventListener("popstate", back);
    };
  }, []);
  useLayoutEffect(() => {
    now.current = path;
    const place = goingBack ? places.get(path) : undefined;
    if (!place) {
      goingBack = false;
      return;
    }
    return putBack(place);
  }, [path]);
}

/** Scrolls and moves the focus as soon as the page has come so far; a reader who acts first is left alone. */
function putBack({ scroll, stop: led }: Place): () => void {
  const until = performance.now() + GIVE_UP_MS;
  let frame = 0;
  let isScrolled = false;
  const stop = (): void => {
    goingBack = false;
    cancelAnimationFrame(frame);
    for (const event of ["wheel", "touchstart", "keydown", "pointerdown"])
      window.removeEventListener(event, stop);
  };
  const attempt = (): void => {
    const isLate = performance.now() >= until;
    const room = document.documentElement.scrollHeight - window.innerHeight;
    if (!isScrolled && (room >= scroll || isLate)) {
      window.scrollTo(0, scroll);
      isScrolled = true;
    }
    const element = isScrolled && led !== null ? elementAt(led) : null;
    element?.focus({ preventScroll: true });
    if (isLate || (isScrolled && (led === null || element !== null))) stop();
    else frame = requestAnimationFrame(attempt);
  };
  for (const event of ["wheel", "touchstart", "keydown", "pointerdown"]) window.addEventListener(event, stop);
  frame = requestAnimationFrame(attempt);
  return stop;
}
