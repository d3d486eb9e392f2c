import type { Sentence } from "../document/sentence.ts";
import { type PatternIndex, patternIndex } from "../pattern/pattern-index.ts";
import type { ExistenceRule, Hit, Rule, SentenceRule, SubstitutionRule } from "./rule.ts";

/** A hit of a rule in a sentence, from the start of the sentence. */
export interface SentenceHit {
  readonly rule: Rule;
  readonly hit: Hit;
}

type PhraseRule = ExistenceRule | SubstitutionRule;

interface Owner {
  readonly rule: PhraseRule;
  /** `null`: one of the rule's exceptions. */
  readonly instead: string | null | undefined;
}

/** Runs all rules for which one sentence is enough; the patterns of every rule share one index. */
export function sentenceRunner(rules: readonly Rule[]): (sentence: Sentence) => readonly SentenceHit[] {
  const own = rules.filter((rule): rule is SentenceRule => rule.form === "sentence");
  const index = patternIndex(
    rules.flatMap((rule) => (rule.form === "existence" || rule.form === "substitution" ? linesOf(rule) : [])),
  );
  return (sentence) => [
    ...phraseHits(index, sentence),
    ...own.flatMap((rule) => rule.find(sentence).map((hit) => ({ rule, hit }))),
  ];
}

function linesOf(rule: PhraseRule): readonly (readonly [Owner, string])[] {
  const shared: Owner = { rule, instead: undefined };
  const exception: Owner = { rule, instead: null };
  const patterns =
    rule.form === "existence"
      ? rule.patterns.map((line) => [shared, line] as const)
      : rule.pairs.map(([line, instead]) => [{ rule, instead }, line] as const);
  return [...patterns, ...(rule.unless ?? []).map((line) => [exception, line] as const)];
}

function phraseHits(index: PatternIndex<Owner>, sentence: Sentence): readonly SentenceHit[] {
  const found = index.matches(sentence.tokens);
  const sound = found.filter(({ owner }) => owner.instead === null);
  const hits: SentenceHit[] = [];
  for (const { owner, match } of found) {
    if (owner.instead === null) continue;
    const excused = sound.some(
      (other) =>
        other.owner.rule === owner.rule && other.match.first <= match.last && other.match.last >= match.first,
    );
    const from = sentence.tokens[match.first]?.from;
    const to = sentence.tokens[match.last]?.to;
    if (excused || from === undefined || to === undefined) continue;
    const message =
      owner.instead === undefined ? {} : { message: owner.rule.message.replace("{instead}", owner.instead) };
    hits.push({ rule: owner.rule, hit: { from, to, ...message } });
  }
  return hits;
}
