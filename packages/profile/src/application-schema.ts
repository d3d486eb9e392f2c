import {
  AREA_PREFERENCES,
  CENSUS_DIVISIONS,
  divisionNamed,
  EXPERIENCE_TYPES,
  FOCUS_AREAS,
  KEY_CHARACTERISTICS,
  SCHOLARLY_TYPES,
  STATES,
  stateNamed,
} from "@smartpick/core";
import { flagField, monthField, textField, wordField } from "./field.ts";
import { list, maybe, section } from "./groups.ts";
import {
  areaPreferenceNamed,
  experienceTypeNamed,
  focusAreaNamed,
  keyCharacteristicNamed,
  scholarlyTypeNamed,
} from "./words.ts";

/** Most characters of a field of one line. */
const LONGEST_LINE = 300;
/** Most characters of a text: far more than the form takes, so that nothing is lost that is still to be cut. */
const LONGEST_TEXT = 5_000;

const line = () => textField(LONGEST_LINE);
const prose = () => textField(LONGEST_TEXT);

const month = monthField;

const experience = () =>
  section({
    title: line(),
    type: maybe(wordField(EXPERIENCE_TYPES, experienceTypeNamed)),
    organization: maybe(line()),
    location: maybe(line()),
    setting: maybe(line()),
    from: maybe(month(false)),
    to: maybe(month(true)),
    frequency: maybe(line()),
    focus: maybe(wordField(FOCUS_AREAS, focusAreaNamed)),
    characteristic: maybe(wordField(KEY_CHARACTERISTICS, keyCharacteristicNamed)),
    text: maybe(prose()),
    most_meaningful: maybe(flagField()),
    meaning: maybe(prose()),
  });

const scholarly = () =>
  section({
    title: textField(1_000),
    type: maybe(wordField(SCHOLARLY_TYPES, scholarlyTypeNamed)),
    authors: maybe(textField(2_000)),
    where: maybe(line()),
    date: maybe(month(false)),
    reference: maybe(line()),
    starred: maybe(flagField()),
    group: maybe(line()),
  });

const division = () => wordField(CENSUS_DIVISIONS, divisionNamed, { kind: "name", of: "division" });
const state = () =>
  wordField(
    STATES.map(({ code }) => code),
    (input) => stateNamed(input)?.code ?? null,
    { kind: "name", of: "state" },
    STATES.map(({ name }) => name),
  );

/** The block `application`: what goes into the application form, in the applicant's own words. */
export const applicationField = () =>
  section({
    experiences: maybe(list(experience())),
    impactful: maybe(prose()),
    regions: maybe(list(section({ division: maybe(division()), text: maybe(prose()) }))),
    areas: maybe(
      section({
        prefers: maybe(list(wordField(AREA_PREFERENCES, areaPreferenceNamed))),
        text: maybe(prose()),
      }),
    ),
    scholarly: maybe(list(scholarly())),
    connections: maybe(list(section({ city: line(), state: maybe(state()), text: maybe(prose()) }))),
  });
