import type { CheckFinding, DocumentCheck, DocumentKind } from "@smartpick/answers";
import { type CoachedDocument, documentOf, type Splitter } from "./document/document.ts";
import type { Sentence } from "./document/sentence.ts";
import { splitParagraph } from "./document/split-paragraph.ts";
import { withoutAnothersWords } from "./findings/anothers-words.ts";
import { apartIgnored, type Ignored } from "./findings/apart-ignored.ts";
import { withoutDoubles } from "./findings/without-doubles.ts";
import { limitsOf } from "./limits/limits.ts";
import { readingOf } from "./reading/reading.ts";
import { remembering } from "./remember.ts";
import { underCeiling } from "./rules/ceilings.ts";
import type { CheckContext } from "./rules/context.ts";
import { NO_CONTEXT } from "./rules/context.ts";
import { RULES } from "./rules/registry.ts";
import type { DocumentRule, Hit, Rule } from "./rules/rule.ts";
import { sentenceRunner } from "./rules/run-sentence-rules.ts";
import { RULE_SOURCES } from "./rules/sources.ts";
import { scoreOf } from "./score.ts";
import { toldStrengths } from "./strengths/told-strengths.ts";

export interface CheckOptions extends Partial<CheckContext> {
  /** Names or ids of rules that are switched off. */
  readonly off?: readonly string[];
  readonly ignored?: readonly Ignored[];
}

let run: ReturnType<typeof sentenceRunner> | null = null;

/** Every rule of one sentence, made ready once: their patterns take longer to prepare than to look for. */
function sentenceRuns(): ReturnType<typeof sentenceRunner> {
  run ??= sentenceRunner(RULES);
  return run;
}

/** Checks one text after another; a later check looks anew only at what has changed. */
export type Checker = (text: string, kind: DocumentKind) => DocumentCheck;

/** A checker with its settings. The same text and settings give the same check, whatever was checked before. */
export function checkerOf(options: CheckOptions = {}): Checker {
  const context: CheckContext = { ...NO_CONTEXT, ...definedOf(options) };
  const off = new Set(options.off);
  const rules = RULES.filter(({ id, name }) => !off.has(id) && !off.has(name));
  const ofSentence = remembering(
    (sentence: Sentence) => sentenceRuns()(sentence).filter(({ rule }) => rules.includes(rule)),
    ({ text }) => text,
  );
  const split: Splitter = remembering(splitParagraph, (paragraph) => paragraph);
  return (text, kind) => {
    const document = documentOf(text, kind, split);
    const findings = [
      ...sentenceFindings(document, ofSentence),
      ...documentFindings(document, rules, context),
    ];
    const hers = withoutAnothersWords(
      findings.filter((finding) => isAboutBody(finding, document)),
      document,
    );
    const { findings: left, ignored } = apartIgnored(withoutDoubles(hers), options.ignored ?? []);
    const strengths = toldStrengths(document, left);
    const reading = readingOf(document, left);
    return {
      schema: "smartpick/check@1",
      kind,
      text,
      words: document.wordCount,
      limits: limitsOf(document),
      findings: left,
      ignored,
      strengths,
      score: scoreOf(document, left, strengths),
      ...(reading === null ? {} : { reading }),
    };
  };
}

/** The check of one text. */
export function checkDocument(text: string, kind: DocumentKind, options: CheckOptions = {}): DocumentCheck {
  return checkerOf(options)(text, kind);
}

function definedOf({ specialty, profile, speller, vocabulary }: CheckOptions): Partial<CheckContext> {
  const given = { specialty, profile, speller, vocabulary };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function sentenceFindings(
  document: CoachedDocument,
  run: ReturnType<typeof sentenceRunner>,
): readonly CheckFinding[] {
  return document.sentences.flatMap(({ sentence, from }) =>
    run(sentence)
      .filter(({ rule }) => reads(rule, document.kind))
      .map(({ rule, hit }) => findingOf(document.text, rule, hit, from)),
  );
}

function documentFindings(
  document: CoachedDocument,
  rules: readonly Rule[],
  context: CheckContext,
): readonly CheckFinding[] {
  return rules
    .filter(
      (rule): rule is DocumentRule =>
        "find" in rule && rule.form !== "sentence" && reads(rule, document.kind),
    )
    .flatMap((rule) => rule.find(document, context).map((hit) => findingOf(document.text, rule, hit, 0)));
}

function reads(rule: Rule, kind: DocumentKind): boolean {
  return rule.kinds === undefined || rule.kinds.includes(kind);
}

function findingOf(text: string, rule: Rule, hit: Hit, start: number): CheckFinding {
  const from = start + hit.from;
  const to = start + hit.to;
  const quote = text.slice(from, to);
  const ask = hit.ask ?? rule.ask;
  return {
    rule: rule.id,
    name: rule.name,
    severity: underCeiling(rule.name, hit.severity ?? rule.severity),
    from,
    to,
    quote,
    message: (hit.message ?? rule.message).replace("{}", () => quote),
    why: rule.why,
    source: RULE_SOURCES[rule.source],
    ...(ask === undefined ? {} : { ask }),
    ...(rule.example === undefined ? {} : { example: rule.example }),
    ...(rule.languages === undefined ? {} : { languages: rule.languages }),
    ...(hit.also === undefined ? {} : { also: hit.also }),
  };
}

function isAboutBody({ from, to }: CheckFinding, { body }: CoachedDocument): boolean {
  return (from === 0 && to === 0) || (from >= body.from && to <= body.to);
}
