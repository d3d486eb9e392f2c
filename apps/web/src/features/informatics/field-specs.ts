import {
  ARTEFACT_KINDS,
  EDUCATION_KINDS,
  MENTOR_KINDS,
  PROJECT_KINDS,
  PROJECT_STATES,
  PUBLICATION_KINDS,
  SKILL_LEVELS,
} from "@smartpick/core";
import { capitalised } from "@smartpick/report";
import type { PortfolioList } from "../../store/portfolio-told.ts";
import type { FormChoice } from "../application/choices.ts";
import type { NumberRoom } from "./read-number.ts";

/** One field of an entry: `key` is that of the file. */
export interface FieldSpec {
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  readonly form:
    | "line"
    | "month"
    | "month-or-now"
    | "number"
    | "pick"
    | "yes-no"
    | "lines"
    | "prose"
    | "address"
    | "day";
  readonly choices?: readonly FormChoice[];
  readonly room?: NumberRoom;
  /** Most characters of a line, or of each of several. */
  readonly longest?: number;
}

/** Entries within an entry. */
interface NestedSpec {
  readonly key: string;
  readonly title: string;
  readonly one: string;
  readonly add: string;
  /** The key of its name. */
  readonly named: "title" | "name";
  /** What an added one holds beside its name. */
  readonly begins?: Readonly<Record<string, unknown>>;
  readonly fields: readonly FieldSpec[];
}

/** What a list asks of each entry. */
export interface ListSpec {
  readonly title: string;
  readonly one: string;
  /** The label of the field that adds one, at first and later. */
  readonly first: string;
  readonly another: string;
  readonly named: FieldSpec & { readonly key: "title" | "name" };
  readonly fields: readonly FieldSpec[];
  readonly nested?: readonly NestedSpec[];
}

const choices = (
  words: readonly string[],
  labels: Readonly<Record<string, string>> = {},
): readonly FormChoice[] =>
  words.map((id) => ({ id, label: labels[id] ?? capitalised(id.replaceAll("-", " ")) }));

const title = (key: "title" | "name", label: string, longest = 300) =>
  ({ key, label, form: "line", longest }) as const;
const ADDRESS: FieldSpec = {
  key: "address",
  label: "Web address",
  form: "address",
  hint: "A page that a reader can open.",
};
const NOTE: FieldSpec = { key: "note", label: "Note", form: "prose" };
const FROM: FieldSpec = { key: "from", label: "First month", form: "month" };
const TO: FieldSpec = { key: "to", label: "Last month", form: "month-or-now" };
const SKILLS: FieldSpec = { key: "skills", label: "Skills", form: "lines", hint: "One a line." };
const ANY: NumberRoom = { least: -1e9, most: 1e9 };

const SKILL: ListSpec = {
  title: "Skills",
  one: "skill",
  first: "Which skill do you use? Such as SQL.",
  another: "Another skill",
  named: title("name", "Skill"),
  fields: [
    {
      key: "level",
      label: "Level",
      form: "pick",
      choices: choices(SKILL_LEVELS, {
        aware: "Aware: you know of it",
        basic: "Basic: you use it with help",
        working: "Working: you use it alone",
        advanced: "Advanced: you teach or build with it",
      }),
    },
    {
      key: "measured",
      label: "Test or examination, with its result",
      form: "line",
      hint: "It makes the skill measured.",
    },
    NOTE,
  ],
};

