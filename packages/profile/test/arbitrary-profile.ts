import {
  APPLICANT_TYPES,
  type ApplicationTold,
  AREA_PREFERENCES,
  CENSUS_DIVISIONS,
  type Comlex,
  type CountLimit,
  EXPERIENCE_TYPES,
  FOCUS_AREAS,
  KEY_CHARACTERISTICS,
  LETTER_QUALITIES,
  LETTER_UPLOADERS,
  type LetterTold,
  type Profile,
  SCHOLARLY_TYPES,
  SETTINGS,
  type SignalAllowance,
  SPECIALTIES,
  STATES,
  TRACKS,
} from "@smartpick/core";
import fc from "fast-check";
import { portfolioOf } from "../src/portfolio-of.ts";
import { portfolioFileArbitrary } from "./arbitrary-portfolio.ts";

const whole = (max = 10_000) => fc.integer({ min: 0, max });
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const some = <T>(items: readonly T[], maxLength = 5) =>
  fc.uniqueArray(fc.constantFrom(...items), { maxLength });
const score = fc.integer({ min: 1, max: 300 });
const threeDigitScore = fc.integer({ min: 100, max: 300 });
const usd = fc.oneof(fc.integer({ min: 0, max: 1_000_000 }), fc.double({ min: 0, max: 1e6, noNaN: true }));
const text = (maxLength: number) =>
  fc
    .string({ unit: "grapheme", minLength: 1, maxLength: Math.min(12, maxLength) })
    .filter((one) => /\S/u.test(one));
const date = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2050-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const program = fc.oneof(
  digits(10).map((code) => `acgme:${code}`),
  fc
    .tuple(digits(10), fc.constantFrom("C", "P", "A", "M", "R"))
    .map(([code, track]) => `acgme:${code}/${track}`),
  fc
    .tuple(digits(7), fc.constantFrom("C", "P", "A", "M", "R"))
    .map(([code, track]) => `nrmp:${code}${track}0`),
);
const states = some(STATES.map((state) => state.code));
const names = SPECIALTIES.map((specialty) => specialty.name);
const limits: fc.Arbitrary<CountLimit> = fc
  .tuple(fc.boolean(), fc.boolean(), whole(20), whole(20))
  .map(([hasMin, hasMax, a, b]) => ({
    ...(hasMin ? { min: Math.min(a, b) } : {}),
    ...(hasMax ? { max: Math.max(a, b) } : {}),
  }));
const allowance: fc.Arbitrary<SignalAllowance> = fc.oneof(
  whole(30).map((signal) => ({ signal })),
  fc.record({ gold: whole(30), silver: whole(30) }, { requiredKeys: [] }),
);

const attempts = orNull(fc.integer({ min: 1, max: 6 }));
const comlexScore = fc.integer({ min: 200, max: 999 });
const result = fc.constantFrom("pass" as const, "fail" as const);
const comlex: fc.Arbitrary<Comlex> = fc.record({
  level1: orNull(fc.oneof(comlexScore, result, fc.constant("pending" as const))),
  level2: fc.oneof(comlexScore, fc.constant("pending" as const)),
  level3: orNull(fc.oneof(comlexScore, result)),
  failedAttempts: fc.record({ level1: attempts, level2: attempts, level3: attempts }),
});

/** Days in the order in which they come, each told or not. */
const daysInOrder = (count: number) =>
  fc.array(orNull(date), { minLength: count, maxLength: count }).map((days) => {
    const sorted = days.filter((day) => day !== null).sort();
    return days.map((day) => (day === null ? null : (sorted.shift() ?? null)));
  });
const flag = orNull(fc.boolean());

/** Any letter that a checked profile may hold. */
const experience = fc.record({
  title: text(300),
  type: orNull(fc.constantFrom(...EXPERIENCE_TYPES)),
  organization: orNull(text(300)),
  location: orNull(text(300)),
  setting: orNull(text(300)),
  from: orNull(fc.constantFrom("2019-01", "2020-12")),
  to: orNull(fc.constantFrom("2021-01", "now")),
  frequency: orNull(text(300)),
  focus: orNull(fc.constantFrom(...FOCUS_AREAS)),
  characteristic: orNull(fc.constantFrom(...KEY_CHARACTERISTICS)),
  text: orNull(text(5_000)),
  mostMeaningful: fc.boolean(),
  meaning: orNull(text(5_000)),
});

const scholarly = fc.record({
  title: text(1_000),
  type: orNull(fc.constantFrom(...SCHOLARLY_TYPES)),
  authors: orNull(text(2_000)),
  where: orNull(text(300)),
  date: orNull(fc.constantFrom("2019-01", "2020-12")),
  reference: orNull(text(300)),
  starred: fc.boolean(),
  group: orNull(text(300)),
});

