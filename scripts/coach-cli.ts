/**
 * `npm run -s coach -- [--write] [CORPUS]`: what the coach finds of the planted faults and says of clean prose. With a
 * corpus (`dev`, `held-out`) every miss and every false remark is listed; `--write` writes `docs/method/coach-measured.md`.
 */
import { existsSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkDocument } from "../packages/coach/src/check.ts";
import { RULES } from "../packages/coach/src/rules/registry.ts";
import { measured } from "../packages/coach/test/corpus/measure.ts";
import { readCorpus } from "../packages/coach/test/corpus/read-corpus.ts";
import { builtSpeller } from "../packages/coach/test/read-speller.ts";
import { type CorpusFigures, corpusFigures } from "./coach-measures.ts";
import { coachPage } from "./coach-page.ts";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const NAMES = {
  dev: "first, made with",
  "held-out": "second, made with",
  third: "third, made with",
  fourth: "fourth, made with",
  fifth: "fifth, grammar made with",
  sixth: "sixth, measured",
  seventh: "seventh, grammar made with",
  eighth: "eighth, grammar made with",
  ninth: "ninth, grammar made with",
} as const;
const speller = builtSpeller();

function figuresOf(corpus: string, isTold: boolean): CorpusFigures {
  const planted = readCorpus(`${corpus}/planted`).map((text) => measured(text, speller));
  const clean = readCorpus(`${corpus}/clean`).map((text) => {
    const { findings, words } = checkDocument(text.text, text.kind, { specialty: text.specialty, speller });
    const remarks = findings.filter(({ severity }) => severity !== "could");
    if (isTold) for (const one of remarks) tell("FALSE", text.name, one.name, one.quote);
    return { words, remarks: remarks.length, thoughts: findings.length - remarks.length };
  });
  if (isTold) {
    for (const { text, missed, false: wrong } of planted) {
      for (const { rules, spans } of missed)
        tell("MISS", text.name, rules.join(","), quoteOf(text.text, spans));
      for (const one of wrong) tell("BESIDE", text.name, one.name, one.quote);
    }
  }
  return corpusFigures(planted, clean);
}

function quoteOf(text: string, spans: readonly { readonly from: number; readonly to: number }[]): string {
  return spans.map(({ from, to }) => text.slice(from, to)).join(" … ");
}

function tell(what: string, file: string, rule: string, quote: string): void {
  console.log(`${what}\t${file}\t${rule}\t${quote.replace(/\s+/g, " ").slice(0, 220)}`);
}

const asked = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const corpora = Object.entries(NAMES)
  .filter(([corpus]) => existsSync(`packages/coach/corpus/${corpus}`))
  .filter(([corpus]) => asked.length === 0 || asked.includes(corpus))
  .map(([corpus, name]) => ({ name, figures: figuresOf(corpus, asked.length > 0) }));
const grammar = RULES.filter(({ id }) => id === "grammar").length;
const page = coachPage(corpora, { all: RULES.length, grammar });
console.log(page);
if (process.argv.includes("--write")) writeFileSync("docs/method/coach-measured.md", page);
