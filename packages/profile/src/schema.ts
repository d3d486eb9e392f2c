import {
  APPLICANT_TYPES,
  applicantTypeNamed,
  CENSUS_DIVISIONS,
  divisionNamed,
  FIELD_NAMES,
  LAST_YEAR,
  LETTER_QUALITIES,
  LETTER_UPLOADERS,
  LONGEST_OWN_TEXT,
  type Quantity,
  SETTINGS,
  SPECIALTIES,
  STATES,
  settingNamed,
  specialtyNamed,
  stateNamed,
  TRACKS,
  trackNamed,
  type Vocabulary,
} from "@smartpick/core";
import * as z from "zod/mini";
import { applicationField } from "./application-schema.ts";
import {
  addressField,
  dateField,
  flagField,
  keyField,
  NOTES,
  numberField,
  scoreField,
  textField,
  wordField,
} from "./field.ts";
import { list, maybe, section } from "./groups.ts";
import { ledgerFieldNamed } from "./ledger-field.ts";
import { portfolioField } from "./portfolio-schema.ts";
import { programIdOf } from "./program-id.ts";
import {
  ECFMG_WORDS,
  ENGLISH_RESULTS,
  ecfmgNamed,
  englishResultNamed,
  letterQualityNamed,
  letterUploaderNamed,
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
/** Most that informatics and location may weigh together, MODEL section 2. */
export const WEIGHTS_CAP = 0.95;

/** Most characters of a note about a program. */
const LONGEST_NOTE = 2000;
/** Most characters of one piece of work done with the writer of a letter. */
const LONGEST_SHARED = 500;

/** The scale of COMLEX-USA. */
const COMLEX = { least: 200, most: 999 } as const;
/** Scores of today's scale; one or two digits belong to one that was dropped in 2011. */
const THREE_DIGITS = { least: 100, most: 300 } as const;

function map<V extends z.core.SomeType>(
  canonical: readonly string[],
  of: Vocabulary,
  keys: readonly string[],
  value: V,
) {
  return z.record(keyField(canonical, of), value).register(NOTES, { takes: { kind: "map", of, keys } });
}

const SPECIALTY_NAMES = SPECIALTIES.map((one) => one.name);
const STATE_CODES = STATES.map((one) => one.code);
const specialty = () =>
  wordField(
    SPECIALTY_NAMES,
    (input) => specialtyNamed(input)?.name ?? null,
    { kind: "name", of: "specialty" },
    SPECIALTIES.flatMap((one) => [one.short, ...one.aliases]),
  );
const state = () =>
  wordField(
    STATE_CODES,
    (input) => stateNamed(input)?.code ?? null,
    { kind: "name", of: "state" },
    STATES.map((one) => one.name),
  );

const number = (least: number, most: number, whole = true, of: Quantity = "number") =>
  numberField({ kind: "number", least, most, whole, of, words: [] });
const count = () => number(0, 10_000);
const attempts = () => number(0, 6);
const share = (most: number = WEIGHTS_CAP) => number(0, most, false);
const usd = () => number(0, 1_000_000, false, "usd");
const date = dateField;
const program = () =>
  z
    .union([
      z.string().check(z.refine((input) => programIdOf(input) !== null)),
      z.number().check(z.refine((input) => programIdOf(input) !== null)),
    ])
    .register(NOTES, {
      takes: { kind: "program" },
      json: {
        type: "string",
        pattern: "^(acgme:\\d{10}(/[CPAMR])?|nrmp:\\d{7}[CPAMR]\\d{1,3})$",
      },
    });
const limits = (canonical: readonly string[], of: Vocabulary) =>
  maybe(map(canonical, of, ["min", "max"], maybe(section({ min: maybe(count()), max: maybe(count()) }))));
const allowance = () => section({ gold: maybe(count()), silver: maybe(count()), signal: maybe(count()) });

/** One letter of recommendation. */
const letter = () =>
  section({
    writer: textField(120),
    role: maybe(textField(120)),
    place: maybe(textField(200)),
    specialty: maybe(specialty()),
    us: maybe(flagField()),
    hands_on: maybe(flagField()),
    from: maybe(date()),
    to: maybe(date()),
    shared: maybe(list(textField(LONGEST_SHARED))),
    speaks_to: maybe(list(wordField(LETTER_QUALITIES, letterQualityNamed))),
    for: maybe(list(specialty())),
    due: maybe(date()),
    asked: maybe(date()),
    promised: maybe(date()),
    uploaded: maybe(date()),
    waived: maybe(flagField()),
    uploader: maybe(wordField(LETTER_UPLOADERS, letterUploaderNamed)),
  });

/** `smartpick/profile@1` as a file writes it. The parser takes more spellings than the JSON Schema made from it. */
export const PROFILE_SCHEMA = section({
  schema: maybe(
    wordField(["smartpick/profile@1"], (input) => (input === "smartpick/profile@1" ? input : null)),
  ),
  season: maybe(number(FIRST_SEASON, LAST_YEAR, true, "season")),
  applicant: section({
    type: wordField(APPLICANT_TYPES, applicantTypeNamed),
    country: maybe(textField(100)),
    graduation_year: maybe(number(1950, LAST_YEAR, true, "year")),
    languages: maybe(list(textField(60))),
    earlier_matches: maybe(number(0, 30)),
    couple: maybe(flagField()),
    military: maybe(flagField()),
    in_us: maybe(flagField()),
  }),
  exams: section(
    {
      // Step 1 takes any score that was ever written; the others none of the two-digit scale.
      step1: maybe(scoreField(STEP1_WORDS, step1Named)),
      step2ck: maybe(scoreField(STEP2_WORDS, step2Named, THREE_DIGITS)),
      step3: maybe(scoreField(STEP3_WORDS, step3Named, THREE_DIGITS)),
      comlex1: maybe(scoreField(STEP1_WORDS, step1Named, COMLEX)),
      comlex2: maybe(scoreField(STEP2_WORDS, step2Named, COMLEX)),
      comlex3: maybe(scoreField(STEP3_WORDS, step3Named, COMLEX)),
      failed_attempts: maybe(
        section({
          step1: maybe(attempts()),
          step2ck: maybe(attempts()),
          step3: maybe(attempts()),
          comlex1: maybe(attempts()),
          comlex2: maybe(attempts()),
          comlex3: maybe(attempts()),
        }),
      ),
      english: maybe(
        section({ test: textField(60), result: wordField(ENGLISH_RESULTS, englishResultNamed) }),
      ),
      ecfmg: maybe(wordField(ECFMG_WORDS, ecfmgNamed)),
    },
    ["step2ck", "comlex2"],
  ),
  visa: maybe(wordField(VISA_WORDS, visaNamed)),
  experience: maybe(
    section({
      us_clinical_months: maybe(number(0, 600, false, "months")),
      research: maybe(count()),
      publications: maybe(count()),
      work: maybe(count()),
      volunteer: maybe(count()),
      residency_abroad_years: maybe(number(0, 30, false)),
      us_residency: maybe(
        section({
          specialty: maybe(specialty()),
          years: maybe(number(0, 15, false)),
          finished: maybe(flagField()),
        }),
      ),
    }),
  ),
  seeks: section({
    specialties: list(specialty(), 1),
    regions: maybe(list(wordField(CENSUS_DIVISIONS, divisionNamed, { kind: "name", of: "division" }))),
    states: maybe(list(state())),
    never_states: maybe(list(state())),
    settings: maybe(list(wordField(SETTINGS, settingNamed))),
    tracks: maybe(list(wordField(TRACKS, trackNamed))),
  }),
  home: maybe(section({ states: maybe(list(state())) })),
  weights: maybe(
    section({
      informatics: maybe(share()),
      location: maybe(share()),
      preferred_states: maybe(list(state())),
      preliminary: maybe(share(1)),
    }),
  ),
  budget: maybe(section({ usd: maybe(usd()), max_programs: maybe(count()), usd_per_chance: maybe(usd()) })),
  signals: maybe(
    z
      .union([
        wordField(["default"], (input) => (input.toLowerCase() === "default" ? "default" : null)),
        map(SPECIALTY_NAMES, "specialty", ["gold", "silver", "signal"], allowance()),
      ])
      .register(NOTES, { takes: { kind: "signals" }, words: ["default"] }),
  ),
  constraints: maybe(
    section({
      specialty: limits(SPECIALTY_NAMES, "specialty"),
      state: limits(STATE_CODES, "state"),
      tier: limits(TIER_WORDS, "tier"),
      one_specialty_per_hospital: maybe(flagField()),
    }),
  ),
  pins: maybe(section({ must: maybe(list(program())), never: maybe(list(program())) })),
  facts: maybe(
    list(
      section({
        program: program(),
        field: wordField(FIELD_NAMES, ledgerFieldNamed, { kind: "name", of: "ledger-field" }),
        value: z
          .union([z.string().check(z.minLength(1), z.maxLength(LONGEST_OWN_TEXT)), z.number(), z.boolean()])
          .register(NOTES, {
            takes: { kind: "value" },
            json: {
              anyOf: [
                { type: "string", minLength: 1, maxLength: LONGEST_OWN_TEXT },
                { type: "number" },
                { type: "boolean" },
              ],
            },
          }),
        date: maybe(date()),
        note: maybe(textField(1000)),
        address: maybe(addressField()),
      }),
    ),
  ),
  in_season: maybe(
    list(
      section({
        program: program(),
        signal: maybe(wordField(SIGNAL_WORDS, signalNamed)),
        applied: maybe(date()),
        invited: maybe(date()),
        rejected: maybe(date()),
        interviewed: maybe(date()),
        withdrawn: maybe(date()),
      }),
    ),
  ),
  notes: maybe(list(section({ program: program(), text: textField(LONGEST_NOTE) }))),
  letters: maybe(list(letter())),
  application: maybe(applicationField()),
  portfolio: maybe(portfolioField()),
});

/** A checked profile file, names not yet in canonical form. */
export type ProfileFile = z.infer<typeof PROFILE_SCHEMA>;
