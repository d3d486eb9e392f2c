import { create } from "zustand";

const HEAD = "#/carry/";

/** The code that came with an address, in memory alone until it is opened or left; `null` where none is waiting. */
export const useCarried = create<{ readonly code: string | null }>(() => ({ code: null }));

/**
 * Takes a code off the address before anything else reads it, now and at every change of the address. Then no screen, no
 * later address and no entry of the tab's history holds it, and the bound of all other addresses stays.
 */
export function followCarried(): void {
  takeCode();
  window.addEventListener("hashchange", takeCode);
}

/** Lets go of the code. */
export function dropCarried(): void {
  useCarried.setState({ code: null });
}

function takeCode(): void {
  const { hash } = window.location;
  if (!hash.startsWith(HEAD)) return;
  window.history.replaceState(null, "", "#/carry");
  useCarried.setState({ code: hash.slice(HEAD.length) });
}
