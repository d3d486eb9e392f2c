import type { RoadmapReport } from "@smartpick/core";

const SERVED = {
  ...({
    id: "programs-review",
    day: "2026-09-23",
    sure: "published",
    lastKnown: null,
    source: "a-source",
  } as const),
};

/** A step of ten days that has to begin by 6 July. */
export const STEP: RoadmapReport["steps"][number] = {
  ...{ code: "step3-exam", title: "Step 3", first: "Ask for the permit.", state: "to-do", assumed: false },
  ...{
    needs: [],
    days: { low: 5, mid: 10, high: 20 },
    hours: { low: 1, mid: 5, high: 9 },
    usd: 935,
    fees: [],
  },
  serves: SERVED,
  worth: {
    ...({ kind: "lever", lever: "pass-step3", difference: { mid: 0.04, low: 0.01, high: 0.08 } } as const),
    ...({ evidence: "published", required: false } as const),
  },
  earliest: { begin: "2026-07-04", end: "2026-07-14" },
  latest: { begin: "2026-07-06", end: "2026-07-16" },
  careful: "2026-07-02",
  plan: { begin: "2026-07-04", end: "2026-07-14" },
  ...{ slack: 2, freeSlack: 2, critical: true, told: { planned: null, began: null } },
  ...{ source: "a-source", reason: "It is a guess.", note: null },
};

/** A second step with room to spare. */
export const COURSE: RoadmapReport["steps"][number] = {
  ...STEP,
  ...{ code: "course", title: "Health IT course", usd: null, worth: { kind: "no-data" }, critical: false },
  earliest: { begin: "2026-07-01", end: "2026-07-11" },
  latest: { begin: "2026-08-20", end: "2026-08-30" },
  plan: { begin: "2026-07-05", end: "2026-07-15" },
  ...{ slack: 50, freeSlack: 50, careful: null },
};

/** A roadmap of two steps on 1 July. */
export const ROADMAP: RoadmapReport = {
  schema: "smartpick/roadmap@1",
  ...{ version: "0", season: 2027, today: "2026-07-01", seed: 1, inputsHash: "0" },
  facts: { version: "0", rights: "full" },
  stage: { code: "applying", told: false, year: null, of: null },
  ...{ instead: null, match: { mid: 0.31, low: 0.19, high: 0.45 }, hoursAWeek: { hours: 20, told: false } },
  days: [SERVED],
  steps: [STEP, COURSE],
  first: [],
  week: [],
  meetings: [
    {
      ...({
        key: "meeting-1",
        with: "Dr. Rao",
        kind: "informatics",
        day: "2026-11-02",
        time: "14:00",
      } as const),
      ...({ zone: "eastern", about: "the project", agreed: true } as const),
    },
  ],
  mentors: { clinical: null, informatics: "Dr. Rao" },
  leftOut: [],
  fullWeeks: [],
};
