import type { CheckFinding, CheckRuleId } from "@smartpick/answers";
import type { CoachedDocument } from "../document/document.ts";
import { isWithin, quotedInText } from "../document/quoted.ts";

/** What is left in or lost in the form is hers also inside quotation marks, and so is a letter that she quotes. */
const ALSO_QUOTED: ReadonlySet<CheckRuleId> = new Set([
  "placeholder-left",
  "non-plain-text",
  "drafted-for-writer",
  "cliche-opening",
  "borrowed-phrase",
  "program-name-mix-up",
  "too-long",
]);

/** The findings without those that stand inside quotation marks: somebody else speaks there. */
export function withoutAnothersWords(
  findings: readonly CheckFinding[],
  { text, paragraphs }: CoachedDocument,
): readonly CheckFinding[] {
  const quoted = quotedInText(text, paragraphs);
  return findings.filter(
    (finding) => ALSO_QUOTED.has(finding.rule) || finding.to === finding.from || !isWithin(finding, quoted),
  );
}
