import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EN } from "../../src/glossary/en.ts";
import { ES } from "../../src/glossary/es.ts";
import {
  glossaryIn,
  glossaryOf,
  LANGUAGES,
  languageOf,
  offeredLanguage,
  TERM_IDS,
  TERMS,
} from "../../src/glossary/index.ts";
import type { Meaning, Translation } from "../../src/glossary/language.ts";

const SOURCES = readdirSync(new URL("../../../../data/sources/", import.meta.url)).map((file) =>
  file.replace(/\.yaml$/, ""),
);
const MOST_WORDS = 26;

const textOf = ({ name, means, matters }: Meaning): string =>
  [name, means, matters].filter(Boolean).join(" ");
/** Names that hold digits of their own, and counts out of 100: no facts. */
const NAMES = /\b(Step [123]|Level [123]|PGY-1|J-1|H-1B|DS-2019|Conrad 30)\b|\b(of|de|in|en) 100\b/g;
const numbersIn = (text: string): string[] => (text.replace(NAMES, "").match(/\d+/g) ?? []).sort();

describe("the words of the glossary", () => {
  it("are at least 120, each with its own name", () => {
    expect(TERM_IDS.length).toBeGreaterThanOrEqual(120);
    expect(new Set(TERM_IDS.map((id) => TERMS[id].word)).size).toBe(TERM_IDS.length);
  });

  it("have addresses that need no escape", () => {
    for (const id of TERM_IDS) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
  });

  it("lead to other words, never to themselves or twice", () => {
    for (const id of TERM_IDS) {
      const related = TERMS[id].related ?? [];
      expect(related, id).not.toContain(id);
      expect(new Set(related).size, id).toBe(related.length);
    }
  });

  it("name sources that the ledger knows", () => {
    for (const id of TERM_IDS)
      for (const source of TERMS[id].sources ?? []) expect(SOURCES, `${id}: ${source}`).toContain(source);
  });

  it("state no number of the field without a source", () => {
    const loose = TERM_IDS.filter(
      (id) =>
        numbersIn(textOf(EN.meanings[id])).length > 0 &&
        (TERMS[id].sources ?? []).length === 0 &&
        TERMS[id].group !== "ours",
    );
    expect(loose).toEqual([]);
  });
});

describe.each(LANGUAGES)("the explanations in $ownName", ({ tag, load }) => {
  it("are one to three sentences of at most 26 words, and begin and end as sentences do", async () => {
    const { meanings }: Translation = await load();
    for (const id of TERM_IDS) {
      const meaning: Meaning | null = meanings[id];
      if (meaning === null) continue;
      for (const text of [meaning.means, meaning.matters ?? "Yes."]) {
        const sentences = text.split(/(?<=[.?])\s+(?=\p{Lu}|\d)/u);
        expect(sentences.length, `${id}: ${text}`).toBeLessThanOrEqual(3);
        for (const sentence of sentences)
          expect(sentence.split(/\s+/).length, `${id}: ${sentence}`).toBeLessThanOrEqual(MOST_WORDS);
        expect(text, id).toMatch(/^[\p{Lu}\d][\s\S]*\.$/u);
      }
      expect(meaning.name, id).not.toBe("");
    }
  });

  it("say the same numbers as English does", async () => {
    const { meanings }: Translation = await load();
    for (const id of TERM_IDS) {
      const meaning: Meaning | null = meanings[id];
      if (meaning !== null)
        expect(numbersIn(textOf(meaning)), `${tag} ${id}`).toEqual(numbersIn(textOf(EN.meanings[id])));
    }
  });

  it("keep to the names in English that she will meet", async () => {
    const { meanings }: Translation = await load();
    const names = /\b(ERAS|MyERAS|NRMP|ECFMG|ACGME|USMLE|SOAP|OET|Intealth|J-1|H-1B|Step [123]|IMG)\b/g;
    for (const id of TERM_IDS) {
      const meaning: Meaning | null = meanings[id];
      if (meaning === null) continue;
      const said = new Set(EN.meanings[id].means.match(names) ?? []);
      for (const name of said) expect(meaning.means, `${tag} ${id}`).toContain(name);
    }
  });
});

describe("the words of the screen", () => {
  const said = (page: (typeof LANGUAGES)[number]["page"]): readonly (readonly [string, string])[] =>
    Object.entries(page).flatMap(([key, words]): (readonly [string, string])[] =>
      typeof words === "string"
        ? [[key, words]]
        : ([0, 1, 7] as const).map((count) => [
            `${key} ${count}`,
            (words as (of: never) => string)(count as never),
          ]),
    );

  it("are whole in every language, and none is left in English", () => {
    const [english, ...others] = LANGUAGES;
    const own = new Map(said(english.page));
    for (const { tag, page } of others)
      for (const [key, words] of said(page)) {
        expect(words.trim(), `${tag} ${key}`).not.toBe("");
        expect(words, `${tag} ${key}`).not.toBe(own.get(key));
      }
  });

  it("are sentences of at most 26 words", () => {
    for (const { tag, page } of LANGUAGES)
      for (const [key, words] of said(page))
        for (const sentence of words.split(/(?<=[.?])\s+/))
          expect(sentence.split(/\s+/).length, `${tag} ${key}`).toBeLessThanOrEqual(MOST_WORDS);
  });
});

describe("a language", () => {
  it("falls back on English where it lacks a word, and says which language that is", () => {
    const spanish = languageOf("es");
    const partly = glossaryOf(spanish, { ...ES, meanings: { ...ES.meanings, rol: null } });
    const [rol, soap] = [partly.byId.get("rol"), partly.byId.get("soap")];
    expect([rol?.means, rol?.language.tag]).toEqual([EN.meanings.rol.means, "en"]);
    expect(soap?.language.tag).toBe("es");
  });

  it("is whole in Spanish, and says that nobody has reviewed it", async () => {
    const { language, entries } = await glossaryIn("es");
    expect(entries.filter((entry) => entry.language.tag !== "es")).toEqual([]);
    expect(language.reviewed).toBe(false);
  });

  it("is offered to a device that prefers it, and to no other", () => {
    expect(offeredLanguage(["es-MX", "en"])?.tag).toBe("es");
    expect(offeredLanguage(["ne-NP", "es"])?.tag).toBe("es");
    expect(offeredLanguage(["en-US", "es"])).toBeNull();
    expect(offeredLanguage(["ne-NP", "hi"])).toBeNull();
    expect(offeredLanguage([])).toBeNull();
  });

  it("is English for a tag that is none of ours", async () => {
    expect((await glossaryIn("xx")).language.tag).toBe("en");
  });
});
