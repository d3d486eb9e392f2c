import type { CheckFinding, DocumentCheck } from "@smartpick/answers";

/** A finding that she told the coach to leave: the rule, the passage as it reads, and her reason. */
export interface Ignored {
  readonly name: string;
  readonly quote: string;
  readonly because: string;
}

/** What she told the coach to leave apart from what is left to say. */
export function apartIgnored(
  findings: readonly CheckFinding[],
  ignored: readonly Ignored[],
): Pick<DocumentCheck, "findings" | "ignored"> {
  const left: CheckFinding[] = [];
  const apart: DocumentCheck["ignored"][number][] = [];
  for (const finding of findings) {
    const { rule, name, from, to, quote } = finding;
    const told = ignored.find((one) => one.name === name && one.quote === quote);
    if (told === undefined) left.push(finding);
    else apart.push({ rule, name, from, to, because: told.because });
  }
  return { findings: left, ignored: apart };
}
