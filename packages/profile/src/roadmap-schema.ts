import {
  isIsoDate,
  isTakenDay,
  MEETING_ZONES,
  normalForm,
  ROADMAP_STAGES,
  ROADMAP_STEPS,
  SPECIALTIES,
  specialtyNamed,
} from "@smartpick/core";
import * as z from "zod/mini";
import { flagField, NOTES, numberField, textField, wordField } from "./field.ts";
import { list, maybe, section } from "./groups.ts";
import { wordsNamed } from "./words.ts";

/** Most changes of a plan within one day that are told apart. */
const MOST_REVISIONS = 99;
const HOURS_OF_A_WEEK = 168;

export const roadmapStageNamed = wordsNamed({
  student: ["medical student"],
  gap: ["graduate", "preparing"],
  applying: ["applicant"],
  interviewing: ["interviews"],
  unmatched: ["did not match", "not matched"],
  resident: ["residency"],
  fellowship: ["fellowship applicant", "fellow"],
});

const STEPS_BY_NAME = new Map(ROADMAP_STEPS.map((code) => [normalForm(code), code]));

/** The code of a step of the roadmap, in any case; `null` = none. */
export const roadmapStepNamed = (input: string): string | null =>
  STEPS_BY_NAME.get(normalForm(input)) ?? null;

export const meetingZoneNamed = wordsNamed({
  eastern: ["ET", "EST", "EDT", "Eastern time"],
  central: ["CT", "CST", "CDT", "Central time"],
  mountain: ["MT", "MST", "MDT", "Mountain time"],
  pacific: ["PT", "PST", "PDT", "Pacific time"],
  utc: ["GMT", "Z"],
});

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

const date = () =>
  z
    .string()
    .check(z.refine((input) => isIsoDate(input) && isTakenDay(input)))
    .register(NOTES, {
      takes: { kind: "date" },
      json: { type: "string", format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
    });
const number = (least: number, most: number, whole: boolean) =>
  numberField({ kind: "number", least, most, whole, of: "number", words: [] });
const clock = () =>
  z
    .string()
    .check(z.regex(CLOCK))
    .register(NOTES, {
      takes: { kind: "clock" },
      json: { type: "string", pattern: CLOCK.source },
    });

/** The plan of the applicant as a profile file tells it. */
export const roadmapField = () =>
  section({
    stage: maybe(wordField(ROADMAP_STAGES, roadmapStageNamed)),
    hours_a_week: maybe(number(1, HOURS_OF_A_WEEK, false)),
    revision: maybe(number(0, MOST_REVISIONS, true)),
    residency: maybe(
      section({
        began: date(),
        specialty: maybe(
          wordField(
            SPECIALTIES.map(({ name }) => name),
            (input) => specialtyNamed(input)?.name ?? null,
            { kind: "name", of: "specialty" },
            SPECIALTIES.flatMap(({ short, aliases }) => [short, ...aliases]),
          ),
        ),
        program: maybe(textField(200)),
        years: maybe(number(1, 9, true)),
      }),
    ),
    steps: maybe(
      list(
        section({
          code: wordField(ROADMAP_STEPS, roadmapStepNamed),
          planned: maybe(date()),
          began: maybe(date()),
          done: maybe(date()),
          skip: maybe(flagField()),
          note: maybe(textField(1000)),
        }),
      ),
    ),
    meetings: maybe(
      list(
        section({
          with: textField(120),
          day: date(),
          time: maybe(clock()),
          zone: maybe(wordField(MEETING_ZONES, meetingZoneNamed)),
          about: maybe(textField(500)),
        }),
      ),
    ),
  });
