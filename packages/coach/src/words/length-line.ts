import type { DocumentCheck } from "@smartpick/answers";

/** How long the text is, beside what the form takes and what readers expect. */
export function lengthLine({
  kind,
  words,
  limits,
}: Pick<DocumentCheck, "kind" | "words" | "limits">): string {
  const counted = `${words} ${words === 1 ? "word" : "words"}`;
  const [limit] = limits;
  const characters =
    limit === undefined ? "" : `, ${spaced(limit.value)} of ${spaced(limit.max)} characters of the form`;
  const expected = kind === "personal-statement" ? " Readers expect 600 to 800 words." : "";
  return `${counted}${characters}.${expected}`;
}

function spaced(count: number): string {
  return count.toLocaleString("en-US");
}
