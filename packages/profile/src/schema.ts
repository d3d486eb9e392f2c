import {
  APPLICANT_TYPES,
  applicantTypeNamed,
  CENSUS_DIVISIONS,
  divisionNamed,
  FIELD_NAMES,
  isIsoDate,
  SETTINGS,
  SPECIALTIES,
  STATES,
  settingNamed,
  specialtyNamed,
  stateNamed,
  TRACKS,
  trackNamed,
} from "@smartpick/core";
import * as z from "zod/mini";
import { flagField, keyField, NOTES, numberField, scoreField, textField, wordField } from "./field.ts";
import { ledgerFieldNamed } from "./ledger-field.ts";
import { PROGRAM_ID_FORM, programIdOf } from "./program-id.ts";
import {
  ENGLISH_RESULTS,
  englishResultNamed,
  SIGNAL_WORDS,
  STEP1_WORDS,
  STEP2_WORDS,
  STEP3_WORDS,
  signalNamed,
  step1Named,
  step2Named,
  step3Named,
  TIER_WORDS,
  VISA_WORDS,
  visaNamed,
} from "./words.ts";

export const FIRST_SEASON = 2027;
export const LAST_YEAR = 2050;
/** Most that informatics and location may weigh together, MODEL section 2. */
export const WEIGHTS_CAP = 0.95;

/** Left out or empty (`null`) means "not told" for every optional field. */
const maybe = <T extends z.core.SomeType>(field: T) => z.nullish(field);

function section<T extends z.core.$ZodLooseShape>(shape: T) {
  const keys = Object.keys(shape).join(", ");
  return z.strictObject(shape).register(NOTES, { kind: "section", accepts: `keys with values (${keys})` });
}

function list<T extends z.core.SomeType>(item: T, accepts: string) {
  return z.array(item).register(NOTES, { kind: "list", accepts });
}

function map<K extends z.core.$ZodRecordKey, V extends z.core.SomeType>(key: K, value: V, accepts: string) {
  return z.record(key, value).register(NOTES, { kind: "map", accepts });
}

const specialty = () =>
  wordField(
    SPECIALTIES.map((one) => one.name),
    (input) => specialtyNamed(input)?.name ?? null,
    "a specialty such as Internal Medicine, Family Medicine or IM",
    SPECIALTIES.flatMap((one) => [one.short, ...one.aliases]),
  );
const state = () =>
  wordField(
    STATES.map((one) => one.code),
    (input) => stateNamed(input)?.code ?? null,
    "a state as two letters such as NY, or its name",
    STATES.map((one) => one.name),
  );

