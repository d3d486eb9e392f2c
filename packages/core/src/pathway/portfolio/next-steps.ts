import type { CompetencyDomainId, InformaticsFacts, Span } from "../../facts/informatics-facts.ts";
import type { Judgements } from "../../facts/judgements.ts";
import type { PortfolioTold } from "../../profile/portfolio.ts";
import type { Standing } from "./evidence-of.ts";
import { rankOf } from "./skills-of.ts";
import { standingsOf } from "./standings-of.ts";
import { type StepCandidate, stepCandidates } from "./step-candidates.ts";

/** A skill that a step lifts; `from` is `null` where nothing was told of it. */
export interface SkillRise {
  readonly skill: string;
  readonly from: Standing | null;
  readonly to: Standing;
}

/** A step with what it would prove, what it costs, and its worth per ten hours. */
export interface NextStep extends Omit<StepCandidate, "after"> {
  readonly rises: readonly SkillRise[];
  /** Domains of which nothing was shown before. */
  readonly domains: readonly CompetencyDomainId[];
  /** Expectations that it would meet. */
  readonly meets: readonly string[];
  readonly points: number;
  /** Points of proof per ten hours, dollars counted as hours; `null` where hours or price are unknown. */
  readonly worth: { readonly mid: number; readonly low: number; readonly high: number } | null;
}

/** Steps with a known cost, best first; and apart from them those whose hours or price nobody has published. */
export interface NextSteps {
  readonly ranked: readonly NextStep[];
  readonly unknownCost: readonly NextStep[];
}

type Judged = Pick<Judgements, "informaticsProof" | "informaticsHours" | "informaticsHourUsd">;

/** Worth is told per so many hours. */
const PER_HOURS = 10;
/** Nothing is proved in less. */
const LEAST_HOURS = 1;

/**
 * The steps that would prove something. What a step proves is what changes in the evidence when its entry is added; points
 * weigh it, and the worth is points per ten hours, h + dollars / (dollars an hour stands for), at the middle and both ends.
 * Ties go to more points, then to the id.
 */
export function nextSteps(portfolio: PortfolioTold, facts: InformaticsFacts, judgements: Judged): NextSteps {
  const before = standingsOf(portfolio, facts);
  const steps = stepCandidates(portfolio, facts, judgements.informaticsHours)
    .map(({ after, ...step }): NextStep => {
      const proof = proofOf(before, standingsOf(after, facts));
      const points = pointsOf(proof, judgements.informaticsProof);
      return { ...step, ...proof, points, worth: worthOf(step, points, judgements.informaticsHourUsd) };
    })
    .filter(({ points }) => points > 0);
  return {
    ranked: steps.filter(({ worth }) => worth !== null).sort(byWorth),
    unknownCost: steps.filter(({ worth }) => worth === null).sort(byPoints),
  };
}

type Stand = ReturnType<typeof standingsOf>;
type Proof = Pick<NextStep, "rises" | "domains" | "meets">;

function proofOf(before: Stand, after: Stand): Proof {
  const had = new Map(before.skills.map(({ key, standing }) => [key, standing]));
  const isOpen = (rank: Standing | null): boolean => rankOf(rank) < rankOf("shown");
  return {
    rises: after.skills.flatMap(({ key, standing }): SkillRise[] => {
      const from = had.get(key) ?? null;
      return rankOf(standing) > rankOf(from) && standing !== "claimed"
        ? [{ skill: key, from, to: standing }]
        : [];
    }),
    domains: after.domains.flatMap(({ id, standing }, at) =>
      !isOpen(standing) && isOpen(before.domains[at]?.standing ?? null) ? [id] : [],
    ),
    meets: after.gaps.flatMap(({ id, met }, at) => (met && before.gaps[at]?.met === false ? [id] : [])),
  };
}

function pointsOf({ rises, domains, meets }: Proof, weights: Judgements["informaticsProof"]): number {
  const risen = rises.map(
    ({ from, to }) =>
      (rankOf(from) < rankOf("shown") ? weights.shown : 0) + (to === "measured" ? weights.measured : 0),
  );
  return (
    risen.reduce((sum, one) => sum + one, 0) +
    domains.length * weights.domain +
    meets.length * weights.expected
  );
}

function worthOf(
  { hours, usd }: { readonly hours: Span | null; readonly usd: Span | null },
  points: number,
  hourUsd: Span,
): NextStep["worth"] {
  if (hours === null || usd === null) return null;
  const per = (time: number, dollars: number, rate: number): number =>
    (PER_HOURS * points) / Math.max(LEAST_HOURS, time + dollars / rate);
  return {
    mid: per(middle(hours), middle(usd), middle(hourUsd)),
    low: per(hours.most, usd.most, hourUsd.least),
    high: per(hours.least, usd.least, hourUsd.most),
  };
}

const middle = ({ least, most }: Span): number => (least + most) / 2;

function byWorth(a: NextStep, b: NextStep): number {
  return (b.worth?.mid ?? 0) - (a.worth?.mid ?? 0) || byPoints(a, b);
}

function byPoints(a: NextStep, b: NextStep): number {
  return b.points - a.points || (a.id < b.id ? -1 : 1);
}
