import { readFileSync } from "node:fs";
import { TERM_IDS, TERMS } from "@smartpick/report/glossary";
import { expect, it } from "vitest";
import { glossaryPage } from "./glossary-page.ts";

it("docs/reference/glossary.md is what npm run docs:glossary writes", async () => {
  const page = readFileSync(new URL("../docs/reference/glossary.md", import.meta.url), "utf8");
  expect(page).toBe(await glossaryPage());
});

it("the page of the glossary has every word once", async () => {
  const page = await glossaryPage();
  for (const id of TERM_IDS) expect(page.split(`| **${TERMS[id].word}**`).length, id).toBe(2);
});
