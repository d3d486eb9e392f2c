import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Source, VisaRule } from "@smartpick/core";
import { afterEach, describe, expect, it } from "vitest";
import { describeFault, Faults, repositoryData } from "../../src/node/index.ts";
import { readSources } from "../../src/node/read-sources.ts";
import { readVisaRules } from "../../src/node/read-visa-rules.ts";

const shipped = (): readonly VisaRule[] => {
  const faults = new Faults();
  const rules = readVisaRules(repositoryData(), readSources(repositoryData(), faults), faults);
  expect(faults.list).toEqual([]);
  return rules;
};

let folder: string | null = null;
afterEach(() => {
  if (folder !== null) rmSync(folder, { recursive: true });
  folder = null;
});

/** What is said of a file of rules that knows one source, `a-source`. */
function faultsOf(text: string): string {
  folder = mkdtempSync(join(tmpdir(), "visa-rules-"));
  mkdirSync(join(folder, "visa"));
  writeFileSync(join(folder, "visa/rules.yaml"), text);
  const faults = new Faults();
  const sources = new Map([["a-source", {} as Source]]);
  readVisaRules(folder, sources, faults);
  return faults.list.map(describeFault).join("\n");
}

const RULE = `- id: a-rule
  title: "A rule"
  says: "It says something."
  nationalities: [MM]
  visas: [j1]
  otherVisas: "no"
  place: anywhere
  status: in-force
  from: "2026-01-01"
  until: null
  verified: "2026-02"
  trust: official
  source: a-source
  events: []
  notFound: null
`;

describe("the table of visa rules", () => {
  it("holds the entry stops with their countries, none in both, and what was read of each with its day", () => {
    const rules = shipped();
    const named = (id: string) => rules.find((rule) => rule.id === id)?.nationalities ?? [];
    const [full, partial] = [named("proclamation-10998-full"), named("proclamation-10998-partial")];
    expect([full.length, partial.length]).toEqual([19, 20]);
    expect(full).toEqual(expect.arrayContaining(["MM", "CG", "SY", "YE"]));
    expect(partial).toEqual(expect.arrayContaining(["CI", "NG", "GM", "ZW"]));
    expect(full.filter((code) => partial.includes(code))).toEqual([]);
    expect([...full, ...partial]).not.toContain("CD");
    for (const { verified, says } of rules)
      expect([verified.length >= 4, says.length > 10]).toEqual([true, true]);
  });

  it("is taken as it should be written", () => {
    expect(faultsOf(RULE)).toBe("");
  });

  it.each([
    ["an unknown country", RULE.replace("[MM]", "[XX]"), "nationalities"],
    ["a country twice", RULE.replace("[MM]", "[MM, MM]"), "each nationality once"],
    ["an unknown source", RULE.replace("a-source", "nowhere"), "data/sources"],
    ["a day that does not exist", RULE.replace("2026-01-01", "2026-02-30"), "from"],
    ["an end before its beginning", RULE.replace("until: null", 'until: "2025-01-01"'), "2026-01-01"],
    ["the same id twice", RULE + RULE, "each id once"],
    ["an unknown status", RULE.replace("in-force", "perhaps"), "status"],
  ])("refuses %s and names it", (_, text, word) => {
    expect(faultsOf(text)).toContain(word);
  });
});
