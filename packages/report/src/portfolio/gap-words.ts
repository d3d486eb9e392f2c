import type { InformaticsReport } from "@smartpick/core";

type Gap = InformaticsReport["gaps"][number];

const STAGES: Readonly<Record<Gap["stage"], string>> = {
  "residency-application": "For your residency application",
  residency: "During residency",
  fellowship: "For the fellowship",
};

/** The gaps of one stage: how many of how many are met, and each one that is not. */
export interface StageWords {
  readonly title: string;
  readonly lines: readonly { readonly text: string; readonly source: string | null }[];
}

/** Gaps by stage in words; a stage without a gap says so. */
export function stageWords(gaps: InformaticsReport["gaps"]): readonly StageWords[] {
  return (Object.keys(STAGES) as Gap["stage"][])
    .map((stage) => ({ stage, of: gaps.filter((gap) => gap.stage === stage) }))
    .filter(({ of }) => of.length > 0)
    .map(({ stage, of }) => {
      const met = of.filter((gap) => gap.met).length;
      return {
        title: `${STAGES[stage]}: ${met} of ${of.length} there`,
        lines: of.filter((gap) => !gap.met).map((gap) => ({ text: gapLine(gap), source: gap.source })),
      };
    });
}

function gapLine({ says, have, least, source }: Gap): string {
  const missing = least === 1 ? "none yet" : `${have} of ${least}`;
  return `${says}: ${missing}.${source === null ? " (Our judgement.)" : ""}`;
}
