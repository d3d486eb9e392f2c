import type {
  ChancesReport,
  ForecastReport,
  ListRow,
  PlanReport,
  SpecialtiesReport,
  SpecialtyRow,
  WhatIfReport,
} from "@smartpick/core";

declare const WORDED: unique symbol;

/** Marks, for the compiler alone, a report that has its words. Nothing of it is there when the program runs. */
interface Mark {
  readonly [WORDED]: true;
}

/** A report that has no words yet: what comes out of core. */
export interface Unworded {
  readonly [WORDED]?: never;
}

/** A row of a list with a sentence for every reason. */
export type WordedRow = ListRow & { readonly why: readonly string[] };

/** A program left out with the reason in words. */
export type WordedExclusion = PlanReport["excluded"][number] & { readonly reason: string };

/** A plan with a sentence for every reason, exclusion and warning, and for the stop line. */
export type WordedPlan = Omit<PlanReport, "stopLine" | "list" | "excluded"> &
  Mark & {
    readonly stopLine: PlanReport["stopLine"] & { readonly why: string };
    readonly list: readonly WordedRow[];
    readonly excluded: readonly WordedExclusion[];
    readonly warnings: readonly string[];
  };

/** A specialty with what it offers the applicant in sentences. */
export type WordedSpecialty = SpecialtyRow & { readonly why: readonly string[] };

/** A comparison of specialties with sentences for each of them and for every warning. */
type WordedSpecialties = Omit<SpecialtiesReport, "specialties"> &
  Mark & { readonly specialties: readonly WordedSpecialty[]; readonly warnings: readonly string[] };

type WithWords<T> = T & { readonly words: string };

/** Levers with a heading and what is known of their cause; and what would not help and cannot be changed, in sentences. */
type WordedWhatIf = Omit<WhatIfReport, "levers" | "wouldNotHelp" | "cannotChange"> &
  Mark & {
    readonly levers: readonly (WithWords<WhatIfReport["levers"][number]> & { readonly causal: string })[];
    readonly wouldNotHelp: readonly WithWords<WhatIfReport["wouldNotHelp"][number]>[];
    readonly cannotChange: readonly WithWords<WhatIfReport["cannotChange"][number]>[];
    readonly warnings: readonly string[];
  };

/** A report that has no words but those of its warnings. */
type WithWarnings<R extends ForecastReport | ChancesReport> = R &
  Mark & { readonly warnings: readonly string[] };

/** The reports of core that get words here. */
export type Report = PlanReport | ForecastReport | ChancesReport | SpecialtiesReport | WhatIfReport;

/**
 * A report with its words. Core gives reasons as data; only `worded` makes this type out of them, so that no screen or
 * file can show a report whose sentences are still empty.
 */
export type Worded<R extends Report> = Extract<
  WordedPlan | WordedSpecialties | WordedWhatIf | WithWarnings<ForecastReport> | WithWarnings<ChancesReport>,
  { readonly schema: R["schema"] }
>;
