import { useEffect } from "react";
import { useLocation } from "wouter";
import { PLACES } from "../features.ts";
import { undo, useScreen } from "../store/screen-store.ts";
import { FOR_SEARCH } from "./for-search.ts";

const SECOND_KEY_MS = 1200;

/** Listens for the single keys of every screen (`shortcut-words.ts`) outside fields and dialogs, unless they are switched off in the settings. */
export function useShortcuts(): void {
  const [, go] = useLocation();
  const on = useScreen((state) => state.settings.shortcuts);
  useEffect(() => {
    if (!on) return;
    let afterG = 0;
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      const place =
        event.timeStamp - afterG < SECOND_KEY_MS ? PLACES.find(({ key }) => key === event.key) : undefined;
      afterG = event.key === "g" ? event.timeStamp : 0;
      if (place) go(place.path);
      else if (event.key === "/") search(go);
      else if (event.key === "?") useScreen.setState({ keysShown: true });
      else if (event.key === "u") undo();
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [on, go]);
}

/** Puts the focus into the search of all programs, wherever one is. */
function search(go: (path: string, options: { state: object }) => void): void {
  const field = document.querySelector<HTMLElement>("main search input");
  if (field) field.focus();
  else go("/list/others", { state: FOR_SEARCH });
}

/** Whether keys belong to a field or a dialog. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest("[role=dialog],[role=alertdialog]")) return true;
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  ) {
    return true;
  }
  return (
    target instanceof HTMLInputElement && !["radio", "checkbox", "range", "button"].includes(target.type)
  );
}
