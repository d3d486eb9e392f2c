import type { CheckFinding, DocumentCheck, DocumentKind, Severity } from "@smartpick/answers";
import { type CoachedDocument, documentOf, type Splitter } from "./document/document.ts";
import type { Sentence } from "./document/sentence.ts";
import { splitParagraph } from "./document/split-paragraph.ts";
import { limitsOf } from "./limits/limits.ts";
import { remembering } from "./remember.ts";
import type { CheckContext } from "./rules/context.ts";
import { NO_CONTEXT } from "./rules/context.ts";
import { RULES } from "./rules/registry.ts";
import type { DocumentRule, Hit, Rule } from "./rules/rule.ts";
import { sentenceRunner } from "./rules/run-sentence-rules.ts";
import { RULE_SOURCES } from "./rules/sources.ts";
import { scoreOf } from "./score.ts";
import { strengthsOf } from "./strengths/strengths.ts";

/** A finding that she told the coach to leave: the rule, the passage as it reads, and her reason. */
export interface Ignored {
  readonly name: string;
  readonly quote: string;
  readonly because: string;
}

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
    const kept = withoutDoubles(findings.filter((finding) => isAboutBody(finding, document)));
    const { left, ignored } = apartIgnored(kept, options.ignored ?? []);
    const strengths = strengthsOf(document);
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
    severity: hit.severity ?? rule.severity,
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

const WEIGHT: Readonly<Record<Severity, number>> = { must: 2, should: 1, could: 0 };

/** In reading order; of two findings of one id on one passage the weightier stays. */
function withoutDoubles(findings: readonly CheckFinding[]): readonly CheckFinding[] {
  const sorted = [...findings].sort(
    (a, b) => WEIGHT[b.severity] - WEIGHT[a.severity] || a.to - a.from - (b.to - b.from) || a.from - b.from,
  );
  const kept: CheckFinding[] = [];
  for (const finding of sorted) {
    const double = kept.some((other) => other.rule === finding.rule && overlaps(other, finding));
    if (!double) kept.push(finding);
  }
  return kept.sort((a, b) => a.from - b.from || a.to - b.to || a.name.localeCompare(b.name, "en"));
}

function overlaps(one: CheckFinding, other: CheckFinding): boolean {
  return (one.from < other.to && other.from < one.to) || (one.from === other.from && one.to === other.to);
}

function apartIgnored(
  findings: readonly CheckFinding[],
  ignored: readonly Ignored[],
): { readonly left: readonly CheckFinding[]; readonly ignored: DocumentCheck["ignored"] } {
  const reasonOf = (finding: CheckFinding): string | undefined =>
    ignored.find(({ name, quote }) => name === finding.name && quote === finding.quote)?.because;
  const left: CheckFinding[] = [];
  const apart: DocumentCheck["ignored"][number][] = [];
  for (const finding of findings) {
    const because = reasonOf(finding);
    const { rule, name, from, to } = finding;
    if (because === undefined) left.push(finding);
    else apart.push({ rule, name, from, to, because });
  }
  return { left, ignored: apart };
}
