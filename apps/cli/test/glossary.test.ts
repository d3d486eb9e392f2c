import { ANSWER_SCHEMAS } from "@smartpick/answers";
import { LANGUAGES, TERM_IDS } from "@smartpick/report/glossary";
import { describe, expect, it } from "vitest";
import { GLOSSARY_TAGS } from "../src/commands/glossary.ts";
import { runCli } from "./run-cli.ts";

describe("glossary", () => {
  it("takes every language that the words have", () => {
    expect(GLOSSARY_TAGS).toEqual(LANGUAGES.map(({ tag }) => tag));
  });

  it("explains the very word first", async () => {
    const { status, out, err } = await runCli(["glossary", "rank", "order", "list"]);
    expect([status, err]).toEqual([0, ""]);
    expect(out).toMatch(/^ROL: Rank order list\n {2}Programs in the order/);
  });

  it("explains in Spanish, and says in both languages that nobody has reviewed it", async () => {
    const { out } = await runCli(["glossary", "senal", "--lang", "es"]);
    expect(out).toMatch(/^Unreviewed translation[^\n]*\nTraducción sin revisar/);
    expect(out).toMatch(/\n\nSignal: Señal\n {2}Una marca/);
  });

  it.each(GLOSSARY_TAGS)("lists all words in %s within 100 columns", async (tag) => {
    const { out } = await runCli(["glossary", "--lang", tag]);
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
    expect(out.split("\n\n").length).toBeGreaterThanOrEqual(TERM_IDS.length);
  });

  it.each(GLOSSARY_TAGS)("prints a document of its own format in %s", async (tag) => {
    const { status, out, err } = await runCli(["glossary", "--json", "--lang", tag]);
    expect([status, err]).toEqual([0, ""]);
    const document: { readonly terms: readonly unknown[] } = JSON.parse(out);
    expect(ANSWER_SCHEMAS.glossary.safeParse(document).error).toBeUndefined();
    expect(document.terms.length).toBe(TERM_IDS.length);
  });

  it("says so where no word fits, which is no failure", async () => {
    const { status, out } = await runCli(["glossary", "zzzz"]);
    expect([status, out]).toEqual([0, "No word of the glossary fits “zzzz”.\n"]);
    expect(JSON.parse((await runCli(["glossary", "zzzz", "--json"])).out)).toMatchObject({ terms: [] });
  });

  it("finds nothing by signs alone, and says so in the language asked for", async () => {
    for (const query of ["...", "🙂"])
      expect((await runCli(["glossary", query])).out).toBe(`No word of the glossary fits “${query}”.\n`);
    const { out } = await runCli(["glossary", "...", "--lang", "es"]);
    expect(out).toBe("Ninguna palabra del glosario coincide con “...”.\n");
  });

  it("refuses a language that it has not, with those that it has", async () => {
    const { status, err } = await runCli(["glossary", "rol", "--lang", "xx"]);
    expect(status).toBe(2);
    expect(err).toContain("en, es");
  });
});
