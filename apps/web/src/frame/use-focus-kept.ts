import { useEffect } from "react";
import { type FocusPlace, isGone, isOver, placeOnPage, placeOver } from "./focus-place.ts";

/** Dialogs and menus put the focus back themselves, a frame or two after they go; they come first. */
const OTHERS_FIRST_MS = 60;

/** Keeps the place of whoever uses the keyboard: where a pressed button goes away, the focus goes to what stands next. */
export function useFocusKept(): void {
  useEffect(keepFocus, []);
}

function keepFocus(): () => void {
  let here: FocusPlace | null = null;
  let onPage: FocusPlace | null = null;
  let waiting = 0;

  const note = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    if (isOver(target)) here = placeOver(target, onPage);
    else here = onPage = placeOnPage(target);
  };
  // A focus that leaves while its element stays was taken away on purpose, as by a click beside it.
  const leave = (): void =>
    queueMicrotask(() => {
      if (here && isNowhere() && !isGone(here.element)) here = null;
    });
  const putBack = (): void => {
    if (here && document.hasFocus() && isLost(here)) moveOn(here);
  };
  const look = (): void => {
    if (!here || !isLost(here)) return;
    window.clearTimeout(waiting);
    waiting = window.setTimeout(putBack, OTHERS_FIRST_MS);
  };

  const watcher = new MutationObserver(look);
  watcher.observe(document.body, { childList: true, subtree: true });
  document.addEventListener("focusin", note);
  document.addEventListener("focusout", leave);
  return () => {
    window.clearTimeout(waiting);
    watcher.disconnect();
    document.removeEventListener("focusin", note);
    document.removeEventListener("focusout", leave);
  };
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function isLost({ element, address }: FocusPlace): boolean {
  return isNowhere() && address === window.location.hash && isGone(element);
}

/** To the first way that takes the focus: what is gone, hidden or switched off does not. */
function moveOn({ element, ways, byKeys }: FocusPlace): void {
  const heading = document.querySelector<HTMLElement>("main h1");
  // Keys that were meant for a field that went must do nothing elsewhere.
  const open = isTextField(element) ? [] : ways;
  const next = [...open, heading].find((way) => way && takesFocus(way));
  // A page that is used by touch or mouse stays where it is.
  if (byKeys) next?.scrollIntoView({ block: "nearest" });
}

function isTextField(element: HTMLElement): boolean {
  if (element instanceof HTMLTextAreaElement) return true;
  return (
    element instanceof HTMLInputElement && !["radio", "checkbox", "range", "button"].includes(element.type)
  );
}

function takesFocus(element: HTMLElement): boolean {
  element.focus({ preventScroll: true });
  return document.activeElement === element;
}
