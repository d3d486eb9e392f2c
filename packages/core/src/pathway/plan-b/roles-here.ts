import type { PlanBReport, RoleHere } from "../../answers/plan-b.ts";
import type { InformaticsRole } from "../../facts/careers-facts.ts";
import type { PortfolioTold } from "../../profile/portfolio.ts";
import { SKILL_NAMES } from "../../profile/skill-named.ts";
import { skillsOf } from "../portfolio/skills-of.ts";
import { roleAsks, tellsOfSkills } from "./role-asks.ts";
import { routeOf, type SkillCourse } from "./route-of.ts";

/** The roles beside what an applicant brings: the fewest skills away first, then the shortest way, then by name. */
export function rolesHere(
  roles: readonly InformaticsRole[],
  portfolio: PortfolioTold,
  courses: readonly SkillCourse[],
): readonly RoleHere[] {
  const held = skillsOf(portfolio);
  const isTold = tellsOfSkills(portfolio);
  return roles
    .map((role) => {
      const asks = roleAsks(role, held, isTold);
      const many = (state: (typeof asks)[number]["state"]): number =>
        asks.filter((ask) => ask.state === state).length;
      const { asks: _, ...told } = role;
      return {
        ...told,
        asks,
        totals: {
          asked: asks.length,
          there: many("there"),
          partly: many("partly"),
          missing: many("missing"),
          unknown: many("unknown"),
        },
        route: routeOf(asks, courses),
      };
    })
    .sort(byDistance);
}

/** Skills that are not there, then hours of the way with steps of unknown length last, then the title. */
function byDistance(one: RoleHere, other: RoleHere): number {
  const open = ({ totals }: RoleHere): number => totals.asked - totals.there;
  return (
    open(one) - open(other) ||
    one.route.uncovered.length - other.route.uncovered.length ||
    one.route.hours.unknownSteps - other.route.hours.unknownSteps ||
    one.route.hours.most - other.route.hours.most ||
    (one.title < other.title ? -1 : 1)
  );
}

/** The skill that is not there and that most roles ask, with the course that a way takes for it; ties by its place. */
export function mostAskedOf(roles: readonly RoleHere[]): PlanBReport["mostAsked"] {
  const open = roles.flatMap(({ asks }) => asks.filter(({ state }) => state !== "there"));
  const asked = SKILL_NAMES.map((skill) => ({
    skill,
    roles: open.filter((ask) => ask.skill === skill).length,
  }));
  const [most] = asked.sort((a, b) => b.roles - a.roles);
  if (most === undefined || most.roles === 0) return null;
  const course = roles.flatMap(({ route }) => route.steps).find(({ closes }) => closes.includes(most.skill));
  return { ...most, of: roles.length, course: course ?? null };
}
