import {
  type EducationTold,
  measureText,
  type PortfolioTold,
  type ProjectTold,
  type SkillTold,
} from "@smartpick/core";
import { told } from "../told.ts";
import { DEGREE_JOINT, ROLE_JOINT } from "./resume-entries.ts";

type Plain = Readonly<Record<string, unknown>>;

const SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

/** A JSON Resume, and what of the portfolio it has no place for, by path and count. */
export interface ResumeMade {
  readonly resume: Plain;
  readonly leftOut: readonly { readonly list: string; readonly count: number }[];
}

/** The portfolio as a JSON Resume v1.0.0 (jsonresume.org/schema), with her name where she gives it. */
export function resumeOf(portfolio: PortfolioTold, name: string | null): ResumeMade {
  const isDegree = ({ kind }: EducationTold): boolean => kind === "degree" || kind === null;
  const resume = told({
    $schema: SCHEMA,
    basics: name === null ? null : { name },
    education: portfolio.education.filter(isDegree).map(degreeIn),
    certificates: portfolio.education.filter((one) => !isDegree(one)).map(certificateIn),
    publications: portfolio.publications.map(({ title, venue, month, address }) =>
      told({ name: title, publisher: venue, releaseDate: month, url: address }),
    ),
    skills: skillsIn(portfolio.skills),
    projects: portfolio.projects.map(projectIn),
    meta: { version: "v1.0.0" },
  });
  const counts = {
    committees: portfolio.committees.length,
    mentors: portfolio.mentors.length,
    people: portfolio.people.length,
    "entries without a known form": portfolio.free.length,
  };
  const leftOut = Object.entries(counts).flatMap(([list, count]) => (count === 0 ? [] : [{ list, count }]));
  return { resume: resume ?? {}, leftOut };
}

function degreeIn({ title, kind, provider, from, completed, address }: EducationTold): Plain | null {
  const at = kind === "degree" ? title.indexOf(DEGREE_JOINT) : -1;
  const split =
    at < 0 ? { area: title } : { area: title.slice(at + DEGREE_JOINT.length), studyType: title.slice(0, at) };
  return told({ institution: provider, url: address, ...split, startDate: from, endDate: completed });
}

function certificateIn({ title, provider, completed, address }: EducationTold): Plain | null {
  return told({ name: title, date: completed, url: address, issuer: provider });
}

/** A skill whose note is the name of another is a keyword of that one. */
function skillsIn(skills: readonly SkillTold[]): readonly (Plain | null)[] {
  const heads = new Set(skills.filter(({ note }) => note === null).map(({ words }) => words));
  const isKeyword = ({ note, level }: SkillTold): boolean =>
    note !== null && level === null && heads.has(note);
  return skills
    .filter((skill) => !isKeyword(skill))
    .map(({ words, level }) =>
      told({
        name: words,
        level,
        keywords: skills.filter((one) => isKeyword(one) && one.note === words).map((one) => one.words),
      }),
    );
}

function projectIn(project: ProjectTold): Plain | null {
  const { title, kind, role, place, from, to, tools, deeds, measures, artefacts, note } = project;
  return told({
    name: title,
    description: note,
    highlights: [...deeds, ...measures.map(measureText)],
    keywords: tools,
    startDate: from,
    endDate: to === "now" ? null : to,
    url: artefacts.find(({ address }) => address !== null)?.address ?? null,
    roles: role === null ? null : role.split(ROLE_JOINT),
    entity: place,
    type: kind,
  });
}
