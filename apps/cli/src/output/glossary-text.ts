import { type Glossary, type GlossaryEntry, UNREVIEWED } from "@smartpick/report/glossary";
import { paragraph } from "./paragraph.ts";
import type { Style } from "./style.ts";

/** Words for people: each with its long form, what it means, why it matters, and what belongs to it. */
export function glossaryText(
  glossary: Glossary,
  found: readonly GlossaryEntry[],
  query: string,
  style: Style,
): string {
  const { language, translation } = glossary;
  if (found.length === 0) return `${paragraph(language.page.noneFits(query), style.width)}\n`;
  const notes = language.reviewed ? [] : [UNREVIEWED, translation.labels.unreviewed];
  const head = notes.map((note) => paragraph(note, style.width)).join("\n");
  const entries = found.map((entry) => entryText(entry, glossary, style));
  return `${[head, ...entries].filter((part) => part !== "").join("\n\n")}\n`;
}

function entryText(entry: GlossaryEntry, { translation, language, byId }: Glossary, style: Style): string {
  const { labels } = translation;
  const said = (words: string): string => paragraph(words, style.width, 2);
  const names = [entry.long, entry.name].filter((name) => name !== null).join(" · ");
  const title = names === "" ? entry.word : `${entry.word}: ${names}`;
  const related = entry.related.flatMap((id) => byId.get(id)?.word ?? []).join(", ");
  return [
    style.strong(entry.word) + paragraph(title, style.width).slice(entry.word.length),
    ...(entry.language.tag === language.tag ? [] : [said(labels.untranslated)]),
    said(entry.means),
    ...(entry.matters === null ? [] : [said(`${labels.matters}: ${entry.matters}`)]),
    ...(related === "" ? [] : [said(`${labels.related}: ${related}`)]),
  ].join("\n");
}