const application: fc.Arbitrary<ApplicationTold> = fc.record({
  experiences: fc.array(experience, { minLength: 1, maxLength: 3 }),
  impactful: orNull(text(5_000)),
  regions: fc.uniqueArray(
    fc.record({ division: orNull(fc.constantFrom(...CENSUS_DIVISIONS)), text: orNull(text(5_000)) }),
    { maxLength: 3, selector: ({ division }) => division },
  ),
  areas: fc.record({
    prefers: fc.uniqueArray(fc.constantFrom(...AREA_PREFERENCES), { maxLength: 3 }),
    text: orNull(text(5_000)),
  }),
  scholarly: fc.array(scholarly, { maxLength: 2 }),
  connections: fc.array(
    fc.record({ city: text(300), state: orNull(fc.constantFrom("NY", "TX")), text: orNull(text(5_000)) }),
    { maxLength: 2 },
  ),
});

const letter: fc.Arbitrary<LetterTold> = fc
  .record({
    writer: text(120),
    role: orNull(text(120)),
    place: orNull(text(200)),
    specialty: orNull(fc.constantFrom(...names)),
    us: flag,
    handsOn: flag,
    span: daysInOrder(2),
    shared: fc.array(text(500), { maxLength: 3 }),
    speaksTo: some(LETTER_QUALITIES, 6),
    for: some(names, 3),
    due: orNull(date),
    steps: daysInOrder(3),
    waived: flag,
    uploader: orNull(fc.constantFrom(...LETTER_UPLOADERS)),
  })
  .map(
    ({
      span: [from = null, to = null],
      steps: [asked = null, promised = null, uploaded = null],
      ...rest
    }) => ({
      ...rest,
      from,
      to,
      asked,
      promised,
      uploaded,
    }),
  );

