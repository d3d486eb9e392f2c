import type { EligibilityFinding, LedgerField, Verdict } from "@smartpick/core";
import { capitalised, counted } from "../english/plural.ts";
import { factValueWords } from "../facts/fact-values.ts";
import { positionsOf } from "../program/positions-chart.ts";
import type { ComparedProgram } from "./compared-program.ts";

/** What one program has of a fact. */
export interface ComparedCell {
  readonly words: string;
  /** Year, or that sources disagree; "" where there is nothing to add. */
  readonly note: string;
  readonly unknown: boolean;
  /** How the applicant stands to it, where it is a rule. */
  readonly verdict: Verdict | null;
}

/** A cell with a value. */
export function known(words: string, note = "", verdict: Verdict | null = null): ComparedCell {
  return { words, note, unknown: false, verdict };
}

/** A fact that nobody has published. */
export const NOT_KNOWN: ComparedCell = { words: "Not known", note: "", unknown: true, verdict: null };

/** A field of the ledger as its page says it, with its year, or with a note that sources disagree. */
export function fieldCell({ ledger }: ComparedProgram, name: string): ComparedCell {
  const field = ledger.fields.find((one) => one.field === name);
  if (field === undefined || field.value === null) return NOT_KNOWN;
  return known(valueWords(field), noteOf(field));
}

function valueWords({ field, value }: LedgerField): string {
  const words = factValueWords(field, value);
  return typeof value === "string" && field !== "setting" ? words : capitalised(words);
}

function noteOf({ conflict, entries }: LedgerField): string {
  if (conflict) return `${new Set(entries.map(({ value }) => value)).size} sources disagree`;
  const year = entries[0]?.year ?? null;
  return year === null ? "" : String(year);
}

/** Positions of the last Match of which they are known. */
export function positionsCell({ ledger }: ComparedProgram): ComparedCell {
  const last = positionsOf(ledger).findLast(({ offered }) => offered !== null);
  if (last === undefined || last.offered === null) return NOT_KNOWN;
  const { offered, filled, year } = last;
  const words = filled === null ? "" : filled === offered ? ", all filled" : `, ${filled} filled`;
  return known(`${counted(offered, "position")}${words}`, String(year));
}

/** The share of residents who are IMGs is an estimate, so it is shown with both ends. */
export function imgShareCell({ ledger }: ComparedProgram): ComparedCell {
  const [low, mid, high] = ["imgShareLow", "imgShare", "imgShareHigh"].map((name) => {
    const value = ledger.fields.find(({ field }) => field === name)?.value;
    return typeof value === "number" ? Math.round(100 * value) : null;
  });
  if (low == null || mid == null || high == null) return NOT_KNOWN;
  return known(`About ${mid} of 100`, `4 in 5: ${low} to ${high}`);
}

/** What a rule asks and how the applicant stands to it. */
export function ruleCell(finding: EligibilityFinding | undefined): ComparedCell {
  if (finding === undefined || (finding.verdict === "unknown" && finding.asks === null)) return NOT_KNOWN;
  const { asks, verdict, year, kind } = finding;
  const said = asks === null ? "" : `: ${asks === "none" ? "no limit" : asks}`;
  const words = `${VERDICT[verdict]}${said}`;
  const soft = kind === "preference" && verdict === "fails" ? "preference" : "";
  return known(words, [soft, year === null ? "" : String(year)].filter(Boolean).join(", "), verdict);
}

const VERDICT: Readonly<Record<Verdict, string>> = { meets: "Meets", fails: "Fails", unknown: "Open" };
