import type { CheckFinding } from "@smartpick/answers";
import { checkDocument } from "@smartpick/coach";
import { readCorpus } from "../packages/coach/test/corpus/read-corpus.ts";
import { builtSpeller } from "../packages/coach/test/read-speller.ts";
import { table } from "./table.ts";

/**
 * Prints what the grammar checker harper finds of the planted slips of language beside our rules, and what it marks in clean
 * prose. It is no dependency: `npm install --no-save harper.js@2.10.0`, build, then `npm run -s compare:harper`.
 */
interface Lint {
  span(): { readonly start: number; readonly end: number };
  lint_kind(): string;
}

interface Linter {
  setup(): Promise<void>;
  getLintConfig(): Promise<Record<string, boolean | null>>;
  setLintConfig(config: Record<string, boolean | null>): Promise<void>;
  lint(text: string, options: { readonly language: "plaintext" }): Promise<readonly Lint[]>;
}

const NAME: string = "harper.js";
const { LocalLinter, Dialect } = (await import(NAME)) as {
  LocalLinter: new (options: object) => Linter;
  Dialect: { readonly American: number };
};
const { slimBinaryInlined: binary } = (await import(`${NAME}/slimBinaryInlined`)) as Record<string, unknown>;

const linter = new LocalLinter({ binary, dialect: Dialect.American });
await linter.setup();
// Spelling is ours: its list knows few words of medicine.
await linter.setLintConfig({ ...(await linter.getLintConfig()), SpellCheck: false });

const speller = builtSpeller();
const isOfLanguage = ({ rule }: CheckFinding): boolean => rule === "grammar" || rule === "spelling";

/** Long sentences are counted by a rule of ours, for the whole text. */
const isKept = (lint: Lint): boolean => lint.lint_kind() !== "Readability";

async function marksOf(text: string): Promise<readonly { readonly from: number; readonly to: number }[]> {
  // It counts characters, we count code units.
  const starts = [0];
  for (const letter of text) starts.push((starts.at(-1) ?? 0) + letter.length);
  const lints = await linter.lint(text, { language: "plaintext" });
  return lints.filter(isKept).map((lint) => {
    const { start, end } = lint.span();
    return { from: starts[start] ?? start, to: starts[end] ?? end };
  });
}

async function rowOf(corpus: string): Promise<readonly string[]> {
  const count = { planted: 0, ours: 0, theirs: 0, onlyTheirs: 0 };
  for (const { text, kind, faults } of readCorpus(`${corpus}/planted`)) {
    const own = checkDocument(text, kind, { speller }).findings.filter(isOfLanguage);
    const other = await marksOf(text);
    for (const { rules, spans } of faults) {
      if (!rules.some((rule) => rule === "grammar" || rule === "spelling")) continue;
      const meets = (one: { readonly from: number; readonly to: number }): boolean =>
        spans.some(({ from, to }) => one.from < to && one.to > from);
      const [isOurs, isTheirs] = [own.some(meets), other.some(meets)];
      count.planted += 1;
      if (isOurs) count.ours += 1;
      if (isTheirs) count.theirs += 1;
      if (isTheirs && !isOurs) count.onlyTheirs += 1;
    }
  }
  let words = 0;
  let marked = 0;
  for (const { text } of readCorpus(`${corpus}/clean`)) {
    words += text.split(/\s+/).length;
    marked += (await marksOf(text)).length;
  }
  const { planted, ours, theirs, onlyTheirs } = count;
  return [corpus, ...[planted, ours, theirs, onlyTheirs, words, marked].map(String)];
}

const rows: (readonly string[])[] = [];
for (const corpus of process.argv.slice(2)) rows.push(await rowOf(corpus));
console.log(
  table(
    "Slips of language found, and marks in clean prose",
    ["corpus", "planted", "ours", "harper", "harper alone", "words of clean prose", "harper marks there"],
    rows,
  ),
);