const PROJECT: ListSpec = {
  title: "Projects",
  one: "project",
  first: "What did you change or find out? Write the title.",
  another: "Title of another project",
  named: title("title", "Title"),
  fields: [
    { key: "kind", label: "Kind", form: "pick", choices: choices(PROJECT_KINDS) },
    { key: "state", label: "How it stands", form: "pick", choices: choices(PROJECT_STATES) },
    { key: "role", label: "What you did, as a verb", form: "line", hint: "Such as: led, analysed the data." },
    { key: "place", label: "Place", form: "line" },
    FROM,
    TO,
    { key: "tools", label: "Tools", form: "lines", hint: "One a line, such as Excel." },
    SKILLS,
    { key: "deeds", label: "What you did, step by step", form: "lines", hint: "One a line.", longest: 2000 },
    { key: "confirmed_by", label: "Who can confirm it", form: "line" },
    NOTE,
  ],
  nested: [
    {
      key: "measures",
      title: "Measures",
      one: "measure",
      add: "What was counted? Such as no-show rate.",
      named: "name",
      fields: [
        title("name", "What was counted"),
        { key: "unit", label: "Unit", form: "line", hint: "Such as percent." },
        { key: "before", label: "Before", form: "number", room: ANY },
        { key: "after", label: "After", form: "number", room: ANY },
        {
          key: "n",
          label: "How many were counted",
          form: "number",
          room: { least: 0, most: 1e9, whole: true },
        },
        { key: "method", label: "How it was counted", form: "line" },
      ],
    },
    {
      key: "artefacts",
      title: "Something that a reader can look at",
      one: "thing to see",
      add: "Title of a poster, chart, report or other thing",
      named: "title",
      begins: { kind: "other" },
      fields: [
        title("title", "Title"),
        { key: "kind", label: "Kind", form: "pick", choices: choices(ARTEFACT_KINDS) },
        ADDRESS,
      ],
    },
  ],
};

const EDUCATION: ListSpec = {
  title: "Education",
  one: "course or degree",
  first: "Title of a degree, certificate or course",
  another: "Another degree, certificate or course",
  named: title("title", "Title"),
  fields: [
    { key: "kind", label: "Kind", form: "pick", choices: choices(EDUCATION_KINDS) },
    { key: "provider", label: "School or provider", form: "line" },
    FROM,
    { key: "completed", label: "Month in which you finished", form: "month" },
    { key: "hours", label: "Hours", form: "number", room: { least: 0, most: 20_000 } },
    SKILLS,
    { key: "examined", label: "Did it end in an examination that you passed?", form: "yes-no" },
    ADDRESS,
    NOTE,
  ],
};

const PUBLICATION: ListSpec = {
  title: "Publications and talks",
  one: "publication",
  first: "Title of a paper, poster or talk",
  another: "Title of another paper, poster or talk",
  named: title("title", "Title", 1000),
  fields: [
    { key: "kind", label: "Kind", form: "pick", choices: choices(PUBLICATION_KINDS) },
    { key: "venue", label: "Journal or meeting", form: "line" },
    { key: "month", label: "Month", form: "month" },
    { key: "accepted", label: "Is it accepted?", form: "yes-no" },
    { key: "project", label: "Title of the project it came from", form: "line" },
    ADDRESS,
  ],
};

const COMMITTEE: ListSpec = {
  title: "Committees",
  one: "committee",
  first: "Name of a committee, or of a post in a health system",
  another: "Another committee",
  named: title("name", "Name"),
  fields: [
    { key: "role", label: "Your role", form: "line" },
    { key: "place", label: "Place", form: "line" },
    FROM,
    TO,
  ],
};

const MENTOR: ListSpec = {
  title: "Mentors",
  one: "mentor",
  first: "Who advises you? Write the name.",
  another: "Name of another mentor",
  named: title("name", "Name"),
  fields: [
    { key: "kind", label: "Field", form: "pick", choices: choices(MENTOR_KINDS) },
    { key: "place", label: "Place", form: "line" },
    { key: "next", label: "Next meeting", form: "day" },
    { key: "note", label: "What you agreed", form: "prose" },
  ],
};

const PERSON: ListSpec = {
  title: "People you met",
  one: "person",
  first: "Whom did you meet? Write the name.",
  another: "Name of another person",
  named: title("name", "Name"),
  fields: [
    { key: "place", label: "Where you met", form: "line" },
    { key: "met", label: "Day", form: "day" },
    { key: "about", label: "What you spoke about", form: "prose" },
    { key: "next", label: "What was promised", form: "prose" },
    { key: "by", label: "By when", form: "day" },
  ],
};

/** What each list asks, by its key in the file. */
export const LIST_SPECS: Readonly<Record<PortfolioList, ListSpec>> = {
  skills: SKILL,
  projects: PROJECT,
  education: EDUCATION,
  publications: PUBLICATION,
  committees: COMMITTEE,
  mentors: MENTOR,
  people: PERSON,
};
