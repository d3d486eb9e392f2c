import { sharedLabels, type WordedPlan } from "@smartpick/report";

/** Which columns tell programs apart; what all of them have alike is said once above. */
export interface Columns {
  readonly signal: boolean;
  readonly specialty: boolean;
  readonly evidence: boolean;
  readonly tier: boolean;
  /** What has become of each application, once some were sent. */
  readonly application: boolean;
  /** How many there are, for cells that go across. */
  readonly count: number;
}

/** Columns that every list has: program, axis, chance, range, adds, informatics. */
const ALWAYS = 6;

export function columnsOf(report: WordedPlan): Columns {
  const shared = sharedLabels(report);
  const signal = shared.signal === null;
  const evidence = shared.evidence === null;
  const specialty = new Set(report.list.map((row) => row.specialty)).size > 1;
  const application = report.inSeason !== undefined;
  const count = ALWAYS + [signal, evidence, specialty, application].filter(Boolean).length;
  return { signal, specialty, evidence, application, tier: shared.tier === null, count };
}
