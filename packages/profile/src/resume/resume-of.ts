import {
  type EducationTold,
  measureText,
  type PortfolioTold,
  type ProjectTold,
  type SkillTold,
} from "@smartpick/core";
import { portfolioOf } from "../portfolio-of.ts";
import { type Plain, told } from "../told.ts";
import { freshEntries } from "./fresh-entries.ts";
import { type FormedLists, formedSections, withKept } from "./kept-resume.ts";
import { DEGREE_JOINT, entriesFrom, ROLE_JOINT } from "./resume-entries.ts";
import { isGroup } from "./resume-sections.ts";

const SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

/** A JSON Resume, and what of the portfolio it has no place for, by path and count. */
export interface ResumeMade {
  readonly resume: Plain;
  readonly leftOut: readonly { readonly list: string; readonly count: number }[];
}

/**
 * The portfolio as a JSON Resume v1.0.0 (jsonresume.org/schema), with her name where she gives it. A resume that was taken in
 * before comes back whole, with what she changed since.
 */
export function resumeOf(portfolio: PortfolioTold, name: string | null): ResumeMade {
  const made = listsFrom(portfolio);
  const kept = portfolio.resume;
  const whole =
    kept === undefined
      ? { $schema: SCHEMA, basics: null, ...made, meta: { version: "v1.0.0" } }
      : withKept(kept, made, listsFrom(portfolioFrom(kept)));
  const basics = name === null ? whole.basics : { ...(isGroup(whole.basics) ? whole.basics : {}), name };
  const resume =
    kept === undefined
      ? (told({ ...whole, basics }) ?? {})
      : told({ basics }) === null
        ? whole
        : { ...whole, basics };
  const counts = {
    committees: portfolio.committees.length,
    mentors: portfolio.mentors.length,
    people: portfolio.people.length,
    "entries without a known form": portfolio.free.length,
  };
  const leftOut = Object.entries(counts).flatMap(([list, count]) => (count === 0 ? [] : [{ list, count }]));
  return { resume, leftOut };
}

/** What a portfolio gives to the lists of a resume that have a form in it. */
function listsFrom(portfolio: PortfolioTold): FormedLists {
  return {
    education: portfolio.education.filter(isDegree).map(degreeIn),
    certificates: portfolio.education.filter((one) => !isDegree(one)).map(certificateIn),
    publications: portfolio.publications.map(({ title, venue, month, address }) =>
      entry({ name: title, publisher: venue, releaseDate: month, url: address }),
    ),
    skills: skillsIn(portfolio.skills),
    projects: portfolio.projects.map(projectIn),
  };
}

/** What a resume alone makes of an empty portfolio. */
function portfolioFrom(kept: Plain): PortfolioTold {
  const { education, skills, projects, publications } = freshEntries(
    entriesFrom(formedSections(kept), []),
    {},
    () => undefined,
  );
  return portfolioOf({
    education: [...education],
    skills: [...skills],
    projects: [...projects],
    publications: [...publications],
  });
}

function isDegree({ kind }: EducationTold): boolean {
  return kind === "degree" || kind === null;
}

function entry(group: Plain): Plain {
  return told(group) ?? {};
}

function degreeIn({ title, kind, provider, from, completed, address }: EducationTold): Plain {
  const at = kind === "degree" ? title.indexOf(DEGREE_JOINT) : -1;
  const split =
    at < 0 ? { area: title } : { area: title.slice(at + DEGREE_JOINT.length), studyType: title.slice(0, at) };
  return entry({ institution: provider, url: address, ...split, startDate: from, endDate: completed });
}

function certificateIn({ title, provider, completed, address }: EducationTold): Plain {
  return entry({ name: title, date: completed, url: address, issuer: provider });
}

/** A skill whose note is the name of another is a keyword of that one. */
function skillsIn(skills: readonly SkillTold[]): readonly Plain[] {
  const heads = new Set(skills.filter(({ note }) => note === null).map(({ words }) => words));
  const isKeyword = ({ note, level }: SkillTold): boolean =>
    note !== null && level === null && heads.has(note);
  return skills
    .filter((skill) => !isKeyword(skill))
    .map(({ words, level }) =>
      entry({
        name: words,
        level,
        keywords: skills.filter((one) => isKeyword(one) && one.note === words).map((one) => one.words),
      }),
    );
}

function projectIn(project: ProjectTold): Plain {
  const { title, kind, role, place, from, to, tools, deeds, measures, artefacts, note } = project;
  return entry({
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
