import { readFileSync, writeFileSync } from "node:fs";

/** Writes `us-uk.words.ts` from the pairs of `us-uk.txt`: words that mark one variety, those in “-ize” and “-ise” by their stems. */
const pairs = readFileSync(new URL("../words/us-uk.txt", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split(" ") as [us: string, uk: string]);

/** American forms that are British words as well, and pairs whose British form is not one. */
const BOTH =
  /^(?:practi[cs]e[ds]?|practices|practicing|licenses?|programs?|meters?|molds?|cozy|cozies|analogs?|checks?|tires?|spelled|dreamed|inquir(?:y|ies)|rigor|distill|instill)$/;
const IZE = /^(.+)iz(e|ed|es|ing|er|ers|ation|ations|ational|able|ably|ingly|ement)$/;

const stems = new Set<string>();
const us = new Set<string>();
const uk = new Set<string>();
for (const [american, british] of pairs) {
  const [, stem, ending] = IZE.exec(american) ?? [];
  if (stem !== undefined && british === `${stem}is${ending}`) {
    stems.add(stem);
    continue;
  }
  uk.add(british);
  if (!BOTH.test(american)) us.add(american);
}

const listed = (words: ReadonlySet<string>): string =>
  `new Set(\n  "${[...words].sort().join(" ")}".split(" "),\n)`;
const target = new URL("../src/rules/sentence/us-uk.words.ts", import.meta.url);
writeFileSync(
  target,
  `/** Made from \`words/us-uk.txt\` by \`scripts/us-uk-cli.ts\`: American spellings, in lower case. */
export const US_WORDS: ReadonlySet<string> = ${listed(us)};
/** British spellings. */
export const UK_WORDS: ReadonlySet<string> = ${listed(uk)};
/** What stands before “-ise” in British and “-ize” in American and some British spelling. */
export const IZE_STEMS: ReadonlySet<string> = ${listed(stems)};
`,
);