const count = (accepts = "a whole number from 0 to 10,000") => numberField(0, 10_000, accepts);
const attempts = () => numberField(0, 6, "a whole number from 0 to 6");
const share = (most: number = WEIGHTS_CAP) => numberField(0, most, `a number from 0 to ${most}`, false);
const usd = () => numberField(0, 1_000_000, "US dollars, a number from 0 to 1,000,000", false);
const date = () =>
  z
    .string()
    .check(z.refine((input) => isIsoDate(input) && input >= "1990-01-01" && input <= `${LAST_YEAR}-12-31`))
    .register(NOTES, {
      kind: "date",
      accepts: "a date in the form YYYY-MM-DD",
      json: { type: "string", format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
    });
const program = () =>
  z
    .union([
      z.string().check(z.refine((input) => programIdOf(input) !== null)),
      z.number().check(z.refine((input) => programIdOf(input) !== null)),
    ])
    .register(NOTES, {
      kind: "program",
      accepts: PROGRAM_ID_FORM,
      json: {
        type: "string",
        pattern: "^(acgme:\\d{10}(/[CPAMR])?|nrmp:\\d{7}[CPAMR]\\d{1,3})$",
      },
    });
const text = (max = 200) => textField(max, `text of 1 to ${max} characters`);
const countLimits = () => maybe(section({ min: maybe(count()), max: maybe(count()) }));
const allowance = () => section({ gold: maybe(count()), silver: maybe(count()), signal: maybe(count()) });
const entries = () =>
  maybe(list(z.unknown().register(NOTES, { kind: "any", accepts: "anything", json: {} }), "a list"));

/** `smartpick/profile@1` as a file writes it. The parser takes more spellings than the JSON Schema made from it. */
export const PROFILE_SCHEMA = section({
  schema: maybe(
    wordField(
      ["smartpick/profile@1"],
      (input) => (input === "smartpick/profile@1" ? input : null),
      "smartpick/profile@1",
    ),
  ),
  season: maybe(
    numberField(
      FIRST_SEASON,
      LAST_YEAR,
      `the year of the Match, a whole number from ${FIRST_SEASON} to ${LAST_YEAR}`,
    ),
  ),
  applicant: section({
    type: wordField(APPLICANT_TYPES, applicantTypeNamed, "us-md, do, us-img or non-us-img"),
    country: maybe(text(100)),
    graduation_year: maybe(numberField(1950, LAST_YEAR, `a year from 1950 to ${LAST_YEAR}`)),
    languages: maybe(list(text(60), "a list of languages such as [English, Nepali]")),
    earlier_matches: maybe(numberField(0, 30, "a whole number from 0 to 30")),
    couple: maybe(flagField()),
  }),
  exams: section({
    step1: maybe(scoreField(STEP1_WORDS, step1Named, "a score from 1 to 300, pass, fail or pending")),
    step2ck: scoreField(STEP2_WORDS, step2Named, "a score from 1 to 300, or pending"),
    step3: maybe(scoreField(STEP3_WORDS, step3Named, "none, pass, fail or a score from 1 to 300")),
    failed_attempts: maybe(
      section({ step1: maybe(attempts()), step2ck: maybe(attempts()), step3: maybe(attempts()) }),
    ),
    english: maybe(
      section({
        test: text(60),
        result: wordField(ENGLISH_RESULTS, englishResultNamed, "passed, failed, booked or none"),
      }),
    ),
  }),
  visa: maybe(wordField(VISA_WORDS, visaNamed, "none, j1, h1b or any")),
  experience: maybe(
    section({
      us_clinical_months: maybe(numberField(0, 600, "months, a number from 0 to 600", false)),
      research: maybe(count()),
      publications: maybe(count()),
      work: maybe(count()),
      volunteer: maybe(count()),
    }),
  ),
  seeks: section({
    specialties: z.array(specialty()).check(z.minLength(1)).register(NOTES, {
      kind: "list",
      accepts: "a list of one specialty or more such as [Internal Medicine]",
    }),
    regions: maybe(
      list(
        wordField(
          CENSUS_DIVISIONS,
          divisionNamed,
          "a census division such as New England or Middle Atlantic",
        ),
        "a list of census divisions such as [New England]",
      ),
    ),
    states: maybe(list(state(), "a list of states such as [NY, NJ]")),
    never_states: maybe(list(state(), "a list of states such as [NY, NJ]")),
    settings: maybe(
      list(
        wordField(
          SETTINGS,
          settingNamed,
          "university, community-university-affiliated, community or military",
        ),
        "a list of settings such as [community]",
      ),
    ),
    tracks: maybe(
      list(
        wordField(TRACKS, trackNamed, "categorical, primary, advanced, preliminary or reserved"),
        "a list of tracks such as [categorical]",
      ),
    ),
  }),
  home: maybe(section({ states: maybe(list(state(), "a list of states such as [NY]")) })),
  weights: maybe(
    section({
      informatics: maybe(share()),
      location: maybe(share()),
      preferred_states: maybe(list(state(), "a list of states such as [NY, NJ]")),
      preliminary: maybe(share(1)),
    }),
  ),
  budget: maybe(section({ usd: maybe(usd()), max_programs: maybe(count()), usd_per_chance: maybe(usd()) })),
  signals: maybe(
    z
      .union([
        wordField(["default"], (input) => (input.toLowerCase() === "default" ? "default" : null), "default"),
        map(keyField(SPECIALTIES.map((one) => one.name)), allowance(), "specialties with numbers of signals"),
      ])
      .register(NOTES, {
        kind: "word",
        accepts: "default, or specialties with numbers such as {Internal Medicine: {gold: 3, silver: 12}}",
        words: ["default"],
      }),
  ),
  constraints: maybe(
    section({
      specialty: maybe(
        map(keyField(SPECIALTIES.map((one) => one.name)), countLimits(), "specialties with {min, max}"),
      ),
      state: maybe(map(keyField(STATES.map((one) => one.code)), countLimits(), "states with {min, max}")),
      tier: maybe(map(keyField(TIER_WORDS), countLimits(), "tiers with {min, max}")),
    }),
  ),
  pins: maybe(
    section({
      must: maybe(list(program(), "a list of program ids")),
      never: maybe(list(program(), "a list of program ids")),
    }),
  ),
  facts: maybe(
    list(
      section({
        program: program(),
        field: wordField(
          FIELD_NAMES,
          ledgerFieldNamed,
          "a field of the ledger such as visaJ1 or step2Minimum",
        ),
        value: z
          .union([z.string().check(z.minLength(1), z.maxLength(1000)), z.number(), z.boolean()])
          .register(NOTES, {
            kind: "any",
            accepts: "text, a number, true or false",
            json: {
              anyOf: [
                { type: "string", minLength: 1, maxLength: 1000 },
                { type: "number" },
                { type: "boolean" },
              ],
            },
          }),
        date: maybe(date()),
        note: maybe(text(1000)),
      }),
      "a list of your own facts {program, field, value, date, note}",
    ),
  ),
  in_season: maybe(
    list(
      section({
        program: program(),
        signal: maybe(wordField(SIGNAL_WORDS, signalNamed, "gold, silver, signal or none")),
        applied: maybe(date()),
        invited: maybe(date()),
        rejected: maybe(date()),
        interviewed: maybe(date()),
        withdrawn: maybe(date()),
      }),
      "a list of programs with what happened {program, applied, signal, invited, rejected, interviewed, withdrawn}",
    ),
  ),
  portfolio: maybe(
    section({ education: entries(), skills: entries(), projects: entries(), publications: entries() }),
  ),
});

/** A checked profile file, names not yet in canonical form. */
export type ProfileFile = z.infer<typeof PROFILE_SCHEMA>;
