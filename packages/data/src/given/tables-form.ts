import {
  ENTRY_KINDS,
  INTERVIEW_CONDITIONS,
  INTERVIEW_THEMES,
  type InterviewFacts,
  type Provenance,
  type Source,
} from "@smartpick/core";
import type { FactsBundle } from "../bundle.ts";
import {
  count,
  day,
  dayOrYear,
  keysOf,
  listOf,
  number,
  oneOf,
  orNull,
  share,
  text,
  tupleOf,
  whole,
} from "./form.ts";
import { applicantType } from "./model-form.ts";

type Item<L> = NonNullable<L> extends readonly (infer T)[] ? T : never;
type VisaRule = Item<FactsBundle["visaRules"]>;

const year = whole(1900, 2200);

/** The sources. */
export const sourcesForm = listOf(
  keysOf<Source>({
    id: text,
    title: text,
    publisher: text,
    address: orNull(text),
    published: orNull(dayOrYear),
    retrieved: orNull(dayOrYear),
    rights: oneOf("open", "public", "cited", "estimate-only"),
    note: orNull(text),
  }),
);

/** Where values come from. */
export const provenanceForm = listOf(
  keysOf<Omit<Provenance, "address">>({
    source: text,
    year: orNull(year),
    kind: oneOf("rule", "preference", "observation"),
    standing: oneOf("published", "derived", "assumed", "yours"),
    note: orNull(text),
  }),
);

/** What a search understands. */
export const searchForm = keysOf<FactsBundle["search"]>({
  abbreviations: listOf(tupleOf(text, listOf(text))),
  forms: listOf(tupleOf(text, text)),
  also: listOf(tupleOf(text, text)),
});

export const matchRatesForm = listOf(
  keysOf<Item<FactsBundle["matchRates"]>>({
    specialty: text,
    type: applicantType,
    year,
    matched: number,
    n: number,
    rate: share,
    source: text,
  }),
);

export const bestRatesForm = listOf(
  keysOf<Item<FactsBundle["bestRates"]>>({
    type: applicantType,
    specialty: text,
    step2ckFrom: orNull(number),
    step2ckBelow: orNull(number),
    matched: share,
    n: number,
    year,
    basis: oneOf("published", "derived", "carried-over"),
    source: text,
  }),
);

export const matchedPerApplicantForm = listOf(
  keysOf<Item<FactsBundle["matchedPerApplicant"]>>({
    specialty: text,
    type: applicantType,
    year,
    matched: number,
    applicants: number,
    basis: oneOf("published", "estimated"),
    source: text,
  }),
);

export const scoresForm = listOf(
  keysOf<Item<FactsBundle["scores"]>>({
    specialty: text,
    type: applicantType,
    year,
    cohort: oneOf("matched", "not-matched"),
    n: number,
    min: orNull(number),
    q1: orNull(number),
    median: orNull(number),
    q3: orNull(number),
    max: orNull(number),
    source: text,
  }),
);

export const visaRulesForm = listOf(
  keysOf<VisaRule>({
    id: text,
    title: text,
    says: text,
    nationalities: listOf(text),
    visas: listOf(oneOf("j1", "h1b")),
    otherVisas: oneOf("no", "unknown"),
    place: oneOf("entering", "outside", "anywhere"),
    status: oneOf("in-force", "not-collected", "in-court", "lapsed", "may-be-asked"),
    from: orNull(day),
    until: orNull(day),
    verified: dayOrYear,
    trust: oneOf("official", "second-hand"),
    source: text,
    events: listOf(keysOf<Item<VisaRule["events"]>>({ date: dayOrYear, what: text })),
    notFound: orNull(text),
  }),
);

export const interviewForm = keysOf<InterviewFacts>({
  gap: keysOf<InterviewFacts["gap"]>({ years: number, months: number, source: text }),
  questions: listOf(
    keysOf<Item<InterviewFacts["questions"]>>({
      id: text,
      theme: oneOf(...INTERVIEW_THEMES),
      asks: text,
      listensFor: text,
      draws: listOf(oneOf(...ENTRY_KINDS)),
      when: listOf(oneOf(...INTERVIEW_CONDITIONS)),
      source: text,
    }),
  ),
});

export const licenceLimitsForm = listOf(
  keysOf<Item<FactsBundle["licenceLimits"]>>({
    state: text,
    step1: orNull(count),
    step2ck: orNull(count),
    step3: orNull(count),
    allSteps: orNull(count),
    stated: text,
    source: text,
    year: orNull(year),
  }),
);
