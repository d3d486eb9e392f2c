import type {
  Credential,
  InformaticsFacts,
  OpenDataSet,
  PublicationVenue,
  Span,
} from "../../facts/informatics-facts.ts";
import type { Judgements } from "../../facts/judgements.ts";
import type {
  EducationTold,
  PortfolioTold,
  ProjectTold,
  PublicationTold,
  SkillTold,
} from "../../profile/portfolio.ts";
import { normalForm } from "../../program/normal-form.ts";
import { finishedToSee } from "./gaps-of.ts";
import { skillKey } from "./skill-key.ts";

/** A step that can be taken next, and the portfolio that she would have after it. */
export interface StepCandidate {
  readonly id: string;
  readonly kind: "workshop" | "dataset" | "credential" | "venue";
  /** A name of a table; `null` for a project of the workshop, which is named by its id. */
  readonly name: string | null;
  readonly by: string | null;
  readonly hours: Span | null;
  /** Whether the hours are the product's judgement and not published. */
  readonly hoursJudged: boolean;
  readonly usd: Span | null;
  /** Length and price as they are published. */
  readonly length: string | null;
  readonly price: string | null;
  /** The last year in which this was known; `null` = not dated. */
  readonly year: number | null;
  readonly source: string | null;
  readonly after: PortfolioTold;
}

const FREE: Span = { least: 0, most: 0 };

/**
 * Every step that the tables and the workshop offer: its three projects, data sets, courses open to her that she has not
 * taken, and venues once a finished project can be shown there.
 */
export function stepCandidates(
  portfolio: PortfolioTold,
  facts: InformaticsFacts,
  hours: Judgements["informaticsHours"],
): readonly StepCandidate[] {
  const taken = new Set(portfolio.education.map(({ title }) => normalForm(title)));
  const courses = facts.credentials.filter(({ name, open }) => open && !taken.has(normalForm(name)));
  const venues = finishedToSee(portfolio).length === 0 ? [] : facts.venues;
  return [
    ...workshop(portfolio, hours),
    ...facts.datasets.map((one) => ofDataset(portfolio, one, hours)),
    ...courses.map((one) => ofCredential(portfolio, one)),
    ...venues.map((one) => ofVenue(portfolio, one, hours)),
  ];
}

function workshop(portfolio: PortfolioTold, hours: Judgements["informaticsHours"]): readonly StepCandidate[] {
  const base = {
    ...({ kind: "workshop", name: null, by: null, hoursJudged: true, usd: FREE } as const),
    ...{ length: null, price: null, year: null, source: null },
  };
  const language = portfolio.skills.some(({ words }) => skillKey(words) === "r") ? "r" : "python";
  const analysed = withProject(portfolio, { tools: [language], skills: ["statistics"] });
  const graded: SkillTold = {
    ...{ words: "statistics", name: "statistics", level: null },
    measured: "graded",
    note: null,
  };
  return [
    {
      ...base,
      id: "workflow",
      hours: { least: hours.workflowLeast, most: hours.workflowMost },
      after: withProject(portfolio, {
        skills: ["quality-improvement", "process-mapping"],
        measures: [{ name: "measure", unit: null, before: 0, after: 0, n: 1, method: null }],
      }),
    },
    {
      ...base,
      id: "data-analysis",
      hours: { least: hours.dataLeast, most: hours.dataMost },
      after: { ...analysed, skills: [...analysed.skills, graded] },
    },
    {
      ...base,
      id: "usability",
      hours: { least: hours.usabilityLeast, most: hours.usabilityMost },
      after: withProject(portfolio, { skills: ["usability", "ehr-use"] }),
    },
  ];
}

/** Data that can be downloaded cost nothing. Behind training and an agreement the price is not known. */
function ofDataset(
  portfolio: PortfolioTold,
  { id, name, holds, access, skills, year, source }: OpenDataSet,
  hours: Judgements["informaticsHours"],
): StepCandidate {
  return {
    ...({
      id,
      kind: "dataset",
      name,
      by: holds,
      hoursJudged: true,
      length: null,
      price: null,
      year,
      source,
    } as const),
    hours: access === "credentialed" ? null : { least: hours.dataLeast, most: hours.dataMost },
    usd: access === "credentialed" ? null : FREE,
    after: withProject(portfolio, { skills }),
  };
}

function ofCredential(portfolio: PortfolioTold, credential: Credential): StepCandidate {
  const { id, name, provider, kind, hours, length, usd, price, teaches, examined, year, source } = credential;
  const course: EducationTold = {
    ...{ title: name, provider, kind, from: null, completed: "finished", hours: null },
    ...{ skills: teaches, examined, address: "its page", note: null },
  };
  return {
    ...({ id, kind: "credential", name, by: provider, hours, hoursJudged: false, usd } as const),
    ...{ length, price, year, source },
    after: { ...portfolio, education: [...portfolio.education, course] },
  };
}

function ofVenue(
  portfolio: PortfolioTold,
  { id, name, body, kind, takes, usd, price, year, source, held }: PublicationVenue,
  hours: Judgements["informaticsHours"],
): StepCandidate {
  const isPaper = kind === "journal";
  const shown: PublicationTold = {
    ...{
      title: name,
      kind: isPaper ? "article" : (takes.find((one) => one === "poster") ?? takes[0] ?? null),
    },
    ...{ venue: name, month: null, accepted: true, project: null, address: null },
  };
  return {
    ...({
      id,
      kind: "venue",
      name,
      by: body,
      hoursJudged: true,
      usd,
      length: held,
      price,
      year,
      source,
    } as const),
    hours: isPaper
      ? { least: hours.paperLeast, most: hours.paperMost }
      : { least: hours.abstractLeast, most: hours.abstractMost },
    after: { ...portfolio, publications: [...portfolio.publications, shown] },
  };
}

/** The portfolio with one more finished project that ends in something to look at. */
function withProject(
  portfolio: PortfolioTold,
  parts: Partial<Pick<ProjectTold, "tools" | "skills" | "measures">>,
): PortfolioTold {
  const project: ProjectTold = {
    ...{ title: "", kind: null, role: null, place: null, from: null, to: null, state: "done" },
    ...{ tools: [], skills: [], deeds: [], measures: [] },
    ...{ artefacts: [{ kind: "report", title: "", address: null }], confirmedBy: null, note: null },
    ...parts,
  };
  return { ...portfolio, projects: [...portfolio.projects, project] };
}
