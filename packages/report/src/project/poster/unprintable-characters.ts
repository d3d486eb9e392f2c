import type { GuidedProject } from "@smartpick/core";
import type { Poster } from "./poster.ts";
import type { PosterPart } from "./poster-parts.ts";

/**
 * The characters of a poster that its font does not have, each once, by the key of the file that holds them: a printer
 * would put an empty box in their place. `drawing` is the chart, whose words come from the table.
 */
export function unprintableIn(
  project: GuidedProject,
  parts: readonly PosterPart[],
  drawing: string,
  covers: (codePoint: number) => boolean,
): Poster["cannotPrint"] {
  const texts: (readonly [field: string, text: string])[] = [
    ["title", project.title],
    ["authors", project.authors.join("")],
    ["place", project.place ?? ""],
    ...parts.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((runs) => runs.map(({ text, from }) => [from ?? "the poster", text] as const)),
    ),
    ["chart.data", wordsOf(drawing)],
  ];
  const found = new Map<string, Set<string>>();
  for (const [field, text] of texts) {
    for (const character of text) {
      if (/\s/u.test(character) || covers(character.codePointAt(0) ?? 0)) continue;
      const known = found.get(field) ?? new Set();
      found.set(field, known.add(character));
    }
  }
  return [...found].map(([field, characters]) => ({ field, characters: [...characters].join("") }));
}

/** What an SVG drawing says: the content of its text elements. */
function wordsOf(svg: string): string {
  return [...svg.matchAll(/<text\b[^>]*>([\s\S]*?)<\/text>/g)]
    .map(([, words = ""]) => words.replace(/<[^>]*>|&#?\w+;/g, ""))
    .join("");
}
