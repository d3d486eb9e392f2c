/** A limit of a portfolio problem, by what it is. Groups and caps go by their index and carry their name. */
export type LimitName =
  | { readonly kind: "programs" }
  | { readonly kind: "budget" }
  | { readonly kind: "group"; readonly group: number; readonly name: string }
  | { readonly kind: "signal"; readonly level: 1 | 2 }
  | { readonly kind: "group-signal"; readonly group: number; readonly name: string; readonly level: 1 | 2 }
  | { readonly kind: "cap"; readonly cap: number; readonly name: string | null };

/** Why no list keeps every limit: the limit that cannot be met, with the numbers that clash. */
export type LimitConflict =
  | { readonly code: "must-and-never"; readonly program: number }
  | { readonly code: "must-above-programs"; readonly must: number; readonly max: number }
  | {
      readonly code: "group-min-above-max";
      readonly group: number;
      readonly name: string;
      readonly min: number;
      readonly max: number;
    }
  | {
      readonly code: "group-must-above-max";
      readonly group: number;
      readonly name: string;
      readonly must: number;
      readonly max: number;
    }
  | {
      readonly code: "group-min-above-open";
      readonly group: number;
      readonly name: string;
      readonly min: number;
      readonly open: number;
    }
  /** The least numbers of groups, or of caps, and the must programs are together above `maxCount`. */
  | {
      readonly code: "need-above-programs";
      readonly of: "groups" | "caps";
      readonly need: number;
      readonly max: number;
    }
  /** What the same cost at least, in US dollars, is above the budget. */
  | {
      readonly code: "need-above-budget";
      readonly of: "groups" | "caps";
      readonly usd: number;
      readonly budgetUsd: number;
    }
  | {
      readonly code: "cap-min-above-max";
      readonly cap: number;
      readonly name: string | null;
      readonly min: number;
      readonly max: number;
    }
  | {
      readonly code: "cap-min-above-open";
      readonly cap: number;
      readonly name: string | null;
      readonly min: number;
      readonly open: number;
    }
  | {
      readonly code: "cap-min-above-programs";
      readonly cap: number;
      readonly name: string | null;
      readonly min: number;
      readonly max: number;
    }
  | {
      readonly code: "cap-must-above-max";
      readonly cap: number;
      readonly name: string | null;
      readonly must: number;
      readonly max: number;
    }
  /** A least number at a signal level that the problem does not have. */
  | {
      readonly code: "cap-level-missing";
      readonly cap: number;
      readonly name: string | null;
      readonly level: 0 | 1 | 2;
    }
  /** This limit could not be met together with the others; null: no single one stands out. */
  | { readonly code: "with-the-others"; readonly limit: LimitName | null };
