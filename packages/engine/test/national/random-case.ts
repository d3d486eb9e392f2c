import type { CaseOptions } from "@smartpick/core";
import fc from "fast-check";

/** A profile as a person might write it, and how it is read. */
export interface RandomCase {
  /** As in a profile file. */
  readonly profile: Readonly<Record<string, unknown>>;
  readonly options: Pick<CaseOptions, "today" | "season" | "specialties" | "programs">;
  /** Programs that in-season entries name, unknown ones left out. */
  readonly sent: readonly string[];
}

/** A program that an application can go to. */
export interface Target {
  readonly id: string;
  readonly specialty: string;
  /** Kinds of signal that the specialty has. */
  readonly kinds: readonly ("gold" | "silver" | "signal")[];
}

const DAY = 86_400_000;
const dayAfter = (first: string, days: number): string =>
  new Date(Date.parse(first) + days * DAY).toISOString().slice(0, 10);
const between = (first: string, last: string): fc.Arbitrary<string> =>
  fc
    .integer({ min: 0, max: (Date.parse(last) - Date.parse(first)) / DAY })
    .map((days) => dayAfter(first, days));

/** Days on which a season stands differently: before it, open, closed, certified, over, and the borders themselves. */
const days = fc.oneof(
  between("2026-06-01", "2026-09-01"),
  between("2026-09-02", "2026-10-15"),
  { arbitrary: between("2026-10-16", "2027-03-01"), weight: 3 },
  between("2027-03-04", "2027-03-18"),
  between("2027-03-19", "2027-05-31"),
  fc.constantFrom("2026-10-15", "2026-10-16", "2027-03-03", "2027-03-18", "2027-03-19", "2027-06-01"),
);

const ENDS = [
  "waiting",
  "waiting",
  "invited",
  "booked",
  "interviewed",
  "rejected",
  "rejected later",
  "withdrawn",
  "withdrawn later",
] as const;

/** What can have happened up to a day with one application, in the order in which it can happen. */
function entryOf({ id: program, kinds }: Target, today: string): fc.Arbitrary<object> {
  const end = fc.constantFrom(...ENDS);
  const signal = fc.constantFrom(undefined, undefined, "none", ...kinds);
  // Entries of this season, of the one before, and such as tell no day at all, or no day of applying.
  const dated = fc.constantFrom("this", "this", "this", "this", "before", "none", "no-applied");
  return fc
    .tuple(end, signal, dated, fc.array(fc.nat({ max: 40 }), { minLength: 4, maxLength: 4 }))
    .map(([state, sent, when, waits]) => {
      const head = { program, ...(sent === undefined ? {} : { signal: sent }) };
      if (when === "none") return head;
      const cap = when === "before" ? dayAfter(today, -365) : today;
      const first = when === "before" ? "2025-09-24" : "2026-09-02";
      if (cap < first) return head;
      let day = first;
      const next = (at: number): string => {
        const later = dayAfter(day, waits[at]!);
        day = later < cap ? later : cap;
        return day;
      };
      const applied = when === "no-applied" ? {} : { applied: next(0) };
      const met = state === "interviewed" || state.endsWith("later");
      return {
        ...head,
        ...applied,
        ...(state === "invited" || state === "booked" || met ? { invited: next(1) } : {}),
        ...(met ? { interviewed: next(2) } : {}),
        ...(state === "booked" ? { interviewed: dayAfter(cap, waits[2]! + 1) } : {}),
        ...(state.startsWith("rejected") ? { rejected: next(3) } : {}),
        ...(state.startsWith("withdrawn") ? { withdrawn: next(3) } : {}),
      };
    });
}

const NAMES = ["Internal Medicine", "Family Medicine", "Psychiatry", "Surgery", "Anesthesiology"] as const;

const applicant = fc.record(
  {
    type: fc.constantFrom("us-md", "do", "us-img", "non-us-img"),
    graduation_year: fc.integer({ min: 2010, max: 2026 }),
    couple: fc.boolean(),
  },
  { requiredKeys: ["type"] },
);

