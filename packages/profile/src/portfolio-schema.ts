import {
  ARTEFACT_KINDS,
  EDUCATION_KINDS,
  MENTOR_KINDS,
  PROJECT_KINDS,
  PROJECT_STATES,
  PUBLICATION_KINDS,
  SKILL_LEVELS,
} from "@smartpick/core";
import * as z from "zod/mini";
import {
  addressField,
  dateField,
  flagField,
  monthField,
  NOTES,
  numberField,
  textField,
  wordField,
} from "./field.ts";
import { list, maybe, section } from "./groups.ts";
import {
  artefactKindNamed,
  educationKindNamed,
  mentorKindNamed,
  projectKindNamed,
  projectStateNamed,
  publicationKindNamed,
  skillLevelNamed,
} from "./portfolio-words.ts";

/** Most characters of a title, name or place. */
const LONGEST_LINE = 300;
/** Most characters of one deed or note. */
const LONGEST_TEXT = 2_000;

const line = () => textField(LONGEST_LINE);
const prose = () => textField(LONGEST_TEXT);
const lines = () => maybe(list(line()));
const number = (least: number, most: number, whole: boolean) =>
  numberField({ kind: "number", least, most, whole, of: "number", words: [] });
const measured = () => number(-1e9, 1e9, false);

/** A skill with its level and how it was measured. */
export const SKILL_ENTRY = section({
  name: line(),
  level: maybe(wordField(SKILL_LEVELS, skillLevelNamed)),
  measured: maybe(line()),
  note: maybe(prose()),
});

/** A degree, certificate or course. */
export const EDUCATION_ENTRY = section({
  title: line(),
  provider: maybe(line()),
  kind: maybe(wordField(EDUCATION_KINDS, educationKindNamed)),
  from: maybe(monthField(false)),
  completed: maybe(monthField(false)),
  hours: maybe(number(0, 20_000, false)),
  skills: lines(),
  examined: maybe(flagField()),
  address: maybe(addressField()),
  note: maybe(prose()),
});

const measure = () =>
  section({
    name: line(),
    unit: maybe(line()),
    before: maybe(measured()),
    after: maybe(measured()),
    n: maybe(number(0, 1e9, true)),
    method: maybe(line()),
  });

const artefact = () =>
  section({
    kind: wordField(ARTEFACT_KINDS, artefactKindNamed),
    title: line(),
    address: maybe(addressField()),
  });

/** A project with its deeds, measures and what a reader can look at. */
export const PROJECT_ENTRY = section({
  title: line(),
  kind: maybe(wordField(PROJECT_KINDS, projectKindNamed)),
  role: maybe(line()),
  place: maybe(line()),
  from: maybe(monthField(false)),
  to: maybe(monthField(true)),
  state: maybe(wordField(PROJECT_STATES, projectStateNamed)),
  tools: lines(),
  skills: lines(),
  deeds: maybe(list(prose())),
  measures: maybe(list(measure())),
  artefacts: maybe(list(artefact())),
  confirmed_by: maybe(line()),
  note: maybe(prose()),
});

/** A publication or presentation. */
export const PUBLICATION_ENTRY = section({
  title: textField(1_000),
  kind: maybe(wordField(PUBLICATION_KINDS, publicationKindNamed)),
  venue: maybe(line()),
  month: maybe(monthField(false)),
  accepted: maybe(flagField()),
  project: maybe(line()),
  address: maybe(addressField()),
});

const committee = () =>
  section({
    name: line(),
    role: maybe(line()),
    place: maybe(line()),
    from: maybe(monthField(false)),
    to: maybe(monthField(true)),
  });

const mentor = () =>
  section({
    name: line(),
    kind: maybe(wordField(MENTOR_KINDS, mentorKindNamed)),
    place: maybe(line()),
    met: maybe(list(dateField())),
    next: maybe(dateField()),
    note: maybe(prose()),
  });

const person = () =>
  section({
    name: line(),
    place: maybe(line()),
    met: maybe(dateField()),
    about: maybe(prose()),
    next: maybe(prose()),
    by: maybe(dateField()),
    done: maybe(flagField()),
  });

/** A list that took anything before its entries had a form: what has another form passes, and is kept as it stands. */
function oldList(entry: z.core.$ZodType) {
  const takes = NOTES.get(entry)?.takes ?? { kind: "anything" as const };
  return maybe(list(z.union([entry, z.unknown()]).register(NOTES, { takes })));
}

/** A JSON Resume as it was taken in: whatever it holds is kept. */
const keptResume = () =>
  z.record(z.string(), z.unknown()).register(NOTES, {
    takes: { kind: "keys", keys: ["basics", "work", "education", "skills", "projects"] },
  });

/** The block `portfolio`: the informatics profile. */
export const portfolioField = () =>
  section({
    education: oldList(EDUCATION_ENTRY),
    skills: oldList(SKILL_ENTRY),
    projects: oldList(PROJECT_ENTRY),
    publications: oldList(PUBLICATION_ENTRY),
    committees: maybe(list(committee())),
    mentors: maybe(list(mentor())),
    people: maybe(list(person())),
    resume: maybe(keptResume()),
  });
