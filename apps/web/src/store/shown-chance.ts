import { create } from "zustand";
import type { Draft } from "./draft.ts";
import { hasAnswers } from "./draft.ts";
import { useProfile } from "./profile-store.ts";

/** A chance of matching that stood on a screen, with the answers it is of. */
export interface ShownChance {
  readonly draft: Draft;
  readonly mid: number;
}

/** What one person has seen in this tab. */
export interface Seen {
  readonly now: ShownChance;
  /** What stood there before the answers changed; `null` where they did not, or that was put away. */
  readonly before: ShownChance | null;
  /** The stay on a screen in which `now` came. */
  readonly visit: number;
}

/** By person, for as long as the tab lives. */
export const useSeen = create<{ readonly of: ReadonlyMap<string, Seen> }>(() => ({ of: new Map() }));

// What was seen of answers since erased goes with them.
useProfile.subscribe(({ started, draft, document }) => {
  const { of } = useSeen.getState();
  if (!started || hasAnswers(draft)) return;
  const left = [...of].filter(([person]) => !person.startsWith(`${document} `));
  if (left.length < of.size) useSeen.setState({ of: new Map(left) });
});

/** Notes that a chance stands on a screen. */
export function noteShown(person: string, shown: ShownChance, visit: number): void {
  const { of } = useSeen.getState();
  const seen = seenNext(of.get(person) ?? null, shown, visit);
  if (seen !== of.get(person)) useSeen.setState({ of: new Map(of).set(person, seen) });
}

/** Takes what was seen before off the screen. */
export function putAway(person: string): void {
  const { of } = useSeen.getState();
  const seen = of.get(person);
  if (seen) useSeen.setState({ of: new Map(of).set(person, { ...seen, before: null }) });
}

/**
 * What has been seen once a chance stands on a screen. Changes made during one stay on a screen are told as one, from what
 * stood there when it began; answers that came back to what they were have changed nothing.
 */
export function seenNext(seen: Seen | null, shown: ShownChance, visit: number): Seen {
  if (seen === null) return { now: shown, before: null, visit };
  if (isSame(seen.now.draft, shown.draft)) return seen;
  const before = seen.visit === visit && seen.before !== null ? seen.before : seen.now;
  return { now: shown, before: isSame(before.draft, shown.draft) ? null : before, visit };
}

function isSame(one: Draft, other: Draft): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
