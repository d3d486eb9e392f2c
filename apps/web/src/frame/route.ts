import type { ComponentType, ReactNode } from "react";

/** What the parts of an address say: the values of `:name` and `:name+`, decoded; an optional part left out is absent. */
export type Params = Readonly<Record<string, string>>;

/** A screen's component with the values that its address holds. */
export type Screen = ComponentType<{ readonly params: Params }>;

/** One place of the bar. */
export interface PlaceHead {
  readonly name: string;
  /** Where its word in the bar leads. */
  readonly path: string;
  /** The key that follows `g`. */
  readonly key: string;
  readonly icon: ReactNode;
}

/** One kind of address: what it looks like, which screen it shows, and where that stands in the bar. */
export interface Route {
  /** Parts parted by `/`: words, `:name`, at the end `:name?` (may be left out) or `:name+` (one part or more). */
  readonly path: string;
  readonly screen: Screen;
  /** Whether the values name something there is; an address that they do not is not found. Absent: any will do. */
  readonly takes?: (params: Params) => boolean;
  /** What tells two addresses of this kind apart as screens, when the values do; absent: they are one screen. */
  readonly screenKey?: (params: Params) => string;
  /** The place it belongs to, by its path, and the word of its tab there. */
  readonly place?: string;
  readonly tab?: string;
  /** For a screen without a tab of its own: the path of the tab that leads to it. Absent: the first of its place. */
  readonly under?: string;
  /** Whether numbers of the applicant's season stand on it. */
  readonly ofSeason?: boolean;
}

/** What a feature brings: its addresses, and the place of the bar that it opens. */
export interface Feature {
  readonly routes: readonly Route[];
  readonly place?: PlaceHead;
}