const exams = fc.record(
  {
    step2ck: fc.oneof(fc.integer({ min: 205, max: 270 }), fc.constant("pending")),
    step3: fc.constantFrom("none", "pass"),
    failed_attempts: fc.record({ step1: fc.nat({ max: 2 }), step2ck: fc.nat({ max: 1 }) }),
  },
  { requiredKeys: ["step2ck"] },
);

const budget = fc.record(
  {
    usd: fc.oneof({ arbitrary: fc.integer({ min: 300, max: 2500 }), weight: 5 }, fc.constant(0)),
    max_programs: fc.integer({ min: 3, max: 25 }),
  },
  { requiredKeys: ["max_programs"] },
);

const OWN_FACTS = [
  ["visa_j1", false],
  ["visa_j1", true],
  ["step2_minimum", 245],
  ["maximum_years_since_graduation", 3],
] as const;

/** What a profile may tell beside the applicant and the season. */
const more = fc.record(
  {
    visa: fc.constantFrom("none", "j1", "h1b", "any"),
    home: fc.constant({ states: ["NY"] }),
    season: fc.constantFrom(2027, 2028),
    signals: fc.constantFrom<unknown>(
      "default",
      { "Internal Medicine": { gold: 2, silver: 3 } },
      { "Family Medicine": { signal: 2 }, Psychiatry: { signal: 4 } },
    ),
    constraints: fc.constantFrom<unknown>(
      { tier: { safer: { min: 1 }, reach: { max: 3 } } },
      { state: { NY: { max: 2 } } },
    ),
  },
  { requiredKeys: [] },
);

/** In-season entries for some of the programs, one perhaps of no program in the ledger. */
function entriesOf(targets: readonly Target[], today: string): fc.Arbitrary<readonly object[]> {
  const unknown: Target = { id: "acgme:1999999999", specialty: "", kinds: [] };
  const one = fc.oneof(
    { arbitrary: fc.constantFrom(...targets), weight: 60 },
    { arbitrary: fc.constant(unknown), weight: 1 },
  );
  const programs = fc.uniqueArray(one, { maxLength: 7, selector: ({ id }) => id });
  return programs.chain((chosen) => fc.tuple(...chosen.map((target) => entryOf(target, today))));
}

function rulesOf(targets: readonly Target[]) {
  const one = fc.constantFrom(...targets.map(({ id }) => id));
  return fc.record({
    pins: fc
      .tuple(fc.uniqueArray(one, { maxLength: 2 }), fc.uniqueArray(one, { maxLength: 2 }))
      .map(([must, never]) => ({ must, never: never.filter((id) => !must.includes(id)) })),
    facts: fc.uniqueArray(
      fc.tuple(one, fc.constantFrom(...OWN_FACTS)).map(([program, [field, value]]) => ({
        program,
        field,
        value,
        date: "2026-05-01",
      })),
      { maxLength: 2, selector: ({ program }) => program },
    ),
  });
}

const optional = <T>(value: fc.Arbitrary<T>, weight = 4) =>
  fc.option(value, { nil: undefined, freq: weight });

/** Profiles with a season under way in most of them, read on any day from June to the June after. */
export function randomCase(targets: readonly Target[]): fc.Arbitrary<RandomCase> {
  return days.chain((today) =>
    fc
      .record({
        who: applicant,
        exams,
        specialties: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 2 }),
        budget,
        more,
        rules: rulesOf(targets),
        entries: optional(entriesOf(targets, today), 6),
        season: optional(fc.constantFrom(2027, 2028), 2),
        asked: optional(fc.constantFrom(["Psychiatry"], ["Family Medicine", "Surgery"]), 2),
      })
      .map(({ who, specialties, entries = [], season, asked, rules, ...rest }) => ({
        options: {
          today,
          ...(season === undefined ? {} : { season }),
          ...(asked === undefined ? {} : { specialties: asked }),
        },
        sent: entries.flatMap((entry) => {
          const { program } = entry as { program: string };
          return program === "acgme:1999999999" ? [] : [program];
        }),
        profile: {
          schema: "smartpick/profile@1",
          applicant: who,
          exams: rest.exams,
          seeks: { specialties },
          budget: rest.budget,
          ...rest.more,
          ...rules,
          ...(entries.length === 0 ? {} : { in_season: entries }),
        },
      })),
  );
}
