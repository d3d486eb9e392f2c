import type { Case } from "../../case/case.ts";
import type { Door, DoorId } from "../../doors/doors.ts";
import type { RoadmapCondition } from "../../facts/roadmap-facts.ts";
import type { Stage } from "./stage-of.ts";

/** What the conditions of steps are read from. */
export interface ConditionSource {
  readonly base: Case;
  readonly doors: readonly Door[];
  readonly stage: Stage;
}

/** Whether a step is to be done: `done` and `not-asked` leave it out; `not-told` keeps it and says so. */
export type Verdict = "to-do" | "not-told" | "done" | "not-asked" | "not-yet";

const CONDITIONS: Readonly<Record<RoadmapCondition, (source: ConditionSource) => Verdict>> = {
  img: ({ base: { applicant } }) =>
    applicant.type === "us-img" || applicant.type === "non-us-img" ? "to-do" : "not-asked",
  "step1-open": (source) => doorVerdict(source, "step1"),
  "step2ck-open": (source) => doorVerdict(source, "step2ck"),
  "english-open": (source) => doorVerdict(source, "english"),
  "certificate-open": (source) => doorVerdict(source, "certificate"),
  "step3-open": step3Verdict,
  registration: (source) => {
    const verdict = doorVerdict(source, "registration");
    // No profile tells a registration, so it is planned without a remark.
    return verdict === "not-told" ? "to-do" : verdict;
  },
  "letters-open": ({ base }) => {
    const letters = base.profile.letters ?? [];
    return letters.length > 0 && letters.every(({ uploaded }) => isPast(uploaded, base)) ? "done" : "to-do";
  },
  "not-sent": ({ base }) =>
    base.sent.running.size + base.sent.closed.size > 0 ? "done" : base.canApply ? "to-do" : "not-yet",
  sent: ({ base }) => (base.sent.running.size > 0 ? "to-do" : "not-yet"),
};

/** The first verdict of conditions that keeps a step out, else whether something of them is not told. */
export function verdictOf(source: ConditionSource, when: readonly RoadmapCondition[]): Verdict {
  const verdicts = when.map((condition) => CONDITIONS[condition](source));
  const out = verdicts.find((verdict) => verdict !== "to-do" && verdict !== "not-told");
  return out ?? (verdicts.includes("not-told") ? "not-told" : "to-do");
}

function doorVerdict({ doors }: ConditionSource, id: DoorId): Verdict {
  const door = doors.find((one) => one.id === id);
  switch (door?.state) {
    case "open":
      return "done";
    case "to-open":
    case "shut":
      return "to-do";
    case "not-told":
      return "not-told";
    default:
      return "not-asked";
  }
}

/** Step 3 is open to who has passed both exams before it and has graduated; in residency to everybody. */
function step3Verdict({ base, stage }: ConditionSource): Verdict {
  const { step3Passed } = base.applicant;
  if (step3Passed === true) return "done";
  const { exams, applicant } = base.profile;
  const isMissing = (result: unknown): boolean => result === "pending" || result === "fail";
  const isGraduate =
    applicant.graduationYear === null || applicant.graduationYear <= Number(base.options.today.slice(0, 4));
  const isBefore = stage.code !== "resident" && stage.code !== "fellowship";
  if (isBefore && (isMissing(exams.step1) || isMissing(exams.step2ck) || !isGraduate)) return "not-yet";
  return step3Passed === null ? "not-told" : "to-do";
}

function isPast(day: string | null, { options: { today } }: Case): boolean {
  return day !== null && day <= today;
}
