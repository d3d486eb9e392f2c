import { isSameValue } from "../document/cell.ts";
import { placeOf } from "../document/key.ts";
import { type Leaf, leavesOf } from "../document/leaves.ts";
import type { Draft } from "./draft.ts";
import { type FieldWords, questionOf } from "./field-names.ts";
import { valueWords } from "./value-words.ts";

/** One question that two drafts answer differently. */
export interface Difference {
  /** Path of the question in the file. */
  readonly path: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** Every question that the drafts answer differently, in words: changed answers before new ones, those that people know best first. */
export function differencesOf(before: Draft, after: Draft): readonly Difference[] {
  const old = questionsOf(before);
  const now = questionsOf(after);
  return [...new Set([...old.keys(), ...now.keys()])]
    .flatMap((question) => {
      const one = old.get(question);
      const other = now.get(question);
      const { words, order } = one ?? other ?? { words: { name: question }, order: 0 };
      if (isSameValue(one?.leaves.map(worth), other?.leaves.map(worth))) return [];
      const [said, saidNow] = [saidOf(one?.leaves, words), saidOf(other?.leaves, words)];
      const same = said === saidNow;
      const place = (one && other ? 0 : 1000) + order;
      const told = same ? `${saidNow}, other ones` : saidNow;
      return [{ place, path: question, label: words.name, before: said, after: told }];
    })
    .sort((a, b) => a.place - b.place)
    .map(({ place: _, ...difference }) => difference);
}

interface Question {
  readonly words: FieldWords;
  readonly order: number;
  readonly leaves: { readonly key: string; readonly leaf: Leaf }[];
}

function questionsOf({ schema: _, ...answers }: Draft): ReadonlyMap<string, Question> {
  const questions = new Map<string, Question>();
  for (const [key, leaf] of leavesOf(answers)) {
    const { question, words, order } = questionOf(placeOf(key).path);
    const known = questions.get(question) ?? { words, order, leaves: [] };
    known.leaves.push({ key, leaf });
    questions.set(question, known);
  }
  return questions;
}

function worth({ key, leaf }: Question["leaves"][number]): unknown {
  return [key, leaf.value];
}

function saidOf(leaves: Question["leaves"] | undefined, words: FieldWords): string {
  if (!leaves) return "not told";
  if (words.each) return `${leaves.length} ${leaves.length === 1 ? words.each : pluralOf(words.each)}`;
  return leaves.map(({ leaf }) => valueWords(leaf.value, words)).join(", ");
}

function pluralOf(each: string): string {
  return each.endsWith("y") ? `${each.slice(0, -1)}ies` : `${each}s`;
}
