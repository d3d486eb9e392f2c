import type { RoleAsk, RoleRoute } from "../../answers/plan-b.ts";
import { shortestRoute, type Teaching } from "./shortest-route.ts";

/** From least to most. */
interface Span {
  readonly least: number;
  readonly most: number;
}

/** A course or certificate as the table of credentials has it; hours and dollars `null` = nobody has published them. */
export interface SkillCourse {
  readonly id: string;
  readonly name: string;
  readonly provider: string;
  readonly kind: "degree" | "certificate" | "certification" | "course";
  readonly hours: Span | null;
  readonly length: string | null;
  readonly usd: Span | null;
  readonly price: string | null;
  readonly teaches: readonly string[];
  /** Whether somebody without an employer in health care may take it. */
  readonly open: boolean;
  readonly year: number | null;
  readonly source: string;
}

/**
 * The shortest way to the skills of a role that are not there, by courses open to anybody; a certification examines and does
 * not teach. Compared by the most hours and dollars that are published; what is not published is counted apart, never as
 * nothing.
 */
export function routeOf(asks: readonly RoleAsk[], courses: readonly SkillCourse[]): RoleRoute {
  const gaps = asks.filter(({ state }) => state !== "there").map(({ skill }) => skill);
  const teachings = courses
    .filter(({ open: mayTake, kind }) => mayTake && kind !== "certification")
    .map(teachingOf);
  const { taken, uncovered } = shortestRoute(gaps, teachings);
  return {
    steps: taken.map(({ course }) => ({
      id: course.id,
      title: course.name,
      provider: course.provider,
      closes: gaps.filter((gap) => course.teaches.includes(gap)),
      hours: course.hours,
      length: course.length,
      usd: course.usd,
      price: course.price,
      source: course.source,
      year: course.year,
    })),
    hours: totalOf(taken.map(({ course }) => course.hours)),
    usd: totalOf(taken.map(({ course }) => course.usd)),
    uncovered,
  };
}

function teachingOf(course: SkillCourse): Teaching & { readonly course: SkillCourse } {
  const { id, teaches, hours, usd } = course;
  return { id, teaches, hours: hours?.most ?? null, usd: usd?.most ?? null, course };
}

function totalOf(spans: readonly (Span | null)[]): RoleRoute["hours"] {
  const known = spans.flatMap((span) => span ?? []);
  return {
    least: known.reduce((sum, { least }) => sum + least, 0),
    most: known.reduce((sum, { most }) => sum + most, 0),
    unknownSteps: spans.length - known.length,
  };
}
