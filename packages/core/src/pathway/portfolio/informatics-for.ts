import type { InformaticsReport } from "../../answers/informatics.ts";
import { type Case, runOf } from "../../case/case.ts";
import type { InformaticsFacts } from "../../facts/informatics-facts.ts";
import type { Problem } from "../../problem/problem.ts";
import { freeTexts } from "../../profile/portfolio-texts.ts";
import { bulletsOf, bulletText } from "./bullet-of.ts";
import { doubtsIn } from "./doubts-in.ts";
import { nextSteps } from "./next-steps.ts";
import { standingsOf } from "./standings-of.ts";

/** Facts of a bundle made before there were any. */
const NONE: InformaticsFacts = { domains: [], expectations: [], credentials: [], datasets: [], venues: [] };

/** What an experience of the application form takes. */
const EXPERIENCE = "experience-description";

/** The informatics profile of the applicant of a case: what is proved, gaps, next steps, lines for a CV (`smartpick/informatics@1`). */
export function informaticsFor(base: Case): InformaticsReport {
  const { facts, profile, season } = base;
  const { portfolio } = profile;
  const informatics = facts.informatics ?? NONE;
  const { skills, domains, gaps } = standingsOf(portfolio, informatics);
  const limit = season.limits.find(({ field }) => field === EXPERIENCE) ?? null;
  const count = (standing: string): number => skills.filter((one) => one.standing === standing).length;
  return {
    schema: "smartpick/informatics@1",
    // A plan does not depend on the portfolio; this answer does.
    ...runOf(base, { portfolio }),
    counts: { measured: count("measured"), shown: count("shown"), claimed: count("claimed") },
    skills,
    domains,
    gaps,
    steps: nextSteps(portfolio, informatics, facts.judgements),
    notOpen: informatics.credentials.filter(({ open }) => !open).map(({ name, price }) => ({ name, price })),
    venuesWait: waits(gaps) ? informatics.venues.length : 0,
    bullets: bulletsOf(portfolio).map((bullet) => {
      const text = bulletText(bullet);
      return { ...bullet, text, characters: text.length };
    }),
    limit: limit === null ? null : { max: limit.max, source: limit.source },
    questions: portfolio.free.map(({ list, index, value, problems }) => ({
      at: `portfolio.${list}[${index}]`,
      list,
      says: freeTexts(value).join(" · "),
      reasons: problems.map(reasonOf),
    })),
    doubts: doubtsIn(portfolio, skills),
  };
}

function waits(gaps: InformaticsReport["gaps"]): boolean {
  return gaps.some(({ of, have }) => of === "projects-shown" && have === 0);
}

/** Why an entry has no known form, as far as a reader needs it: where, what stands there, and what is nearest. */
function reasonOf(problem: Problem): InformaticsReport["questions"][number]["reasons"][number] {
  const { code, path } = problem;
  const found = code === "unknown-key" ? problem.key : code === "not-in-list" ? problem.found : null;
  const nearest = "nearest" in problem && problem.nearest !== undefined ? String(problem.nearest) : null;
  return { code, path, found, nearest };
}
