import { diffArrays, diffWordsWithSpace } from "diff";

/** A stretch of two texts: in both, in the earlier alone, or in the later alone. */
export interface ComparedPart {
  readonly kind: "same" | "gone" | "new";
  readonly text: string;
}

/** Two texts beside each other, and how many sentences differ. */
export interface Compared {
  readonly parts: readonly ComparedPart[];
  readonly changed: number;
  readonly added: number;
  readonly gone: number;
}

const SENTENCE = /[^.!?\n]+[.!?]*["”’)]*\s*|[.!?\n]+\s*/g;

/** Compares by sentences first; inside sentences that took the place of others, by words. */
export function comparedTexts(before: string, after: string): Compared {
  const runs = diffArrays(sentencesOf(before), sentencesOf(after), {
    comparator: (one, other) => one.trim() === other.trim(),
  });
  const parts: ComparedPart[] = [];
  let [changed, added, gone] = [0, 0, 0];
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at];
    const next = runs[at + 1];
    if (run === undefined) break;
    const told = countOf(run.value);
    if (run.removed && next?.added) {
      const others = countOf(next.value);
      changed += Math.min(told, others);
      gone += Math.max(0, told - others);
      added += Math.max(0, others - told);
      parts.push(...words(run.value.join(""), next.value.join("")));
      at += 1;
    } else {
      if (run.removed) gone += told;
      if (run.added) added += told;
      parts.push({ kind: run.removed ? "gone" : run.added ? "new" : "same", text: run.value.join("") });
    }
  }
  return { parts, changed, added, gone };
}

/** How much differs, as a sentence. */
export function comparedWords({ changed, added, gone }: Compared): string {
  const told = [
    [changed, "changed"],
    [added, "new"],
    [gone, "gone"],
  ] as const;
  const some = told.filter(([count]) => count > 0);
  if (some.length === 0) return "No sentence differs.";
  const [[first]] = some as [readonly [number, string]];
  const words = some.map(([count, what], at) =>
    at === 0 ? `${count} ${first === 1 ? "sentence is" : "sentences are"} ${what}` : `${count} ${what}`,
  );
  return `${words.join(", ")}.`;
}

function sentencesOf(text: string): string[] {
  return text.match(SENTENCE) ?? [];
}

function countOf(sentences: readonly string[]): number {
  return sentences.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence)).length;
}

/** Below this share of common letters two sentences are told apart as wholes: single words in common say nothing. */
const LEAST_COMMON = 0.5;

function words(before: string, after: string): readonly ComparedPart[] {
  const runs = diffWordsWithSpace(before, after);
  const common = runs.reduce(
    (sum, { value, added, removed }) => sum + (added || removed ? 0 : value.length),
    0,
  );
  if (common < LEAST_COMMON * Math.max(before.length, after.length))
    return [
      { kind: "gone", text: before },
      { kind: "new", text: after },
    ];
  return runs.map(({ value, added, removed }) => ({
    kind: removed ? "gone" : added ? "new" : "same",
    text: value,
  }));
}
