/** How the facts behind a list stand to those that the reader saw last. */
export type FactsNews =
  | { readonly state: "unread" }
  /** No version was kept to compare with. */
  | { readonly state: "none" }
  | { readonly state: "same" }
  | { readonly state: "newer"; readonly earlier: string };

/**
 * What is new about the facts of a list beside the version seen last, `undefined` while that is not read. A page that is
 * still open with older facts than those seen in another tab has no news.
 */
export function newsOf(seen: string | null | undefined, now: string): FactsNews {
  if (seen === undefined) return { state: "unread" };
  if (seen === null) return { state: "none" };
  const isOlder = dayOf(now) < dayOf(seen);
  return seen === now || isOlder ? { state: "same" } : { state: "newer", earlier: seen };
}

/** The version's day, ISO form, which every name begins with. */
function dayOf(version: string): string {
  return version.slice(0, 10);
}
