import type { Letter, LettersReport } from "@smartpick/core";
import { LETTER_QUALITIES } from "@smartpick/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayWords, packetLines, packetOf, packetText, qualityName } from "../../src/index.ts";
import { KHAN, LETTERS } from "./sample-letters.ts";

const textOf = (changes: Partial<Letter> = {}, report: Partial<LettersReport> = {}): string =>
  packetText({ ...KHAN, ...changes }, { ...LETTERS, ...report });

describe("the packet for a writer", () => {
  it("says what is hoped for from this writer alone, where others are asked too", () => {
    const letters = [KHAN, { ...KHAN, key: "fedc", writer: "Dr B" }];
    const parts = packetOf(KHAN, { ...LETTERS, letters }).sections;
    const own = parts.find(({ title }) => /you alone/.test(title));
    expect(own?.items).toEqual(["My analytical approach", "My reliability"]);
    expect(own?.lead).toMatch(/^Of those I asked or plan to ask, nobody else is meant to/);
    expect(textOf()).not.toContain("YOU ALONE");
  });

  it("says for what the request will be only where the letter names it, else it is a line for her", () => {
    const steps = [{ ...LETTERS.rules.steps[0]!, id: "request" }];
    const rules = { ...LETTERS.rules, steps };
    expect(textOf({}, { rules })).toContain("- My request will be for Internal Medicine.");
    const two = ["Internal Medicine", "Family Medicine"];
    expect(textOf({ forTold: two }, { rules })).toContain(
      "- My request will be for (mark one): Internal Medicine / Family Medicine / General\n",
    );
    const open = textOf({ for: two, forTold: [] }, { rules });
    expect(open).toContain("- My request will be for (write one specialty, or General): ___");
    expect(open).not.toMatch(/Internal Medicine|Family Medicine/);
  });

  it("holds the facts to recall, what is hoped, what is asked, the day, the way and the waiver", () => {
    expect(packetLines(KHAN, LETTERS)).toEqual([
      "FACTS FOR A LETTER OF RECOMMENDATION",
      "",
      "For: Dr. A. Khan, attending physician, City Hospital",
      "From (write your name): ____________________",
      "Residency applications of the 2027 season: Internal Medicine",
      "",
      "These are facts to recall. The letter, its words and its judgement are yours.",
      "Could you write a strong letter? If not, please tell me. I will understand.",
      "",
      "WHEN WE WORKED TOGETHER",
      "- From 1 March 2026 to 30 May 2026",
      "- At: City Hospital",
      "- Your role: attending physician",
      "",
      "WHAT WE DID TOGETHER",
      "- ward rounds with 12 patients",
      "",
      "WHAT I HOPE YOU CAN SPEAK OF, IF YOU SAW IT",
      "- My analytical approach",
      "- My reliability",
      "",
      "MAY I ASK",
      "Of those I asked or plan to ask, nobody is meant to speak of these yet. Did you see any of them? If not, please leave them out.",
      "- My resilience?",
      "",
      "WHEN",
      "- Please send it before programs begin to read: 23 September 2026",
      "",
      "HOW THE LETTER IS SENT",
      "- The writer uploads the letter.",
      "",
      "MY RIGHT TO READ THE LETTER",
      "- I waive it. I will not read the letter.",
    ]);
  });

  it("leaves out what is not told instead of filling it", () => {
    const bare = textOf({
      role: null,
      place: null,
      from: null,
      to: null,
      shared: [],
      speaksTo: [],
      mayAsk: [],
    });
    for (const title of ["WORKED", "DID TOGETHER", "HOPE", "MAY I ASK"]) expect(bare).not.toContain(title);
    expect(bare).not.toMatch(/null|undefined/);
    expect(textOf({ to: null })).toContain("From 1 March 2026 on");
    expect(textOf({ from: null })).toContain("Until 30 May 2026");
    expect(textOf({ waived: null })).toContain("yes / no (mark one)");
    expect(textOf({ waived: false })).toContain("I do not waive it.");
  });

  it("says about which day, where its owner has not published it, and of which season a rule is", () => {
    expect(textOf({ sendBy: { day: "2026-09-23", sure: "expected" } })).toContain(
      "Please send it before programs begin to read: about 23 September 2026",
    );
    expect(textOf({ sendBy: { day: "2026-09-01", sure: "own" } })).toContain(
      "Please send it by: 1 September 2026\n- Programs begin to read: 23",
    );
    const step = LETTERS.rules.steps[0]!;
    const rules = { ...LETTERS.rules, steps: [step, { ...step, title: "A PDF.", publishedFor: 2026 }] };
    const ofYears = (season: number) => packetOf(KHAN, { ...LETTERS, rules, season }).sections;
    const sent = (season: number) => ofYears(season).find(({ title }) => /is sent/.test(title))?.items;
    expect(sent(2027)).toEqual(["The writer uploads the letter.", "A PDF. Rule of 2026."]);
    expect(sent(2028)?.[0]).toBe("The writer uploads the letter. Rule of 2027.");
    expect(textOf({ sendBy: null })).not.toContain("Please send it by");
  });

  it("keeps the lines of an entry together", () => {
    expect(textOf({ shared: ["an audit\nof 40 files\n"] })).toContain("\n- an audit\n  of 40 files\n");
  });
});

