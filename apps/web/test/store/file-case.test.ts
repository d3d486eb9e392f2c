import { type Facts, seasonFor } from "@smartpick/core";
import { readFacts } from "@smartpick/data/node";
import { createEngine } from "@smartpick/engine";
import { beforeAll, describe, expect, it } from "vitest";
import { type AskCase, refusedByCase } from "../../src/store/file-case.ts";
import { draftFromText } from "../../src/store/profile-text.ts";

const DAY = "2026-10-10";
const PLAIN =
  "applicant: {type: non-us-img}\nexams: {step2ck: 224}\nseeks: {specialties: [Internal Medicine]}\n";
const GOLD = ["1400100003", "1404500002", "1404800908", "1404800907"]
  .map((id) => `  - {program: "acgme:${id}", applied: 2026-09-25, signal: gold}`)
  .join("\n");

let facts: Facts;
beforeAll(async () => {
  facts = await readFacts("full");
});

const ask: AskCase = async (profile, options) => {
  const result = createEngine(facts).run("case.standing", { profile, options });
  return result.ok ? [] : result.problems;
};

async function wordsOf(more: string, day = DAY): Promise<string> {
  const draft = draftFromText(`${PLAIN}${more}`, "me.yaml");
  if (!draft.ok) throw new Error(JSON.stringify(draft.problems));
  return (await refusedByCase(draft.value, ask, day)).join(" ");
}

describe("a file that can be read and gives no number", () => {
  it("is refused with the field as the form names it, and with what to write", async () => {
    const signals = await wordsOf("season: 2027\nsignals: {Internal Medicine: {gold: 99, silver: 1}}\n");
    expect(signals).toContain("99 gold signals in Internal Medicine");
    expect(signals).toContain("gives 3");
    expect(await wordsOf(`season: 2027\nin_season:\n${GOLD}\n`)).toContain(
      "4 gold signals in Internal Medicine",
    );
    const must = await wordsOf('pins: {must: ["acgme:9999999999"]}\n');
    expect(must).toContain(
      "Pinned programs, entry 1: no program has the id acgme:9999999999. The nearest is acgme:",
    );
    expect(await wordsOf('pins: {never: ["acgme:9999999999"]}\n')).toContain("Dropped programs, entry 1");
    const own = 'facts: [{program: "acgme:9999999999", field: visaJ1, value: true}]\n';
    expect(await wordsOf(own)).toContain("no program has the id acgme:9999999999");
  });

  it("is refused where its graduation lies after the season, told or not", async () => {
    const late = `${PLAIN.replace("non-us-img", "do, graduation_year: 2035")}`;
    const draft = draftFromText(late, "me.yaml");
    const said = draft.ok ? await refusedByCase(draft.value, ask, DAY) : ["refused when it was read"];
    expect(said.join(" ")).not.toBe("");
  });

  it("is opened where the form can put it right: a season that is over", async () => {
    expect(await wordsOf("season: 2027\n", "2027-04-01")).toBe("");
    expect(await wordsOf('season: 2027\npins: {must: ["acgme:9999999999"]}\n', "2027-04-01")).toContain(
      "acgme:9999999999",
    );
    expect(seasonFor("2027-04-01")).toBe(2028);
  });

  it("is opened where it gives numbers, or where the facts cannot be had", async () => {
    expect(await wordsOf("season: 2027\n")).toBe("");
    const draft = draftFromText(`${PLAIN}pins: {must: ["acgme:9999999999"]}\n`, "me.yaml");
    expect(draft.ok && (await refusedByCase(draft.value, async () => [], DAY))).toEqual([]);
  });
});
