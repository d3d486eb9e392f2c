import type { ChancesReport, EligibilityFinding, ProgramLedger, Range } from "@smartpick/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareFinding, differenceSentence } from "../../src/compare/compare-finding.ts";
import { comparedFacts } from "../../src/compare/compared-facts.ts";
import {
  type ComparedProgram,
  comparedChance,
  comparedNames,
  withoutChance,
} from "../../src/compare/compared-program.ts";
import type { WordedRow } from "../../src/worded-report.ts";
import { plainEnglish } from "../english/plain-english.ts";
import { smallRow } from "../small-plan.ts";

type Entry = ProgramLedger["fields"][number]["entries"][number];

function field(name: string, value: Entry["value"], ...others: Entry["value"][]) {
  const entryOf = (one: Entry["value"]): Entry => ({
    value: one,
    source: "s",
    sourceTitle: "A list",
    address: null,
    year: 2021,
    kind: "rule",
    standing: "published",
    note: null,
  });
  const entries = value === null ? [] : [value, ...others].map(entryOf);
  return { field: name, label: name, value, conflict: others.length > 0, entries };
}

interface Told {
  readonly name?: string;
  readonly interview?: Range;
  readonly fields?: readonly ProgramLedger["fields"][number][];
  readonly eligibility?: readonly EligibilityFinding[];
  readonly row?: WordedRow | null;
  readonly off?: string;
  readonly state?: NonNullable<ChancesReport["inSeason"]>["state"];
}

const match = { mid: 0.02, low: 0.004, high: 0.05 };

function program(told: Told = {}): ComparedProgram {
  const { name = "UPMC McKeesport Program", interview = { mid: 0.09, low: 0.03, high: 0.2 } } = told;
  const ledger: ProgramLedger = {
    id: `acgme:${name}`,
    acgme: null,
    name,
    specialty: "Internal Medicine",
    track: "categorical",
    city: "McKeesport",
    state: "PA",
    doubt: null,
    fields: [...(told.fields ?? [])],
  };
  const chances = {
    season: 2027,
    interview: { mid: 0.05, low: 0.01, high: 0.1 },
    match,
    bySignal: [{ signal: "gold", interview, match }],
    evidence: "thin",
    eligibility: told.eligibility ?? [],
    warningReasons: [],
    ...(told.state ? { inSeason: { state: told.state, applied: null } } : {}),
  } as unknown as ChancesReport;
  const row = told.row === undefined ? ({ ...smallRow(), why: [] } as WordedRow) : told.row;
  return { ledger, chances, row, off: told.off ?? null };
}

const visa = (verdict: EligibilityFinding["verdict"], asks: string | null): EligibilityFinding => ({
  rule: "visa",
  verdict,
  kind: "rule",
  source: null,
  year: 2021,
  asks,
  has: "J-1",
});

describe("chances side by side", () => {
  it("are those with the signal that the list sends, and what the row of the list adds", () => {
    expect(comparedChance(program())).toEqual({
      interview: { mid: 0.09, low: 0.03, high: 0.2 },
      match,
      adds: 0.009,
      thin: true,
    });
    expect(comparedChance(program({ row: null }))).toMatchObject({ interview: { mid: 0.05 }, adds: null });
  });

  it("are not drawn where a rule fails or a program has answered; words stand there", () => {
    const off = program({ off: "It states that it does not sponsor your visa." });
    const invited = program({ state: "invited" });
    expect([off, invited].map(comparedChance)).toEqual([null, null]);
    expect([off, invited].map(withoutChance)).toEqual([
      "It states that it does not sponsor your visa.",
      "You are invited to an interview here.",
    ]);
  });

  it("name a winner only where its whole range lies above the others", () => {
    const sure = program({ name: "Sure Program", interview: { mid: 0.4, low: 0.25, high: 0.6 } });
    const both = [program(), sure];
    expect(compareFinding(both, comparedFacts(both))).toBe("An interview is likeliest at Sure: 40 of 100.");
    const near = [program(), program({ interview: { mid: 0.12, low: 0.02, high: 0.3 } })];
    expect(compareFinding(near, comparedFacts(near))).toBe(
      "Chances of an interview: 9 to 12 of 100. The ranges overlap, so look at what differs.",
    );
  });

  it("never name a winner whose range overlaps another, in plain English", () => {
    const range = fc
      .tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
      )
      .map((three) => three.sort((a, b) => a - b))
      .map(
        ([low, mid, high]) =>
          ({ low, mid: Math.max(mid as number, 0.001), high: Math.max(high as number, 0.001) }) as Range,
      );
    fc.assert(
      fc.property(fc.array(range, { minLength: 2, maxLength: 5 }), (ranges) => {
        const programs = ranges.map((interview) => program({ interview }));
        const finding = compareFinding(programs, comparedFacts(programs));
        const sorted = ranges.toSorted((a, b) => b.mid - a.mid);
        const apart = sorted.slice(1).every(({ high }) => high < (sorted[0] as Range).low);
        expect(finding.includes("likeliest")).toBe(apart);
        plainEnglish(finding);
      }),
    );
  });
});

