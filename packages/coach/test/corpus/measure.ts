import type { CheckFinding } from "@smartpick/answers";
import { checkDocument } from "../../src/check.ts";
import type { Speller } from "../../src/rules/context.ts";
import type { CorpusText, PlantedFault } from "./marked-text.ts";

/** Rules that judge a text as a whole: they find their fault wherever they point. */
const OF_THE_WHOLE = new Set([
  "cv-rehash",
  "us-uk-mixed",
  "too-short",
  "too-long",
  "informatics-before-bedside",
  "no-growth-after-red-flag",
  "missing-number",
  "missing-tool",
]);

/** What was planted in a text, what of it was found, and what was said about its sound parts. */
export interface Measured {
  readonly text: CorpusText;
  readonly found: readonly PlantedFault[];
  readonly missed: readonly PlantedFault[];
  /** Remarks of severity must or should that overlap no planted fault. */
  readonly false: readonly CheckFinding[];
}

/** Checks a text of the corpus as `check FILE --kind` does and compares with what was planted. */
export function measured(text: CorpusText, speller: Speller | null): Measured {
  const { findings } = checkDocument(text.text, text.kind, { specialty: text.specialty, speller });
  const isFound = (fault: PlantedFault): boolean => findings.some((finding) => names(finding, fault));
  const isPlanted = (finding: CheckFinding): boolean =>
    text.faults.some((fault) => names(finding, fault) || fault.spans.some((span) => touches(finding, span)));
  return {
    text,
    found: text.faults.filter(isFound),
    missed: text.faults.filter((fault) => !isFound(fault)),
    false: findings.filter((finding) => finding.severity !== "could" && !isPlanted(finding)),
  };
}

function names(finding: CheckFinding, { rules, spans }: PlantedFault): boolean {
  if (!rules.includes(finding.rule)) return false;
  if (spans.length === 0 || OF_THE_WHOLE.has(finding.rule)) return true;
  const longest = Math.max(300, 2 * Math.max(...spans.map(({ from, to }) => to - from)));
  return finding.to - finding.from <= longest && spans.some((span) => touches(finding, span));
}

function touches(finding: CheckFinding, span: { readonly from: number; readonly to: number }): boolean {
  return finding.from < span.to && span.from < finding.to;
}
