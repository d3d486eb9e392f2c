import {
  type ArtefactTold,
  type CommitteeTold,
  type EducationTold,
  type FreeEntry,
  type MeasureTold,
  type MentorTold,
  monthNamed,
  monthOrNow,
  OLD_LISTS,
  type OldList,
  type PersonMetTold,
  type PortfolioTold,
  type ProjectTold,
  type PublicationTold,
  type SkillTold,
  skillNamed,
} from "@smartpick/core";
import * as z from "zod/mini";
import { known } from "./canonical-names.ts";
import { freeProblems } from "./free-problems.ts";
import { EDUCATION_ENTRY, PROJECT_ENTRY, PUBLICATION_ENTRY, SKILL_ENTRY } from "./portfolio-schema.ts";
import {
  artefactKindNamed,
  educationKindNamed,
  mentorKindNamed,
  projectKindNamed,
  projectStateNamed,
  publicationKindNamed,
  skillLevelNamed,
} from "./portfolio-words.ts";
import type { ProfileFile } from "./schema.ts";
import { singleSkill } from "./single-skill.ts";

type File = NonNullable<ProfileFile["portfolio"]>;
type Entry<List> = NonNullable<List> extends readonly (infer One)[] ? One : never;

/** The informatics profile of a file that passed the schema; what has no known form stays as it is, with the reasons. */
export function portfolioOf(file: ProfileFile["portfolio"]): PortfolioTold {
  const told = { education: [], skills: [], projects: [], publications: [] } as Record<OldList, unknown[]>;
  const free: FreeEntry[] = [];
  for (const list of OLD_LISTS) {
    for (const [index, value] of (file?.[list] ?? []).entries()) {
      const entry = READERS[list](value);
      if (entry === null) free.push({ list, index, value, problems: freeProblems(list, index, value) });
      else told[list].push(entry);
    }
  }
  return {
    ...(told as unknown as Pick<PortfolioTold, OldList>),
    committees: (file?.committees ?? []).map(committeeOf),
    mentors: (file?.mentors ?? []).map(mentorOf),
    people: (file?.people ?? []).map(personOf),
    free,
    ...(file?.resume == null ? {} : { resume: file.resume }),
  };
}

/** An entry of a known form, or `null`. */
const READERS: Readonly<Record<OldList, (value: unknown) => unknown>> = {
  education: reader(EDUCATION_ENTRY, educationOf),
  // A skill may be a word alone.
  skills: (value) => reader(SKILL_ENTRY, skillOf)(singleSkill(value) ? { name: value } : value),
  projects: reader(PROJECT_ENTRY, projectOf),
  publications: reader(PUBLICATION_ENTRY, publicationOf),
};

function reader<T extends z.core.$ZodType, Told>(field: T, read: (entry: z.infer<T>) => Told) {
  return (value: unknown): Told | null => {
    const parsed = z.safeParse(field, value);
    return parsed.success ? read(parsed.data) : null;
  };
}

function skillOf({ name, level, measured, note }: z.infer<typeof SKILL_ENTRY>): SkillTold {
  return {
    words: name,
    name: skillNamed(name),
    level: word(level, skillLevelNamed) as SkillTold["level"],
    measured: measured ?? null,
    note: note ?? null,
  };
}

function educationOf(entry: z.infer<typeof EDUCATION_ENTRY>): EducationTold {
  return {
    title: entry.title,
    provider: entry.provider ?? null,
    kind: word(entry.kind, educationKindNamed) as EducationTold["kind"],
    from: word(entry.from, monthNamed),
    completed: word(entry.completed, monthNamed),
    hours: entry.hours ?? null,
    skills: [...(entry.skills ?? [])],
    examined: entry.examined ?? null,
    address: entry.address ?? null,
    note: entry.note ?? null,
  };
}

type ProjectFile = z.infer<typeof PROJECT_ENTRY>;

function projectOf(entry: ProjectFile): ProjectTold {
  return {
    title: entry.title,
    kind: word(entry.kind, projectKindNamed) as ProjectTold["kind"],
    role: entry.role ?? null,
    place: entry.place ?? null,
    from: word(entry.from, monthNamed),
    to: word(entry.to, monthOrNow),
    state: word(entry.state, projectStateNamed) as ProjectTold["state"],
    tools: [...(entry.tools ?? [])],
    skills: [...(entry.skills ?? [])],
    deeds: [...(entry.deeds ?? [])],
    measures: (entry.measures ?? []).map(measureOf),
    artefacts: (entry.artefacts ?? []).map(artefactOf),
    confirmedBy: entry.confirmed_by ?? null,
    note: entry.note ?? null,
  };
}

function measureOf(measure: Entry<ProjectFile["measures"]>): MeasureTold {
  return {
    name: measure.name,
    unit: measure.unit ?? null,
    before: measure.before ?? null,
    after: measure.after ?? null,
    n: measure.n ?? null,
    method: measure.method ?? null,
  };
}

function artefactOf({ kind, title, address }: Entry<ProjectFile["artefacts"]>): ArtefactTold {
  return { kind: known(artefactKindNamed(kind)) as ArtefactTold["kind"], title, address: address ?? null };
}

function publicationOf(entry: z.infer<typeof PUBLICATION_ENTRY>): PublicationTold {
  return {
    title: entry.title,
    kind: word(entry.kind, publicationKindNamed) as PublicationTold["kind"],
    venue: entry.venue ?? null,
    month: word(entry.month, monthNamed),
    accepted: entry.accepted ?? null,
    project: entry.project ?? null,
    address: entry.address ?? null,
  };
}

function committeeOf({ name, role, place, from, to }: Entry<File["committees"]>): CommitteeTold {
  return {
    name,
    role: role ?? null,
    place: place ?? null,
    from: word(from, monthNamed),
    to: word(to, monthOrNow),
  };
}

function mentorOf({ name, kind, place, met, next, note }: Entry<File["mentors"]>): MentorTold {
  return {
    name,
    kind: word(kind, mentorKindNamed) as MentorTold["kind"],
    place: place ?? null,
    met: [...(met ?? [])],
    next: next ?? null,
    note: note ?? null,
  };
}

function personOf({ name, place, met, about, next, by, done }: Entry<File["people"]>): PersonMetTold {
  return {
    name,
    place: place ?? null,
    met: met ?? null,
    about: about ?? null,
    next: next ?? null,
    by: by ?? null,
    done: done ?? false,
  };
}

function word(input: string | null | undefined, named: (input: string) => string | null): string | null {
  return input == null ? null : known(named(input));
}
