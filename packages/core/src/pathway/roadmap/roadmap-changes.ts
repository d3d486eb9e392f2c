import type { RoadmapReport, RoadmapStep } from "../../answers/roadmap.ts";
import { daysBetween } from "../../season/days-between.ts";

/** One thing that differs between two roadmaps of the same applicant. */
export type RoadmapChange =
  | {
      readonly what: "added" | "critical" | "no-longer-critical";
      readonly code: string;
      readonly title: string;
    }
  | {
      readonly what: "gone";
      readonly code: string;
      readonly title: string;
      /** Why it is left out now; `null` = it is no step of this stage. */
      readonly why: RoadmapReport["leftOut"][number]["why"] | null;
    }
  | {
      readonly what: "moved";
      readonly code: string;
      readonly title: string;
      /** Days later; below 0 = earlier. */
      readonly days: number;
      readonly begin: string;
    }
  | {
      readonly what: "serves-another-day";
      readonly code: string;
      readonly title: string;
      readonly before: string | null;
      readonly after: string | null;
    }
  | { readonly what: "day"; readonly code: string; readonly before: string; readonly after: string };

/** What a roadmap is compared by. */
export type ComparedRoadmap = Pick<RoadmapReport, "days" | "leftOut"> & {
  readonly steps: readonly Pick<RoadmapStep, "code" | "title" | "plan" | "serves" | "critical">[];
};

/** What differs between an earlier roadmap and a later one, days first, then step by step; a pure comparison of two answers. */
export function roadmapChanges(before: ComparedRoadmap, after: ComparedRoadmap): readonly RoadmapChange[] {
  const days = after.days.flatMap(({ id, day }): RoadmapChange[] => {
    const then = before.days.find((one) => one.id === id)?.day;
    return then === undefined || then === day ? [] : [{ what: "day", code: id, before: then, after: day }];
  });
  const gone = before.steps.flatMap(({ code, title }): RoadmapChange[] =>
    after.steps.some((one) => one.code === code)
      ? []
      : [{ what: "gone", code, title, why: after.leftOut.find((one) => one.code === code)?.why ?? null }],
  );
  const others = after.steps.flatMap((now): readonly RoadmapChange[] => {
    const then = before.steps.find(({ code }) => code === now.code);
    return then === undefined ? [{ what: "added", code: now.code, title: now.title }] : changesOf(then, now);
  });
  return [...days, ...gone, ...others];
}

type Compared = ComparedRoadmap["steps"][number];

function changesOf(then: Compared, now: Compared): readonly RoadmapChange[] {
  const { code, title } = now;
  const days = daysBetween(then.plan.begin, now.plan.begin);
  const [before, after] = [then.serves?.id ?? null, now.serves?.id ?? null];
  return [
    ...(before === after ? [] : [{ what: "serves-another-day", code, title, before, after } as const]),
    ...(days === 0 ? [] : [{ what: "moved", code, title, days, begin: now.plan.begin } as const]),
    ...(then.critical === now.critical
      ? []
      : [{ what: now.critical ? "critical" : "no-longer-critical", code, title } as const]),
  ];
}