/** Any profile that can be written: what a checked profile may hold and no more. */
export const arbitraryProfile: fc.Arbitrary<Profile> = fc
  .record({
    schema: fc.constant("smartpick/profile@1" as const),
    season: orNull(fc.integer({ min: 2027, max: 2050 })),
    applicant: fc
      .record({
        type: fc.constantFrom(...APPLICANT_TYPES),
        country: orNull(text(100)),
        graduationYear: orNull(fc.integer({ min: 1950, max: 2026 })),
        languages: fc.uniqueArray(text(60), { maxLength: 4, selector: (name) => name.trim().toLowerCase() }),
        earlierMatches: whole(30),
        couple: fc.boolean(),
        military: fc.boolean(),
        inUs: fc.option(fc.boolean(), { nil: undefined }),
      })
      .map(({ inUs, ...applicant }) => (inUs === undefined ? applicant : { ...applicant, inUs })),
    exams: fc
      .record({
        step1: orNull(fc.oneof(score, fc.constantFrom("pass" as const, "fail" as const, "pending" as const))),
        step2ck: fc.oneof(threeDigitScore, fc.constant("pending" as const)),
        comlex: orNull(comlex),
        step3: orNull(fc.oneof(threeDigitScore, fc.constantFrom("pass" as const, "fail" as const))),
        failedAttempts: fc.record({
          step1: orNull(fc.integer({ min: 1, max: 6 })),
          step2ck: orNull(whole(6)),
          step3: orNull(fc.integer({ min: 1, max: 6 })),
        }),
        english: orNull(
          fc.record({ test: text(60), result: fc.constantFrom("passed", "failed", "booked", "none") }),
        ) as fc.Arbitrary<Profile["exams"]["english"]>,
        ecfmg: fc.constantFrom(undefined, "certified" as const, "applied" as const, "none" as const),
      })
      .map(({ ecfmg, ...exams }) => {
        const isOpen = exams.step1 === "fail" || exams.step1 === "pending" || exams.step2ck === "pending";
        if (ecfmg === undefined) return exams;
        return { ...exams, ecfmg: ecfmg === "certified" && isOpen ? ("applied" as const) : ecfmg };
      }),
    visa: orNull(fc.constantFrom("none" as const, "j1" as const, "h1b" as const, "any" as const)),
    workPermit: fc.boolean(),
    experience: fc.record({
      usClinicalMonths: orNull(fc.double({ min: 0, max: 600, noNaN: true })),
      research: orNull(whole()),
      publications: orNull(whole()),
      work: orNull(whole()),
      volunteer: orNull(whole()),
      residencyAbroadYears: orNull(fc.double({ min: 0, max: 30, noNaN: true })),
      usResidency: orNull(
        fc.record({
          specialty: fc.constantFrom(...names),
          years: orNull(fc.double({ min: 0, max: 15, noNaN: true })),
          finished: orNull(fc.boolean()),
        }),
      ),
    }),
    seeks: fc.record({
      specialties: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 6 }),
      regions: some(CENSUS_DIVISIONS),
      states,
      neverStates: states,
      settings: some(SETTINGS),
      tracks: some(TRACKS),
    }),
    home: fc.record({ states }),
    weights: fc.record({
      informatics: fc.double({ min: 0, max: 0.95, noNaN: true }),
      location: fc.double({ min: 0, max: 0.95, noNaN: true }),
      preferredStates: states,
      preliminary: orNull(fc.double({ min: 0, max: 1, noNaN: true })),
    }),
    budget: fc.record({ usd: orNull(usd), maxPrograms: orNull(whole()), usdPerChance: orNull(usd) }),
    signals: fc.oneof(
      fc.constant("default" as const),
      fc.dictionary(fc.constantFrom(...names), allowance, { noNullPrototype: true }),
    ),
    constraints: fc.record({
      specialty: fc.constant({}),
      state: fc.dictionary(fc.constantFrom("NY", "TX", "OH"), limits, { noNullPrototype: true }),
      tier: fc.dictionary(fc.constantFrom("safer", "target", "reach"), limits, { noNullPrototype: true }),
      oneSpecialtyPerHospital: fc.boolean(),
    }),
    pins: fc.record({
      must: fc.uniqueArray(program, { maxLength: 3 }),
      never: fc.uniqueArray(program, { maxLength: 3 }),
    }),
    facts: fc.uniqueArray(
      fc.record({
        program,
        field: fc.constant("website"),
        value: text(100),
        date: orNull(date),
        note: orNull(text(100)),
        address: fc.constantFrom(
          undefined,
          "https://www.example.org/a?b=c#d",
          "http://bücher.example:8080/x",
        ),
      }),
      { maxLength: 3, selector: (fact) => `${fact.program} ${fact.date}` },
    ),
    inSeason: fc.uniqueArray(
      fc.record({
        program,
        signal: orNull(
          fc.constantFrom("gold" as const, "silver" as const, "signal" as const, "none" as const),
        ),
        applied: orNull(fc.constant("2027-09-02")),
        invited: orNull(fc.constant("2027-10-02")),
        rejected: orNull(date.map((day) => (day < "2027-09-02" ? "2027-09-02" : day))),
        interviewed: orNull(fc.constant("2027-11-02")),
        withdrawn: orNull(fc.constant("2027-12-02")),
      }),
      { maxLength: 3, selector: (entry) => entry.program },
    ),
    notes: fc.uniqueArray(fc.record({ program, text: text(100) }), {
      minLength: 1,
      maxLength: 3,
      selector: (note) => note.program,
    }),
    letters: fc.array(letter, { minLength: 1, maxLength: 3 }),
    application,
    portfolio: portfolioFileArbitrary.map((file) => portfolioOf(file)),
  })
  .map(withoutContradictions);

/** Takes out what the generator cannot avoid by itself: the parts that would contradict one another. */
function withoutContradictions(profile: Profile): Profile {
  const { weights, seeks, pins, constraints, budget, applicant, exams } = profile;
  const comlex = applicant.type === "do" ? exams.comlex : null;
  const mins = (map: Readonly<Record<string, CountLimit>>) =>
    Object.values(map).reduce((sum, limit) => sum + (limit.min ?? 0), 0);
  const least = Math.max(pins.must.length, mins(constraints.state), mins(constraints.tier));
  const required = Object.entries(constraints.state).flatMap(([state, limit]) =>
    (limit.min ?? 0) > 0 ? [state] : [],
  );
  return {
    ...profile,
    // Where a DO gave COMLEX, every other one gave no Step 2 CK beside it.
    exams: { ...exams, comlex, step2ck: comlex !== null && applicant.couple ? null : exams.step2ck },
    visa: profile.workPermit ? "none" : profile.visa,
    weights: {
      ...weights,
      location: weights.informatics + weights.location <= 0.95 ? weights.location : 0,
    },
    seeks: {
      ...seeks,
      regions: seeks.states.length > 0 ? [] : seeks.regions,
      neverStates: seeks.neverStates.filter(
        (state) => !seeks.states.includes(state) && !required.includes(state),
      ),
    },
    pins: { ...pins, never: pins.never.filter((id) => !pins.must.includes(id)) },
    budget: {
      ...budget,
      maxPrograms: budget.maxPrograms === null ? null : Math.max(budget.maxPrograms, least),
    },
  };
}
