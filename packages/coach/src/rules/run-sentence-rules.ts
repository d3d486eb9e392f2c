import type { Sentence } from "../document/sentence.ts";
import { overlap } from "../pattern/match-pattern.ts";
import { type PatternIndex, patternIndex } from "../pattern/pattern-index.ts";
import type { ExistenceRule, Hit, Phrases, Rule, SentenceRule, SubstitutionRule } from "./rule.ts";

/** A hit of a rule in a sentence, from the start of the sentence. */
export interface SentenceHit {
  readonly rule: Rule;
  readonly hit: Hit;
}

type PhraseRule = ExistenceRule | SubstitutionRule;

interface Owner {
  readonly rule: PhraseRule;
  /** Which of the rule's lists the line is of: exceptions excuse their own list. */
  readonly list: PhraseRule | Phrases;
  readonly isException: boolean;
  /** What replaces the rule's head. */
  readonly said: Pick<Hit, "severity" | "message">;
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

type Line = readonly [Owner, string];

function linesOf(rule: PhraseRule): readonly Line[] {
  if (rule.form === "existence")
    return [rule, ...(rule.apart ?? [])].flatMap((list) => listLines(rule, list));
  const pairs = rule.pairs.map(([line, instead]): Line => {
    const message = rule.message.replace("{instead}", instead);
    return [{ rule, list: rule, isException: false, said: { message } }, line];
  });
  return [...pairs, ...exceptionsOf(rule, rule)];
}

function listLines(rule: ExistenceRule, list: ExistenceRule | Phrases): readonly Line[] {
  const { severity, message } = list;
  const said = list === rule ? {} : { severity, ...(message === undefined ? {} : { message }) };
  const owner: Owner = { rule, list, isException: false, said };
  return [...list.patterns.map((line): Line => [owner, line]), ...exceptionsOf(rule, list)];
}

function exceptionsOf(rule: PhraseRule, list: PhraseRule | Phrases): readonly Line[] {
  // Each has an owner of its own: of one owner, what overlaps an earlier match is left out.
  return (list.unless ?? []).map((line): Line => [{ rule, list, isException: true, said: {} }, line]);
}

function phraseHits(index: PatternIndex<Owner>, sentence: Sentence): readonly SentenceHit[] {
  const found = index.matches(sentence.tokens);
  const sound = found.filter(({ owner }) => owner.isException);
  const hits: SentenceHit[] = [];
  for (const { owner, match } of found) {
    if (owner.isException) continue;
    const excused = sound.some((other) => other.owner.list === owner.list && overlap(other.match, match));
    const from = sentence.tokens[match.first]?.from;
    const to = sentence.tokens[match.last]?.to;
    if (excused || from === undefined || to === undefined) continue;
    hits.push({ rule: owner.rule, hit: { from, to, ...owner.said } });
  }
  return hits;
}
