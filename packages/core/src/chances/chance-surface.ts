/**
 * Chances of n candidate programs at K nodes of the latent quality and L signal levels, all predictive: what is
 * unsure about one program alone (openness, unknown visa answers) is averaged in; what is shared by all of the
 * applicant's applications (latent quality, coefficients, level of the season) is in the nodes.
 */
export interface ChanceSurface {
  readonly rows: Int32Array;
  readonly levels: number;
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
  /** `[(level * n + candidate) * K + node]`: chance of an interview. */
  readonly interview: Float64Array;
  /** Same layout: chance of an interview and of being taken there. */
  readonly match: Float64Array;
}

/** Ranges from `draws` of parameters and unknown facts for a chosen list. */
export interface ChanceRanges {
  /** Per chosen program, in the order given. */
  readonly interview: readonly { readonly mid: number; readonly low: number; readonly high: number }[];
  readonly match: readonly { readonly mid: number; readonly low: number; readonly high: number }[];
  readonly season: {
    readonly match: { readonly mid: number; readonly low: number; readonly high: number };
    readonly anyInterview: { readonly mid: number; readonly low: number; readonly high: number };
    /** Chance of a position of one year and no full one. */
    readonly oneYear: { readonly mid: number; readonly low: number; readonly high: number };
    /** Predictive pmf of the number of interviews. */
    readonly pmf: Float64Array;
  };
  /** Season match chance after the first m programs of the list, m = 1 … n: low and high. */
  readonly prefix: { readonly low: Float64Array; readonly high: Float64Array };
}
