import type { ListRow, PlanReport, Profile, WhatIfReport } from "@smartpick/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  effectWords,
  findingOf,
  gateWords,
  interviewSentences,
  LETTER_LIMITS,
  letterOf,
  matchSentences,
  worded,
} from "../../src/index.ts";
import { shortened } from "../../src/letter/shortened.ts";
import { SMALL_SOURCES, smallPlan, smallRow } from "../small-plan.ts";

const PROFILE = {
  applicant: { type: "non-us-img", country: "Nepal", graduationYear: 2019, earlierMatches: 1 },
  exams: {
    step1: "pass",
    step2ck: 221,
    step3: "none",
    failedAttempts: { step1: 1, step2ck: 0, step3: 0 },
    comlex: null,
    english: null,
  },
  visa: "j1",
  experience: { usClinicalMonths: 3, publications: null },
  seeks: { specialties: ["Internal Medicine", "Family Medicine"], states: ["NY"], regions: [] },
  budget: { usd: 2500, maxPrograms: 120 },
  weights: { informatics: 0.3 },
} as unknown as Profile;

const WRITTEN = { name: "", adviser: "", note: "" };

function letter(plan: Partial<PlanReport> = {}, changes: Partial<Parameters<typeof letterOf>[0]> = {}) {
  return letterOf({
    profile: PROFILE,
    plan: worded(smallPlan(plan)),
    whatIf: null,
    sources: SMALL_SOURCES,
    written: WRITTEN,
    ...changes,
  });
}

const LEVER: WhatIfReport["levers"][number] = {
  code: "pass-step3",
  change: { "exams.step3": "pass" },
  match: { mid: 0.33, low: 0.2, high: 0.47 },
  difference: { mid: 0.028, low: -0.007, high: 0.063 },
  sameList: null,
  list: null,
  usd: 935,
  until: "2027-07-30",
  evidence: "expert-direction",
  effect: "unsure",
  required: false,
  causes: ["advisers"],
  sources: [],
};

function whatIf(levers: readonly WhatIfReport["levers"][number][]) {
  const { schema: _, ...run } = smallPlan();
  const report = {
    ...run,
    schema: "smartpick/what-if@1",
    base: { match: run.chance.match, programs: 2, usd: 1715 },
    levers,
    wouldNotHelp: [],
    cannotChange: [],
  };
  return worded(report as unknown as WhatIfReport);
}

