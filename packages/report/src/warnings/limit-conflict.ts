/** A limit by what it is; a group is a specialty, a cap a limit by state, tier or signal. */
export type LimitName =
  | { readonly kind: "programs" }
  | { readonly kind: "budget" }
  | { readonly kind: "group"; readonly name: string }
  | { readonly kind: "signal"; readonly level: 1 | 2 }
  | { readonly kind: "group-signal"; readonly name: string; readonly level: 1 | 2 }
  | { readonly kind: "cap"; readonly name: string | null };

/** Why no list keeps every limit: the limit that cannot be met, by a code with what its sentence names. */
export type LimitConflict =
  | { readonly code: "must-and-never" }
  | { readonly code: "must-above-programs" }
  | { readonly code: "need-above-programs" }
  | { readonly code: "need-above-budget" }
  | { readonly code: "group-min-above-max"; readonly name: string }
  | { readonly code: "group-must-above-max"; readonly name: string }
  | { readonly code: "group-min-above-open"; readonly name: string }
  | { readonly code: "cap-min-above-max"; readonly name: string | null }
  | { readonly code: "cap-min-above-open"; readonly name: string | null }
  | { readonly code: "cap-min-above-programs"; readonly name: string | null }
  | { readonly code: "cap-must-above-max"; readonly name: string | null }
  | { readonly code: "cap-level-missing"; readonly name: string | null }
  /** This limit could not be met together with the others; `null`: no single one stands out. */
  | { readonly code: "with-the-others"; readonly limit: LimitName | null };
