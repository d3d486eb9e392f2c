import type { DocumentCheck } from "@smartpick/answers";

/** The finding of a check in one line: how much there is to fix and to think about. */
export function checkHeadline({ findings }: Pick<DocumentCheck, "findings">): string {
  const fix = findings.filter(({ severity }) => severity !== "could").length;
  const think = findings.length - fix;
  if (findings.length === 0) return "Nothing to fix";
  if (fix === 0) return `Nothing to fix, ${think} to think about`;
  const things = `${fix} ${fix === 1 ? "thing" : "things"} to fix`;
  return think === 0 ? things : `${things}, ${think} to think about`;
}
