import { monthNamed } from "@smartpick/core";
import { EDUCATION_ENTRY, PROJECT_ENTRY, PUBLICATION_ENTRY, SKILL_ENTRY } from "../portfolio-schema.ts";
import { projectKindNamed, skillLevelNamed } from "../portfolio-words.ts";
import { entryFrom, type NotTaken, type Offer } from "./entry-from.ts";
import type { ResumeFile, ResumeList } from "./resume-sections.ts";

type Entry = Readonly<Record<string, unknown>>;

/** Entries of a portfolio as a file writes them. */
export interface ResumeEntries {
  readonly education: readonly Entry[];
  readonly skills: readonly Entry[];
  readonly projects: readonly Entry[];
  readonly publications: readonly Entry[];
}

/** Between the kind of a degree and its field. */
export const DEGREE_JOINT = ", ";

/** The entries of a portfolio that a resume gives. Everything that has no place or does not fit is added to `notTaken`. */
export function entriesFrom(resume: ResumeFile, notTaken: NotTaken[]): ResumeEntries {
  const read = (list: ResumeList, known: readonly string[], make: (one: Section) => readonly Made[]) =>
    resume[list].flatMap((entry, at) => {
      const path = `${list}[${at}]`;
      for (const key of Object.keys(entry))
        if (!known.includes(key) && !isEmptyText(entry[key]))
          notTaken.push({ path: `${path}.${key}`, why: "no-place" });
      return make({ entry, path, notTaken }).flatMap(({ form, name, offers }) => {
        const made = entryFrom(form, name, offers, notTaken);
        return made === null ? [] : [made];
      });
    });
  return {
    education: [
      ...read("education", ["institution", "url", "area", "studyType", "startDate", "endDate"], degree),
      ...read("certificates", ["name", "date", "url", "issuer"], certificate),
    ],
    skills: read("skills", ["name", "level", "keywords"], skills),
    projects: read("projects", PROJECT_KEYS, project),
    publications: read("publications", ["name", "publisher", "releaseDate", "url"], publication),
  };
}

const PROJECT_KEYS = [
  ...[
    "name",
    "description",
    "highlights",
    "keywords",
    "startDate",
    "endDate",
    "url",
    "roles",
    "entity",
    "type",
  ],
];

interface Section {
  readonly entry: Entry;
  readonly path: string;
  readonly notTaken: NotTaken[];
}

interface Made {
  readonly form: Parameters<typeof entryFrom>[0];
  readonly name: "title" | "name";
  readonly offers: readonly Offer[];
}

/** The title of a degree: its kind and its field; whether its kind found no place in it. */
export function degreeTitle({ studyType, area }: Entry): {
  readonly title: unknown;
  readonly dropsKind: boolean;
} {
  const joined = typeof studyType === "string" && typeof area === "string" && studyType !== "" && area !== "";
  // A kind with a comma in it could not be told from its field again.
  const splits = joined && !studyType.includes(DEGREE_JOINT);
  const title = splits ? `${studyType}${DEGREE_JOINT}${area}` : isEmptyText(area) ? studyType : area;
  return { title, dropsKind: joined && !splits };
}

function degree({ entry, path, notTaken }: Section): readonly Made[] {
  const { title, dropsKind } = degreeTitle(entry);
  if (dropsKind) notTaken.push({ path: `${path}.studyType`, why: "does-not-fit" });
  const from = at(entry, path);
  return [
    {
      form: EDUCATION_ENTRY,
      name: "title",
      offers: [
        { key: "title", value: title, path: `${path}.area` },
        { key: "kind", value: "degree", path: `${path}.studyType` },
        from("provider", "institution"),
        ...month(entry, path, "from", "startDate", notTaken),
        ...month(entry, path, "completed", "endDate", notTaken),
        from("address", "url"),
      ],
    },
  ];
}

function certificate({ entry, path, notTaken }: Section): readonly Made[] {
  const from = at(entry, path);
  return [
    {
      form: EDUCATION_ENTRY,
      name: "title",
      offers: [
        from("title", "name"),
        { key: "kind", value: "certificate", path },
        from("provider", "issuer"),
        ...month(entry, path, "completed", "date", notTaken),
        from("address", "url"),
      ],
    },
  ];
}

/** A skill, and each of its keywords as a skill with the name of the first as its note. */
function skills({ entry, path, notTaken }: Section): readonly Made[] {
  const { level, name, keywords } = entry;
  const named = typeof level === "string" ? skillLevelNamed(level) : null;
  if (named !== null && named !== level) notTaken.push({ path: `${path}.level`, why: "word-changed" });
  const more = Array.isArray(keywords) ? keywords : [];
  const whole: Made = {
    form: SKILL_ENTRY,
    name: "name",
    offers: [
      at(entry, path)("name", "name"),
      { key: "level", value: named ?? level, path: `${path}.level` },
      ...(Array.isArray(keywords) ? [] : [{ key: "keywords", value: keywords, path: `${path}.keywords` }]),
    ],
  };
  return [
    whole,
    ...more.map((word: unknown, place): Made => {
      const here = `${path}.keywords[${place}]`;
      return {
        form: SKILL_ENTRY,
        name: "name",
        offers: [
          { key: "name", value: word, path: here },
          { key: "note", value: name, path: here },
        ],
      };
    }),
  ];
}

function project({ entry, path, notTaken }: Section): readonly Made[] {
  const from = at(entry, path);
  const { roles, type, url, name } = entry;
  const role =
    Array.isArray(roles) && roles.every((one) => typeof one === "string" && !one.includes(ROLE_JOINT))
      ? roles.join(ROLE_JOINT)
      : roles;
  const kind = typeof type === "string" ? (projectKindNamed(type) ?? type) : type;
  return [
    {
      form: PROJECT_ENTRY,
      name: "title",
      offers: [
        from("title", "name"),
        { key: "kind", value: kind, path: `${path}.type` },
        { key: "role", value: role, path: `${path}.roles` },
        from("place", "entity"),
        ...month(entry, path, "from", "startDate", notTaken),
        ...month(entry, path, "to", "endDate", notTaken),
        from("tools", "keywords"),
        from("deeds", "highlights"),
        {
          key: "artefacts",
          value: isEmptyText(url) ? null : [{ kind: "other", title: name, address: url }],
          path: `${path}.url`,
        },
        from("note", "description"),
      ],
    },
  ];
}

/** Between two roles in one project. */
export const ROLE_JOINT = ", ";

function publication({ entry, path, notTaken }: Section): readonly Made[] {
  const from = at(entry, path);
  return [
    {
      form: PUBLICATION_ENTRY,
      name: "title",
      offers: [
        from("title", "name"),
        from("venue", "publisher"),
        ...month(entry, path, "month", "releaseDate", notTaken),
        from("address", "url"),
      ],
    },
  ];
}

function at(entry: Entry, path: string) {
  return (key: string, of: string): Offer => ({ key, value: entry[of], path: `${path}.${of}` });
}

/** A date as its month; that a day was dropped is told. */
function month(entry: Entry, path: string, key: string, of: string, notTaken: NotTaken[]): readonly Offer[] {
  const value = entry[of];
  const here = `${path}.${of}`;
  const named = typeof value === "string" ? monthNamed(value) : null;
  if (named !== null && named !== value) notTaken.push({ path: here, why: "day-dropped" });
  return [{ key, value: named ?? value, path: here }];
}

function isEmptyText(value: unknown): boolean {
  return value == null || value === "" || (Array.isArray(value) && value.length === 0);
}
