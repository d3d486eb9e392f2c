import type { Gate, GateCondition } from "../answers/gate.ts";
import type { Case } from "../case/case.ts";
import { onlyOwnMatch, withoutNrmpDays } from "../season/nrmp-days.ts";
import { englishCondition } from "./english.ts";
import { firstYearCondition } from "./first-year.ts";
import type { GateSource } from "./gate-source.ts";
import { graduationCondition } from "./graduation.ts";
import { pathwayCondition } from "./pathway.ts";
import { seasonCondition } from "./season-day.ts";
import { step1Condition } from "./step1.ts";
import { step2ckCondition } from "./step2ck.ts";
import { step3Condition } from "./step3.ts";
import { visaCondition } from "./visa.ts";

/** Every condition, in the order in which they are told; `null` where it does not concern the applicant. */
const CONDITIONS: readonly ((source: GateSource) => GateCondition | null)[] = [
  seasonCondition,
  step1Condition,
  step2ckCondition,
  englishCondition,
  pathwayCondition,
  graduationCondition,
  firstYearCondition,
  visaCondition,
  step3Condition,
];

/**
 * Whether a match is possible in the season of a case at all, and on what its chances stand. `secondYear`: programs spoken
 * of whose positions begin in the second year. `null` where the season has no table of the gate.
 */
export function gateOf(base: Case, secondYear = 0): Gate | null {
  const { gate } = base.season;
  if (gate === undefined) return null;
  const own = onlyOwnMatch(base.season, base.profile.seeks.specialties);
  const season = own === null ? base.season : withoutNrmpDays(base.season);
  const source: GateSource = { ...base, season, today: base.options.today, gate, secondYear, own };
  const found = CONDITIONS.flatMap((condition) => condition(source) ?? []);
  const conditions = own === null ? found : found.map((one) => ({ ...one, ofMatch: own.title }));
  return { open: conditions.every(({ state }) => state !== "missed"), conditions };
}
