import type { SignalName } from "../answers/plan-report.ts";
import type { RowReason } from "../answers/reasons.ts";
import type { Facts } from "../facts/facts.ts";
import { factAt } from "../facts/lookup.ts";
import { APPLICANT_TYPES } from "../profile/applicant-type.ts";
import type { Profile } from "../profile/profile.ts";

const BASES = ["base-kind", "base-kind-and-mix", "base-program-rate"] as const;

/** Why a program is on the list, the most telling reasons first. `plain` and `interview`: chance without and with the signal. */
export function rowReasons(
  facts: Facts,
  profile: Profile,
  row: number,
  signal: SignalName,
  marginal: { readonly chance: number; readonly usd: number },
  plain: number,
  interview: number,
  pinned: boolean,
  visaFields: readonly ("visaJ1" | "visaH1b")[],
): RowReason[] {
  const table = facts.programs;
  const reasons: RowReason[] = [];
  if (pinned) reasons.push({ code: "pinned" });
  reasons.push({ code: "adds", chance: marginal.chance, usd: marginal.usd });
  if (signal !== "none") {
    reasons.push({ code: "signal-adds", signal, interviewWithout: plain, interviewWith: interview });
  }
  const type = APPLICANT_TYPES.indexOf(profile.applicant.type);
  reasons.push({
    code: BASES[facts.openness.basis[row * APPLICANT_TYPES.length + type] ?? 0] ?? "base-kind",
  });
  const share = (field: "imgShareLow" | "imgShare" | "imgShareHigh"): number =>
    Number(factAt(table, row, field)?.value);
  const [low, mid, high] = [share("imgShareLow"), share("imgShare"), share("imgShareHigh")];
  if (mid > 0 && profile.applicant.type.endsWith("img")) reasons.push({ code: "img-share", low, mid, high });
  const state = factAt(table, row, "state")?.value;
  const inStates = (list: readonly string[]): boolean => typeof state === "string" && list.includes(state);
  if (inStates(profile.home.states)) reasons.push({ code: "home-state", state: String(state) });
  if (profile.weights.location > 0 && inStates(profile.weights.preferredStates)) {
    reasons.push({ code: "preferred-state", state: String(state) });
  }
  if (factAt(table, row, "informaticsFellowship")?.value) reasons.push({ code: "informatics-fellowship" });
  const ehr = factAt(table, row, "ehrVendor")?.value;
  if (ehr && profile.weights.informatics > 0) reasons.push({ code: "ehr-known", ehr: String(ehr) });
  for (const visa of visaFields) {
    const fact = factAt(table, row, visa);
    if (fact === null) reasons.push({ code: "visa-unknown", visa });
    else if (fact.year !== null && fact.standing !== "yours" && fact.year < 2025) {
      reasons.push({ code: "visa-answer-old", visa, year: fact.year });
    }
  }
  return reasons;
}
