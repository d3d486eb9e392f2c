import type { AlertReport } from "@smartpick/answers";

/** Below this many alerts the override rate is known to a tenth at best. */
const FEW_ALERTS = 100;
/** From this share on the file speaks of one person more than of a clinic. */
const MOST_OF_ONE = 0.5;

/** What a reader of the alert counts should know. */
export function alertRemarks(report: Omit<AlertReport, "remarks">): AlertReport["remarks"] {
  const { fired, outcomeUnknown, falsePositive, clinicians } = report;
  const [busiest] = clinicians;
  const share = busiest === undefined ? 0 : busiest.fired / fired;
  const isOnes = busiest !== undefined && clinicians.length > 1 && share > MOST_OF_ONE;
  return [
    ...(fired < FEW_ALERTS ? [{ code: "few-alerts", fired } as const] : []),
    ...(falsePositive.of === 0 ? [{ code: "nobody-judged" } as const] : []),
    ...(falsePositive.of > 0 && falsePositive.unknown > 0
      ? [{ code: "partly-judged", judged: falsePositive.of, of: fired } as const]
      : []),
    ...(outcomeUnknown > 0 ? [{ code: "outcome-unknown", count: outcomeUnknown } as const] : []),
    ...(clinicians.length === 0 ? [{ code: "no-clinician" } as const] : []),
    ...(isOnes && busiest.clinician !== null
      ? [{ code: "one-clinician-most", clinician: busiest.clinician, share } as const]
      : []),
  ];
}