describe("facts side by side", () => {
  const j1 = (value: boolean | null) => program({ fields: [field("visaJ1", value)] });
  const of = (facts: ReturnType<typeof comparedFacts>, id: string) =>
    [...facts.differ, ...facts.same].find((fact) => fact.id === id)?.cells;

  it("put first what differs, and count what is the same for all", () => {
    const facts = comparedFacts([j1(true), j1(false)]);
    expect(facts.differ.map(({ id }) => id)).toEqual(["visaJ1"]);
    expect(facts.same.length).toBeGreaterThan(5);
    expect(differenceSentence(2, facts)).toBe(
      `They differ in 1 fact, and ${facts.same.length} are the same for both.`,
    );
  });

  it("say of what nobody published that it is not known, never blank and never no", () => {
    const cells = of(comparedFacts([j1(null), j1(false)]), "visaJ1");
    expect(cells?.map(({ words, unknown }) => [words, unknown])).toEqual([
      ["Not known", true],
      ["No", false],
    ]);
    for (const { cells: all } of comparedFacts([j1(null), program()]).same)
      for (const { words } of all) expect(words).not.toBe("");
  });

  it("say that sources disagree, and that is a difference; another year is none", () => {
    const disputed = program({ fields: [field("visaJ1", true, false)] });
    const facts = comparedFacts([disputed, j1(true)]);
    expect(facts.differ.map(({ id }) => id)).toEqual(["visaJ1"]);
    expect(of(facts, "visaJ1")?.[0]?.note).toBe("2 sources disagree");
  });

  it("say how she stands to each rule, and which are still open", () => {
    const facts = comparedFacts([
      program({ eligibility: [visa("meets", "J-1 sponsored")] }),
      program({ eligibility: [visa("unknown", null)] }),
    ]);
    expect(of(facts, "rule-visa")?.map(({ words }) => words)).toEqual(["Meets: J-1 sponsored", "Not known"]);
    expect(facts.differ.find(({ id }) => id === "rule-visa")?.label).toBe("Your visa (you: J-1)");
    expect(of(facts, "open")?.map(({ words }) => words)).toEqual(["None", "Visa"]);
  });

  it("say that a program is not on the list, and what has become of an application", () => {
    const facts = comparedFacts([program({ row: null }), program({ state: "rejected" })]);
    expect(of(facts, "signal")?.map(({ words }) => words)).toEqual(["Not on your list", "◆ Gold"]);
    expect(of(facts, "application")?.map(({ words }) => words)).toEqual(["Not on your list", "Turned down"]);
  });

  it("without answers show what is published of the rules, and no word of a list", () => {
    const bare = { ...program({ fields: [field("step2MinimumBand", "220-229")] }), chances: null, row: null };
    const facts = comparedFacts([bare, bare]);
    expect(of(facts, "step2Minimum")?.[0]?.words).toBe("220-229");
    expect(of(facts, "signal")).toBeUndefined();
    expect(compareFinding([bare, bare], facts)).toBe("No fact that is known tells these 2 programs apart.");
  });
});

describe("names side by side", () => {
  it("are short, and where two are one name the specialty tells them apart", () => {
    const surgery = program();
    const named = [
      program(),
      { ...surgery, ledger: { ...surgery.ledger, specialty: "Surgery", track: "preliminary" } },
      program({ name: "Other Program" }),
    ];
    expect(comparedNames(named)).toEqual([
      "UPMC McKeesport (Internal)",
      "UPMC McKeesport (Surgery, preliminary)",
      "Other",
    ]);
  });
});
