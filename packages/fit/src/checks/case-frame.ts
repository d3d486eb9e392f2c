import { randomFrom, type SpecialtyParameters } from "@smartpick/core";
import type { TypeOpenness } from "../openness/program-openness.ts";
import type { Case } from "../tables/cases.ts";
import { usualInterviews } from "./usual-list.ts";

/** The cases of one specialty, and for each what no case table was needed for. */
export interface CaseFrame {
  readonly specialty: string;
  readonly cases: readonly Case[];
  /** Logarithm of the interviews of the average applicant of the type with as many applications. */
  readonly base: readonly number[];
  /** Step 2 CK in tens above the mean of the type's applicants. */
  readonly score: readonly number[];
  readonly parameters: readonly SpecialtyParameters[];
}

/** Pull towards open programs when lists are chosen as usual: Family Medicine, Surgery; US IMGs less. */
const GAMMA: Readonly<Record<string, number>> = { "Family Medicine": 0.1, Surgery: 0.5 };
const GAMMA_US_IMG = 0.2;
/** Applications around which the effect of sending more turns. */
export const USUAL_APPLICATIONS = 100;

/** Puts the cases of one specialty beside the openness and the score tables of their types. */
export function caseFrame(
  cases: readonly Case[],
  specialty: string,
  openness: readonly TypeOpenness[],
  parameters: readonly SpecialtyParameters[],
  seed: number,
): CaseFrame {
  const own = cases.filter((one) => one.specialty === specialty);
  const rowOf = (type: number) => {
    const name = type === 2 ? "us-img" : "non-us-img";
    const fitting = parameters.filter((one) => one.type === name);
    return (
      fitting.find((one) => one.specialty === specialty) ?? fitting.find((one) => one.specialty === "*")!
    );
  };
  const curves = new Map([2, 3].map((type) => [type, usualCurve(openness[type]!, specialty, type, seed)]));
  const rows = own.map(({ type }) => rowOf(type));
  return {
    specialty,
    cases: own,
    base: own.map((one) => Math.log(curves.get(one.type)!(one.applications))),
    score: own.map((one, i) => (one.step2ck - rows[i]!.step2ckMean) / 10),
    parameters: rows,
  };
}

/** Interviews of the average applicant by number of applications, linear between counted points. */
function usualCurve(fitted: TypeOpenness, specialty: string, type: number, seed: number) {
  const programs = fitted.programs.filter(
    ({ program }) => program.specialty === specialty && (program.lastSeen ?? 2026) >= 2024,
  );
  const gamma = type === 2 ? GAMMA_US_IMG : (GAMMA[specialty] ?? 0.5);
  const points = [0, 10, 25, 50, 100, 150, 200, 300, 400, 600].filter((n) => n <= programs.length);
  const values = points.map((n) => usualInterviews(programs, n, gamma, randomFrom(seed), 40));
  return (applications: number): number => {
    const n = Math.min(applications, points.at(-1)!);
    const next = Math.max(
      1,
      points.findIndex((point) => point >= n),
    );
    const part = (n - points[next - 1]!) / (points[next]! - points[next - 1]!);
    return values[next - 1]! + part * (values[next]! - values[next - 1]!);
  };
}
