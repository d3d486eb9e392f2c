import { type Glossary, type GlossaryEntry, glossaryIn, type TermGroup } from "@smartpick/report/glossary";

const ORDER: readonly TermGroup[] = [
  "organisations",
  "exams",
  "applicants",
  "visas",
  "programs",
  "applying",
  "match",
  "informatics",
  "ours",
];

/** The page `docs/reference/glossary.md`: every word in English by what it belongs to, made from the words of the app. */
export async function glossaryPage(): Promise<string> {
  const glossary = await glossaryIn("en");
  const parts = ORDER.map((group) => section(glossary, group));
  return `${[HEAD, ...parts].join("\n\n")}\n`;
}

const HEAD = `# Glossary

<!-- Written by npm run docs:glossary from packages/report/src/glossary. -->

Words of the Match in plain English, as NRMP, ERAS and ECFMG use them, and the few words of our own. The app has the same words at \`#/how/glossary\`, in Spanish too, and \`smartpick glossary\` prints them.

A name in brackets is the id of a [source](../../data/sources).`;

function section({ entries, translation }: Glossary, group: TermGroup): string {
  const rows = entries.filter((entry) => entry.group === group).map(row);
  return [`## ${translation.groups[group]}`, "", "| Word | Means |", "|---|---|", ...rows].join("\n");
}

function row({ word, long, means, matters, sources }: GlossaryEntry): string {
  const name = long === null ? `**${word}**` : `**${word}**, ${long}`;
  const told = [means, matters].filter((text) => text !== null).join(" ");
  const from = sources.length === 0 ? "" : ` [${sources.join(", ")}]`;
  return `| ${name} | ${told}${from} |`;
}
