import type { ListRow, SignalName } from "../answers/plan-report.ts";
import type { RowReason } from "../answers/reasons.ts";
import type { Case } from "../case/case.ts";
import { languageRule } from "../eligibility/language.ts";
import { flagAt } from "../facts/answer-at.ts";
import { ageOf } from "../facts/decisive.ts";
import type { Fact } from "../facts/fact.ts";
import { factAt } from "../facts/lookup.ts";
import { opennessAt } from "../facts/openness-at.ts";
import { namedProgram, textIn } from "../facts/program-card.ts";
import { visaFieldsOf } from "../profile/visa-fields.ts";

/** What is known of a listed program when its reasons are told. */
export interface RowAtHand {
  readonly signal: SignalName;
  readonly marginal: { readonly chance: number; readonly usd: number };
  /** Interview chance without and with the signal. */
  readonly plain: number;
  readonly interview: number;
  readonly pinned: boolean;
  /** Listed programs of other specialties at the same hospital. */
  readonly alsoThere: readonly number[];
  /** What has happened with the application there, where one was sent. */
  readonly application: ListRow["inSeason"];
}

/** Why a program is on the list, the most telling reasons first. */
export function rowReasons(base: Case, row: number, at: RowAtHand): RowReason[] {
  const { facts, profile, applicant } = base;
  const table = facts.programs;
  const reasons: RowReason[] = [];
  if (at.pinned) reasons.push({ code: "pinned" });
  if (at.application !== undefined) reasons.push({ code: "applied", ...at.application });
  reasons.push({ code: "adds", chance: at.marginal.chance, usd: at.marginal.usd });
  // A signal that was sent is part of every chance there, so it has no worth of its own any more.
  if (at.signal !== "none" && at.application === undefined) {
    reasons.push({
      code: "signal-adds",
      signal: at.signal,
      interviewWithout: at.plain,
      interviewWith: at.interview,
    });
  }
  reasons.push({ code: `base-${opennessAt(facts, row, applicant.typeIndex, base.year).basis}` });
  const share = (field: "imgShareLow" | "imgShare" | "imgShareHigh"): number =>
    Number(factAt(table, row, field)?.value);
  const [low, mid, high] = [share("imgShareLow"), share("imgShare"), share("imgShareHigh")];
  if (mid > 0 && applicant.type.endsWith("img")) reasons.push({ code: "img-share", low, mid, high });
  const state = factAt(table, row, "state")?.value;
  const inStates = (list: readonly string[]): boolean => typeof state === "string" && list.includes(state);
  if (inStates(profile.home.states)) reasons.push({ code: "home-state", state: String(state) });
  if (profile.weights.location > 0 && inStates(profile.weights.preferredStates)) {
    reasons.push({ code: "preferred-state", state: String(state) });
  }
  if (factAt(table, row, "informaticsFellowship")?.value) reasons.push({ code: "informatics-fellowship" });
  const ehr = factAt(table, row, "ehrVendor")?.value;
  if (ehr && profile.weights.informatics > 0) reasons.push({ code: "ehr-known", ehr: String(ehr) });
  return [...reasons, ...visaReasons(base, row), ...notes(base, row, at.alsoThere)];
}

/** What to look into before applying there. */
function notes({ facts, applicant }: Case, row: number, alsoThere: readonly number[]): RowReason[] {
  const table = facts.programs;
  const found: RowReason[] = [];
  const language = languageRule(facts, applicant, row);
  if (language?.verdict === "unknown" && language.asks !== null)
    found.push({ code: "language-untold", language: language.asks });
  const remark = textIn(table, row, "remark");
  if (remark !== null) found.push({ code: "remark", text: remark });
  if (alsoThere.length > 0)
    found.push({ code: "same-hospital", programs: alsoThere.map((other) => namedProgram(table, other)) });
  return found;
}

function visaReasons({ facts, applicant, year }: Case, row: number): RowReason[] {
  const { judgements } = facts;
  const fields = visaFieldsOf(applicant);
  const sponsored = fields.find((visa) => flagAt(facts.programs, row, visa)?.value === true) ?? null;
  return fields.flatMap((visa): RowReason[] => {
    const fact = factAt(facts.programs, row, visa);
    if (fact === null) return [{ code: "visa-unknown", visa }];
    const no = fact.value === false ? [noReason(fact, visa, sponsored)] : [];
    if (fact.year === null || fact.standing === "yours") return no;
    if (ageOf(fact, year, judgements) <= judgements.yearsARuleHolds) return no;
    return [...no, { code: "visa-answer-old", visa, year: fact.year }];
  });
}

function noReason({ standing, kind, year }: Fact, visa: string, sponsored: string | null): RowReason {
  const by = standing === "yours" ? "yours" : kind === "rule" ? "program" : "second-hand";
  return { code: "visa-no", visa, year, by, sponsored };
}
