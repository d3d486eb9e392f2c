import { useEffect, useLayoutEffect, useRef } from "react";

interface Place {
  readonly scroll: number;
  /** Where the link that was followed led: the focus goes back to it. */
  readonly focus: string | null;
}

const GIVE_UP_MS = 4000;
const places = new Map<string, Place>();
let goingBack = false;

/** Whether the screen that is shown now was reached by Back or Forward, so that its place is put back by itself. */
export function isGoingBack(): boolean {
  return goingBack;
}

/** Puts the reader back to where she was on an address, with the focus on the link she followed, after Back or Forward. */
export function usePlaceKept(path: string): void {
  const now = useRef(path);
  useEffect(() => {
    window.history.scrollRestoration = "manual";
    const note = ({ target }: Event): void => {
      const link = target instanceof Element ? target.closest("a") : null;
      if (link) places.set(now.current, { scroll: window.scrollY, focus: link.getAttribute("href") });
    };
    const back = (): void => {
      goingBack = true;
    };
    // Before a link is followed the page still stands as the reader sees it.
    window.addEventListener("click", note, { capture: true });
    window.addEventListener("popstate", back);
    return () => {
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

/** Scrolls as soon as the page is long enough for it; a reader who acts first is left alone. */
function putBack({ scroll, focus }: Place): () => void {
  const until = performance.now() + GIVE_UP_MS;
  let frame = 0;
  const stop = (): void => {
    goingBack = false;
    cancelAnimationFrame(frame);
    for (const event of ["wheel", "touchstart", "keydown", "pointerdown"])
      window.removeEventListener(event, stop);
  };
  const attempt = (): void => {
    const room = document.documentElement.scrollHeight - window.innerHeight;
    if (room < scroll && performance.now() < until) {
      frame = requestAnimationFrame(attempt);
      return;
    }
    window.scrollTo(0, scroll);
    const links = focus === null ? [] : [...document.querySelectorAll<HTMLElement>("main a[href]")];
    links.find((link) => link.getAttribute("href") === focus)?.focus({ preventScroll: true });
    stop();
  };
  for (const event of ["wheel", "touchstart", "keydown", "pointerdown"]) window.addEventListener(event, stop);
  frame = requestAnimationFrame(attempt);
  return stop;
}
