/** The id of the button that erases everything: the footer leads to it from every screen. */
export const ERASE_BUTTON = "erase-everything";

/** Brings an element into view and the focus to it; nothing where it is not on the screen. */
export function goTo(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: "center" });
  element?.focus({ preventScroll: true });
}
