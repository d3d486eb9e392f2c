import {
  type EducationTold,
  entriesInOrder,
  type OldList,
  type PortfolioTold,
  type ProjectTold,
  type PublicationTold,
  type SkillTold,
} from "@smartpick/core";
import { singleSkill } from "./single-skill.ts";
import { type Plain, told, unless } from "./told.ts";

/** The informatics profile as its file writes it; entries without a known form stand at their old place, unchanged. */
export function portfolioFile(portfolio: PortfolioTold): Plain | null {
  const { committees, mentors, people } = portfolio;
  const written = <List extends OldList>(
    list: List,
    write: (entry: PortfolioTold[List][number]) => unknown,
  ) =>
    entriesInOrder(portfolio, list).map(({ told: entry, free }) =>
      free === null ? write(entry as PortfolioTold[List][number]) : free.value,
    );
  return told({
    education: written("education", educationFile),
    skills: written("skills", skillFile),
    projects: written("projects", projectFile),
    publications: written("publications", publicationFile),
    committees: committees.map((one) => told({ ...one })),
    mentors: mentors.map((one) => told({ ...one })),
    people: people.map(({ done, ...one }) => told({ ...one, done: unless(done, false) })),
    resume: portfolio.resume,
  });
}

/** A skill of which only its name is told is written as that. */
function skillFile({ words, level, measured, note }: SkillTold): unknown {
  if (level === null && measured === null && note === null && singleSkill(words)) return words;
  return told({ name: words, level, measured, note });
}

function educationFile(entry: EducationTold): unknown {
  return told({ ...entry });
}

function projectFile({ measures, artefacts, confirmedBy, note, ...work }: ProjectTold): unknown {
  return told({
    ...work,
    measures: measures.map((one) => told({ ...one })),
    artefacts: artefacts.map((one) => told({ ...one })),
    confirmed_by: confirmedBy,
    note,
  });
}

function publicationFile(entry: PublicationTold): unknown {
  return told({ ...entry });
}