const said = fc.stringMatching(/^[A-Z][a-z]{2,9}( [a-z0-9]{1,8}){0,4}$/);
const day = fc
  .date({ min: new Date("2025-01-01"), max: new Date("2028-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const sure = fc.constantFrom("official", "second-hand", "expected", "own");
const qualities = fc.uniqueArray(fc.constantFrom(...LETTER_QUALITIES));
const anyLetter: fc.Arbitrary<Letter> = fc
  .record({
    writer: said,
    role: orNull(said),
    place: orNull(said),
    from: orNull(day),
    to: orNull(day),
    shared: fc.array(said, { maxLength: 4 }),
    speaksTo: qualities,
    mayAsk: qualities,
    forTold: fc.uniqueArray(said, { maxLength: 3 }),
    waived: orNull(fc.boolean()),
    sendBy: orNull(fc.record({ day, sure })),
  })
  .map((told) => ({ ...KHAN, ...told }));

/** Every text from which a packet may take a word: what was told, the facts of the season, the days as they are written. */
function given({ rules, season }: LettersReport, letter: Letter): readonly string[] {
  const days = [letter.from, letter.to, letter.sendBy?.day, rules.reading?.day].filter((one) => one != null);
  return [
    letter.writer,
    letter.role ?? "",
    letter.place ?? "",
    ...letter.shared,
    ...letter.forTold,
    ...letter.speaksTo.map(qualityName),
    ...letter.mayAsk.map(qualityName),
    ...days.map(dayWords),
    ...rules.steps.map(({ title }) => title),
    String(season),
    ...rules.steps.map(({ publishedFor }) => String(publishedFor)),
  ];
}

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const SPANS = [
  { from: "2026-01-01", to: "2026-01-01" },
  { from: "2026-01-01", to: null },
  { from: null, to: "2026-01-01" },
  { from: "2026-01-01", to: "2027-01-01" },
  { from: "2027-01-01", to: null },
] as const;
const DUE = [
  { day: "2027-01-01", sure: "expected" },
  { day: "2027-01-01", sure: "own" },
  { day: "2026-01-01", sure: "own" },
] as const;
const DAYS_OF_THESE = ["1", "23", "January", "September", "2026", "2027"];

/** The words of every fixed instruction: those of packets in which nothing is told that is not a letter X. */
const FIXED: ReadonlySet<string> = new Set(
  [true, false, null].flatMap((waived) =>
    SPANS.flatMap((span) =>
      DUE.flatMap((sendBy) => {
        const told = { writer: "X", role: "X", place: "X", shared: ["X"], forTold: [] };
        const qualities = { speaksTo: ["analytical"], mayAsk: ["analytical"] } as const;
        const letter: Letter = { ...KHAN, ...span, ...told, ...qualities, waived, sendBy };
        const steps = [{ id: "x", title: "X", source: "x", publishedFor: 2026 }];
        const own = new Set([...wordsIn("X analytical approach"), ...DAYS_OF_THESE]);
        const text = packetText(letter, { ...LETTERS, rules: { ...LETTERS.rules, steps } });
        return wordsIn(text).filter((word) => !own.has(word));
      }),
    ),
  ),
);

describe("no word of a packet", () => {
  it("is anything but hers, a fact of the season, or a fixed instruction", () => {
    expect([...FIXED].filter((word) => /\d/.test(word))).toEqual([]);
    fc.assert(
      fc.property(anyLetter, (letter) => {
        const allowed = new Set([...given(LETTERS, letter).flatMap(wordsIn), ...FIXED, "not", "told"]);
        expect(wordsIn(packetText(letter, LETTERS)).filter((word) => !allowed.has(word))).toEqual([]);
      }),
      { seed: 9 },
    );
  });

  it("comes from another letter: beside what is covered, others change nothing", () => {
    const report = {
      ...LETTERS,
      coverage: LETTERS.coverage.map((of) => ({ ...of, letters: [], writers: 0 })),
    };
    fc.assert(
      fc.property(anyLetter, anyLetter, (one, other) => {
        const alone = packetText(one, { ...report, letters: [one] });
        expect(packetText(one, { ...report, letters: [other, one] })).toBe(alone);
      }),
      { seed: 10 },
    );
  });
});
