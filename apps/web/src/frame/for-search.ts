/** What the browser's history holds for an address that was asked for by the key of the search. */
export const FOR_SEARCH = { search: true };

/** Whether the address was asked for by that key; `state` is that of the browser's history. */
export function isForSearch(state: unknown): boolean {
  return typeof state === "object" && state !== null && "search" in state;
}
