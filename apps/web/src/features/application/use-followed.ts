import { useEffect, useRef } from "react";
import { useLocation } from "wouter";
import { useHistoryState } from "wouter/use-browser-location";
import { type FormEntry, isOtherEntry, placeFollowed, placeNow } from "../../store/application-form.ts";

/** The address of the experience at this place. */
export const experiencePath = (at: number): string => `/prepare/application/experience/${at + 1}`;

/** An entry that is followed: where it stands now, and a count that goes up when another has come to the screen. */
interface Followed {
  readonly at: number;
  readonly turn: number;
}

/**
 * Follows the entry that the address names by its place, wherever another tab moves it; the address goes along
 * once no field has the focus.
 * An address may say which entry it means, as the place of one just added is only known once both tabs are heard.
 */
export function useFollowed(
  sought: number,
  entries: readonly FormEntry[],
  addressOf: (at: number) => string,
): Followed {
  const [, go] = useLocation();
  const meant = useHistoryState<{ readonly entry?: FormEntry } | null>()?.entry;
  const last = useRef<Followed & { readonly sought: number; readonly entries: readonly FormEntry[] }>(null);
  const before = last.current;
  if (before === null) {
    const place = meant === undefined ? sought : placeNow(entries, sought, meant);
    last.current = { sought, at: place < 0 ? sought : place, turn: 0, entries };
  } else if (sought !== before.sought && sought !== before.at) {
    last.current = { sought, at: sought, turn: before.turn + 1, entries };
  } else {
    const at = placeFollowed(before.entries, entries, before.at);
    const [was, is] = [before.entries[before.at], entries[at]];
    const isOther = was !== undefined && is !== undefined && isOtherEntry(was, is);
    const lasting = entries[at] === undefined ? before.entries : entries;
    last.current = { sought, at, turn: isOther ? before.turn + 1 : before.turn, entries: lasting };
  }
  const { at, turn } = last.current as Followed;
  useEffect(() => {
    // Another address would take the focus out of the field in which she types.
    const isTyping = document.activeElement?.matches("input, textarea, select") === true;
    if (at !== sought && !isTyping) go(addressOf(at), { replace: true });
  });
  return { at, turn };
}
