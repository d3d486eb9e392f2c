import type { PlanBReport, WordedPlanB } from "@smartpick/core";
import { chancePhrase, rangeNote } from "../english/chance.ts";
import { counted } from "../english/plural.ts";
import { skillName } from "../portfolio/skill-words.ts";
import { warningWords } from "../warnings/warning-words.ts";
import { causalWords } from "../what-if/cause-words.ts";
import { leverName } from "../what-if/lever-words.ts";
import { roleHeading, roleWords } from "./role-words.ts";
import { clockWords, graduationWords, keptOpenWords } from "./waiting-words.ts";

/** The report with its words: what `--json` prints. */
export function wordedPlanB(report: PlanBReport): WordedPlanB {
  const { graduation } = report;
  return {
    ...report,
    finding: planBFinding(report),
    next: nextOfPlanB(report),
    roles: report.roles.map((role) => ({ ...role, words: roleWords(role) })),
    again: report.again.map((lever) => ({
      ...lever,
      words: leverName(lever),
      causal: causalWords(lever),
    })),
    graduation: { ...graduation, words: graduationWords(report) },
    clocks: report.clocks.map((clock) => ({ ...clock, words: clockWords(clock) })),
    keepsOpen: report.keepsOpen.map((one) => ({ ...one, words: keptOpenWords(one) })),
    warnings: report.warningReasons.map(warningWords),
  };
}

/** The finding: what another season would be, and the work that is closest. */
export function planBFinding({ again, base, roles, skillsTold }: PlanBReport): string {
  const later = again.find(({ code }) => code === "next-season-again") ?? again[0];
  const [role] = roles;
  const season =
    later?.match == null
      ? `This season is open. No number can be given for the one after ${base.season}.`
      : `If this season ends without a match, you match in ${chancePhrase(later.match.mid)} seasons like ${later.season ?? base.season} ${rangeNote(later.match)}.`;
  const closest =
    role === undefined || !skillsTold
      ? ""
      : ` The work closest to what you tell: ${roleHeading(role).replace(/^./, (letter) => letter.toLowerCase())}.`;
  return `${season}${betterRoad(again, later)}${closest}`;
}

/** The road of another season with the best chance, where it is not the one that the finding begins with. */
function betterRoad(again: PlanBReport["again"], named: PlanBReport["again"][number] | undefined): string {
  const numbered = again.flatMap((lever) => (lever.match === null ? [] : [{ lever, match: lever.match }]));
  const best = numbered.reduce<(typeof numbered)[number] | null>(
    (most, one) => (most === null || one.match.mid > most.match.mid ? one : most),
    null,
  );
  if (best === null || best.lever === named) return "";
  const { lever, match } = best;
  const gain = lever.difference;
  const beside =
    gain === null || (gain.low <= 0 && gain.high >= 0)
      ? " Whether that is more than this season gives is not sure."
      : gain.high < 0
        ? " That is less than this season gives."
        : " That is more than this season gives.";
  const road = leverName(lever).replace(/^./, (letter) => letter.toLowerCase());
  return ` The best of the roads below: ${road}. Then you match in ${chancePhrase(match.mid)} seasons ${rangeNote(match)}.${beside}`;
}

/** The next best step: the skill that most of the work asks and that is not there, or to tell the skills. */
export function nextOfPlanB({ skillsTold, mostAsked }: PlanBReport): string {
  if (!skillsTold)
    return "Next: tell your skills, courses and projects in your profile; then the roles stand by what is there.";
  if (mostAsked === null) return "Next: choose work inside a hospital that trains residents.";
  const { skill, roles, of, course } = mostAsked;
  const by = course === null ? "Show it in a project or at work." : `A course for it: ${course.title}.`;
  return `Next: ${skillName(skill)}, which ${roles} of ${counted(of, "role")} ask. ${by}`;
}