describe("a letter for an adviser", () => {
  it("says the headline, the finding and the gate word for word as the screens do", () => {
    const plan = smallPlan({
      gate: {
        open: true,
        conditions: [{ code: "pathway-applied", blocks: "certificate", state: "open", until: null }],
      } as unknown as NonNullable<PlanReport["gate"]>,
    });
    const made = letter(plan);
    expect(made.finding).toBe(findingOf(plan));
    expect(made.chance).toBe(matchSentences(plan));
    expect(made.interviews).toBe(interviewSentences(plan));
    expect(made.gate[0]).toBe(gateWords(plan)?.lead);
    expect(made.plan).toContain("$1,715 for 2 programs.");
    expect(made.plan).toContain("1 gold signal in Internal Medicine");
  });

  it("names who applies and what she asks for, and no person", () => {
    const { applicant, wish, written } = letter();
    expect(applicant).toBe(
      "International graduate (IMG), not a US citizen, Nepal, graduated in 2019. Step 1 passed, failed once; Step 2 CK 221; Step 3 not taken. Needs a J-1 visa. US clinical experience: 3 months. Earlier seasons without a match: 1.",
    );
    expect(wish).toBe(
      "Seeks Internal Medicine and Family Medicine in NY. Money for the whole season, fixed fees included: $2,500. At most 120 programs. Informatics counts 30 of 100 beside a match anywhere.",
    );
    expect(written).toEqual(WRITTEN);
  });

  it("puts invitations first, then what adds most, each with its reason", () => {
    const row = (rank: number, changes: Partial<ListRow>): ListRow =>
      smallRow({ rank, id: `acgme:${rank}`, signal: "none", ...changes });
    const sent = { state: "invited", applied: null } as unknown as NonNullable<ListRow["inSeason"]>;
    const list = [
      row(1, { marginal: { chance: 0.02, usd: 11 } }),
      row(2, { signal: "silver" }),
      row(3, { inSeason: sent, reasons: [{ code: "applied", state: "invited", applied: null }] }),
      row(4, { signal: "gold" }),
      row(5, { marginal: { chance: 0.03, usd: 11 } }),
      ...[6, 7, 8, 9].map((rank) => row(rank, {})),
    ];
    const { rows, more } = letter({ list });
    expect(rows.map(({ id }) => id)).toEqual([3, 5, 1, 2, 4, 6, 7].map((rank) => `acgme:${rank}`));
    expect(rows[0]?.interview).toBe("Invited");
    expect(rows[0]?.why).toContain("invited");
    expect(rows[1]?.why).toBe("It adds 0.9 of 100 to your season for $30.");
    expect(more).toBe("2 more programs stand on the list.");
  });

  it("says what raises the chance most as the chances do, three at most, or that it is not worked out", () => {
    expect(letter().help).toBeNull();
    const levers = ["a", "b", "c", "d"].map((adds) => ({ ...LEVER, change: { adds } }));
    const { help } = letter({}, { whatIf: whatIf(levers) });
    expect(help).toHaveLength(3);
    expect(help?.[0]?.effect).toBe(effectWords(LEVER));
    expect(help?.[0]?.what).toContain("Pass Step 3, by 30 July 2027");
    expect(letter({}, { whatIf: whatIf([]) }).help).toEqual([]);
  });

  it("keeps the day of a step, however long its words are", () => {
    const long = worded({
      ...whatIf([{ ...LEVER, until: "2027-07-30" }]),
    } as unknown as WhatIfReport);
    const [lever] = long.levers;
    const words =
      "Do 9 more months of clinical work with your own patients in the US, and pass Step 3 before, and publish what you have found out there together with them";
    const report = { ...long, levers: [{ ...lever, words }] } as typeof long;
    const { help } = letter({}, { whatIf: report });
    expect(help?.[0]?.what).toMatch(/…, by 30 July 2027$/);
    expect([...(help?.[0]?.what ?? "")].length).toBeLessThanOrEqual(LETTER_LIMITS.help);
  });

  it("names the options that stand over the answers, so that its command gives its numbers", () => {
    expect(letter({}, { options: ["--budget 600"] }).command).toMatch(
      /^smartpick plan answers\.yaml --budget 600 --season \d{4} --today [\d-]+ --seed \d+ --rights \w+$/,
    );
    expect(letter().command).not.toContain("--budget");
  });

  it("says of an example that its applicant is invented, and of no other", () => {
    expect(letter().invented).toBeNull();
    expect(letter({}, { invented: true }).invented).toContain("invented");
  });

  it("can be made again: day, facts, seed and the command", () => {
    const { made, command } = letter();
    for (const part of ["2026-11-22", "2026.11", "Seed 1", "abc123"]) expect(made).toContain(part);
    expect(command).toContain("--season 2028 --today 2026-11-22 --seed 1 --rights full");
  });

  it("keeps every part within its room, whatever the names are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 900 }), (text) => {
        const list = [smallRow({ name: text, city: text })];
        const made = letter({ list }, { written: { name: text, adviser: text, note: text } });
        expect([...made.written.name].length).toBeLessThanOrEqual(LETTER_LIMITS.name);
        expect([...made.written.note].length).toBeLessThanOrEqual(LETTER_LIMITS.note);
        expect([...(made.rows[0]?.name ?? "")].length).toBeLessThanOrEqual(LETTER_LIMITS.rowName);
        expect([...(made.rows[0]?.place ?? "")].length).toBeLessThanOrEqual(LETTER_LIMITS.rowPlace);
      }),
      { numRuns: 50 },
    );
  });
});

describe("shortened words", () => {
  it("end after a whole word, and never leave a number without what it counts", () => {
    for (const most of [15, 17, 24, 29])
      expect(shortened("You match in 19 of 100 seasons", most)).toBe("You match…");
    const steps = "Pass Step 3 and do 9 more months of clinical work in the US, by 30 July 2027";
    for (const most of [13, 20, 24, 30, 50]) expect(shortened(steps, most)).toBe("Pass Step 3…");
    expect(shortened(steps, 64)).toBe("Pass Step 3 and do 9 more months of clinical work in the US…");
    expect(shortened("Money: $2,500. At most 120 programs.", 30)).toBe("Money: $2,500.…");
    expect(shortened("9 months", 4)).toBe("…");
    expect(shortened("Ask the director of the program", 25)).toBe("Ask the director…");
    expect(shortened("short", 5)).toBe("short");
    expect(shortened("abcdefgh", 5)).toBe("abcd…");
  });

  it("keep every number with its unit, wherever they end", () => {
    const step = fc.tuple(
      fc.constantFrom("Pass", "Do", "Send it to", "Work"),
      fc.integer({ min: 1, max: 9999 }),
      fc.constantFrom("months", "more months", "of 100 seasons", "programs in the same region"),
    );
    const link = fc.constantFrom(", ", " and ", ". ", "; ");
    fc.assert(
      fc.property(fc.array(fc.tuple(step, link), { minLength: 1 }), fc.nat(200), (steps, most) => {
        const said = steps.map(([[act, count, unit], joint]) => `${act} ${count} ${unit}${joint}`).join("");
        const short = shortened(said, most + 2);
        const counts = short.match(/\d+/g) ?? [];
        const whole = steps.filter(([[, count, unit]]) => short.includes(`${count} ${unit}`));
        const numbers = (text: string): number => (text.match(/\d+/g) ?? []).length;
        const told = whole.map(([[, count, unit]]) => `${count} ${unit}`).join(" ");
        expect(counts.length).toBeLessThanOrEqual(numbers(told));
      }),
    );
  });

  it("hold at most so many characters, and are the text itself where it fits", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 80 }), (text, most) => {
        const short = shortened(text, most);
        expect([...short].length).toBeLessThanOrEqual(most);
        expect(shortened(short, most)).toBe(short);
      }),
    );
  });
});
