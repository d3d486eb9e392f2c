import type { Tier } from "@smartpick/core";

/** What a view keeps; the applicant's own marks among them. */
export const KEEPS = ["signals", "informatics", "pinned", "ask"] as const;
export type Keep = (typeof KEEPS)[number];

/** The name in the address of the view that holds what was dropped. */
export const DROPPED = "dropped";

/** By what the rows are ordered; `tiers` is by chance within the tiers. */
export const ORDERS = ["tiers", "adds", "name", "state"] as const;
export type Order = (typeof ORDERS)[number];

const TIERS: readonly Tier[] = ["safer", "target", "reach"];

/** One way of looking at the list. */
export interface ListView {
  readonly keeps: readonly Keep[];
  readonly tier: Tier | null;
  /** Two letters, as the ledger has them. */
  readonly state: string | null;
  readonly order: Order;
}

/** The whole list in its own order. */
export const WHOLE_LIST: ListView = { keeps: [], tier: null, state: null, order: "tiers" };

/**
 * The view that the last part of an address names, words parted by `~`: `signals~in-NY~by-adds`. `null` where a word is
 * none of a view, so that the address leads nowhere.
 */
export function viewOf(part: string | undefined): ListView | null {
  let view = WHOLE_LIST;
  for (const word of part === undefined || part === "all" ? [] : part.split("~")) {
    const next = withWord(view, word);
    if (next === null) return null;
    view = next;
  }
  return view;
}

/** The address of a view. */
export function addressOf({ keeps, tier, state, order }: ListView): string {
  const words = [
    ...KEEPS.filter((keep) => keeps.includes(keep)),
    ...(tier === null ? [] : [tier]),
    ...(state === null ? [] : [`in-${state}`]),
    ...(order === "tiers" ? [] : [`by-${order}`]),
  ];
  return words.length === 0 ? "/list" : `/list/${words.join("~")}`;
}

function withWord(view: ListView, word: string): ListView | null {
  const keep = KEEPS.find((known) => known === word);
  if (keep !== undefined) return { ...view, keeps: [...view.keeps, keep] };
  const tier = TIERS.find((known) => known === word);
  if (tier !== undefined) return { ...view, tier };
  const order = ORDERS.find((known) => word === `by-${known}`);
  if (order !== undefined) return { ...view, order };
  return /^in-[A-Z]{2}$/.test(word) ? { ...view, state: word.slice(3) } : null;
}
