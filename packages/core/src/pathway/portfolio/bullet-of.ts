import type { MeasureTold, PortfolioTold, ProjectTold } from "../../profile/portfolio.ts";
import { entriesInOrder } from "../../profile/portfolio-entries.ts";
import { thingsToSee } from "./things-to-see.ts";

/** The only words and marks that a bullet holds beside what she entered. */
export const BULLET_JOINTS = [
  " ",
  ", ",
  "; ",
  ": ",
  ". ",
  " for ",
  " at ",
  " with ",
  " and ",
  " from ",
  " to ",
  " (",
  ")",
  "n = ",
] as const;

type Joint = (typeof BULLET_JOINTS)[number];

/** A piece of a bullet: her own text with its path in the profile, or a joining word (`from` is `null`). */
export interface BulletSegment {
  readonly text: string;
  readonly from: string | null;
}

/** What a bullet lacks. */
export const BULLET_ASKS = ["role", "place", "tool", "measure", "count", "to-see"] as const;

export type BulletAsk = (typeof BULLET_ASKS)[number];

/** One line for a CV, assembled from an entry. */
export interface CvBullet {
  /** Path of the entry. */
  readonly at: string;
  readonly segments: readonly BulletSegment[];
  readonly asks: readonly BulletAsk[];
}

/**
 * The lines for a CV that a portfolio gives, in its order: each project with its deeds, publications, committees, and
 * education. Nothing stands in them but what was entered, on one line, and `BULLET_JOINTS`; the first letter is a capital.
 */
export function bulletsOf(portfolio: PortfolioTold): readonly CvBullet[] {
  const projects = entriesInOrder(portfolio, "projects").flatMap(({ told, index }) =>
    told === null ? [] : ofProject(told, `portfolio.projects[${index}]`, portfolio),
  );
  const publications = entriesInOrder(portfolio, "publications").flatMap(({ told, index }) =>
    told === null
      ? []
      : [lineOf(`portfolio.publications[${index}]`, { title: told.title, venue: told.venue })],
  );
  const committees = portfolio.committees.map(({ role, name, place }, at) =>
    lineOf(`portfolio.committees[${at}]`, { role, name, place }),
  );
  const education = entriesInOrder(portfolio, "education").flatMap(({ told, index }) =>
    told === null
      ? []
      : [lineOf(`portfolio.education[${index}]`, { title: told.title, provider: told.provider })],
  );
  return [...projects, ...publications, ...committees, ...education];
}

function ofProject(project: ProjectTold, at: string, portfolio: PortfolioTold): readonly CvBullet[] {
  const { role, title, place, tools, deeds, measures } = project;
  const name = own(title, `${at}.title`);
  const lead =
    role === null ? [name] : [own(role, `${at}.role`), joint(/\s/.test(role.trim()) ? " for " : " "), name];
  const measure = bestMeasure(measures);
  const segments = [
    ...lead,
    ...(place === null ? [] : [joint(" at "), own(place, `${at}.place`)]),
    ...listed(tools.map((tool, index) => own(tool, `${at}.tools[${index}]`))),
    ...(measure === null
      ? []
      : [joint("; "), ...measured(measure.measure, `${at}.measures[${measure.index}]`)]),
  ];
  const main = { at, segments: capitalised(segments), asks: asksOf(project, at, portfolio) };
  const steps = deeds.map((deed, index): CvBullet => {
    const path = `${at}.deeds[${index}]`;
    return { at: path, segments: capitalised([own(deed, path)]), asks: [] };
  });
  return [main, ...steps];
}

function asksOf(project: ProjectTold, at: string, portfolio: PortfolioTold): readonly BulletAsk[] {
  const { role, place, tools, measures } = project;
  const best = bestMeasure(measures)?.measure ?? null;
  const lacks: Readonly<Record<BulletAsk, boolean>> = {
    role: role === null,
    place: place === null,
    tool: tools.length === 0,
    measure: best === null,
    count: best !== null && best.n === null,
    "to-see": thingsToSee(project, at, portfolio).length === 0,
  };
  return BULLET_ASKS.filter((ask) => lacks[ask]);
}

/** The first measure with both ends; one with a count goes before one without. */
function bestMeasure(
  measures: readonly MeasureTold[],
): { readonly measure: MeasureTold; readonly index: number } | null {
  const whole = measures
    .map((measure, index) => ({ measure, index }))
    .filter(({ measure }) => measure.before !== null && measure.after !== null);
  return whole.find(({ measure }) => measure.n !== null) ?? whole[0] ?? null;
}

function measured({ name, unit, before, after, n }: MeasureTold, at: string): readonly BulletSegment[] {
  return [
    own(name, `${at}.name`),
    joint(" from "),
    own(String(before), `${at}.before`),
    joint(" to "),
    own(String(after), `${at}.after`),
    ...(unit === null ? [] : [joint(" "), own(unit, `${at}.unit`)]),
    ...(n === null ? [] : [joint(" ("), joint("n = "), own(String(n), `${at}.n`), joint(")")]),
  ];
}

/** The texts of an entry, one after the other with commas. */
function lineOf(at: string, parts: Readonly<Record<string, string | null>>): CvBullet {
  const told = Object.entries(parts).flatMap(([key, text]) =>
    text === null ? [] : [own(text, `${at}.${key}`)],
  );
  const segments = told.flatMap((segment, index) => (index === 0 ? [segment] : [joint(", "), segment]));
  return { at, segments: capitalised(segments), asks: [] };
}

function listed(tools: readonly BulletSegment[]): readonly BulletSegment[] {
  return tools.flatMap((tool, at) => {
    const before: Joint = at === 0 ? " with " : at === tools.length - 1 ? " and " : ", ";
    return [joint(before), tool];
  });
}

function joint(text: Joint): BulletSegment {
  return { text, from: null };
}

/** What she entered, on one line and without a full stop at its end. */
function own(text: string, from: string): BulletSegment {
  return { text: text.replace(/\s+/g, " ").trim().replace(/\.$/, ""), from };
}

function capitalised(segments: readonly BulletSegment[]): readonly BulletSegment[] {
  return segments.map((segment, at) =>
    at === 0 ? { ...segment, text: segment.text.charAt(0).toUpperCase() + segment.text.slice(1) } : segment,
  );
}

/** The text of a bullet. */
export function bulletText({ segments }: Pick<CvBullet, "segments">): string {
  return segments.map(({ text }) => text).join("");
}
