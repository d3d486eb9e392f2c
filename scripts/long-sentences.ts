/** Words a sentence may have: a reader may be tired and far from home. */
export const MOST_WORDS = 26;

/**
 * The sentences of a Markdown page with more than 26 words, each on one line. Code blocks, tables, headings, comments and
 * the targets of links do not count; a piece of code in a line, and a link, count as the words that they show.
 */
export function longSentences(markdown: string): string[] {
  return paragraphsOf(markdown)
    .flatMap(sentencesOf)
    .filter((sentence) => wordsOf(sentence) > MOST_WORDS);
}

/** Blocks of running text: what stands between empty lines, one for each item of a list. */
function paragraphsOf(markdown: string): string[] {
  const prose = markdown
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .replace(/^( *)(```|~~~)[\s\S]*?^ *\2 *$/gm, "")
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/^ *\|.*$/gm, "")
    .replace(/^#+ .*$/gm, "");
  return prose
    .split(/\n\s*\n|\n(?=\s*(?:[-*+]|\d+\.)\s)/)
    .map((block) =>
      block
        .replace(/^\s*(?:>\s*)*(?:[-*+]|\d+\.)\s+/, "")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((block) => block !== "");
}

/** The sentences of a paragraph; a piece of code is one word, whatever stands in it. */
function sentencesOf(paragraph: string): string[] {
  const plain = paragraph
    .replace(/!?\[((?:[^\]\\]|\\.)*)\]\([^)]*\)/g, "$1")
    .replace(/<https?:[^>]*>/g, "link")
    .replace(/`+[^`]*`+/g, (code) => code.replace(/\s+/g, "_").replace(/[.!?:;]/g, "_"));
  return plain.split(/(?<=[.!?][)"”’*_]*)\s+(?=[("“*_`]*[\p{Lu}\d`])/u);
}

function wordsOf(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
