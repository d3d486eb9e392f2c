import type { GlossaryDocument } from "@smartpick/answers";
import { type Command, Option } from "commander";
import type { Io } from "../io.ts";
import { printed } from "./run.ts";

interface GlossaryOptions {
  readonly json?: boolean;
  readonly lang: string;
}

/** The languages of the glossary by their tags: here, so that no other command loads its words. */
export const GLOSSARY_TAGS = ["en", "es"] as const;

const EXAMPLES = `
Examples:
  smartpick glossary ROL
  smartpick glossary "cap exempt" --lang es
  smartpick glossary --json`;

/** Adds `glossary [TERM]`: the words of the field explained. */
export function addGlossary(root: Command, io: Io): void {
  root
    .command("glossary")
    .description("the words of the field explained, in English or in Spanish")
    .argument("[term...]", "a word, or a part of one; without it all words are listed")
    .addOption(
      new Option("--lang <tag>", "the language of the explanations").choices(GLOSSARY_TAGS).default("en"),
    )
    .option("--json", "print one JSON document on standard output and nothing else there")
    .addHelpText("after", EXAMPLES)
    .action((words: string[], options: GlossaryOptions) => glossary(words.join(" "), options, io));
}

async function glossary(query: string, { lang, json }: GlossaryOptions, io: Io): Promise<void> {
  const { findTerms, glossaryIn } = await import("@smartpick/report/glossary");
  const words = await glossaryIn(lang);
  const found = findTerms(words, query);
  const document: GlossaryDocument = {
    schema: "smartpick/glossary@1",
    language: words.language.tag,
    reviewed: words.language.reviewed,
    query: query.trim() === "" ? null : query,
    terms: found.map(({ language, related, sources, ...entry }) => ({
      ...entry,
      language: language.tag,
      related: [...related],
      sources: [...sources],
    })),
  };
  await printed(document, json === true, io, async (style) => {
    const { glossaryText } = await import("../output/glossary-text.ts");
    return glossaryText(words, found, query, style);
  });
}
