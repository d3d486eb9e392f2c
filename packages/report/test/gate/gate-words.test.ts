import type { Gate, GateCondition } from "@smartpick/core";
import { describe, expect, it } from "vitest";
import { gateLines } from "../../src/gate/gate-words.ts";
import { isNothingKnown, isSeasonOver, saidByGate } from "../../src/gate/over.ts";
import { emptyListReasons } from "../../src/plan/plan-words.ts";
import { readFirst } from "../../src/warnings/read-first.ts";
import { smallPlan } from "../small-plan.ts";

const open = { state: "open", until: "2027-03-03", assumed: true, source: "a-source" } as const;
const missed = { ...open, state: "missed" } as const;
const unknown = { ...open, state: "unknown" } as const;

const gateOf = (conditions: readonly GateCondition[], more: Partial<Gate> = {}): Gate => ({
  open: conditions.every(({ state }) => state !== "missed"),
  conditions,
  ...more,
});
const lines = (conditions: readonly GateCondition[], more: Partial<Gate> = {}) =>
  gateLines({ gate: gateOf(conditions, more), season: 2027, today: "2026-10-16" });

const STEP1 = { ...open, code: "step1-not-passed", blocks: "match", told: "fail" } as const;
const english = (told: "failed" | "none" | "booked") =>
  ({
    ...open,
    code: "english-not-passed",
    blocks: "certificate",
    until: "2027-01-31",
    test: "OET",
    told,
  }) as const;
const PATHWAY = { ...unknown, code: "pathway-not-told", blocks: "certificate", until: "2027-01-31" } as const;
const MET = { ...open, code: "step1-passed", blocks: "match", state: "met", assumed: false } as const;
const OVER = {
  code: "applications-over",
  blocks: "season",
  state: "missed",
  until: "2026-10-15",
  assumed: false,
  source: "a-source",
  sent: 0,
  reading: "2026-09-23",
  invitationsOut: 0.82,
} as const;

describe("the words of the gate", () => {
  it("say first that no match is possible, then by when, then what is assumed", () => {
    expect(lines([PATHWAY, STEP1])).toEqual([
      "No match is possible until Step 1 is passed. Every chance here holds only if you do that in time.",
      "Pass Step 1, with the result out, by 3 March 2027.",
      "Assumed: you hold the ECFMG certificate, or your Pathway application is in by 31 January 2027.",
    ]);
  });

  it("speak of a day that has gone by as past", () => {
    const after = (condition: GateCondition) =>
      gateLines({ gate: gateOf([condition]), season: 2027, today: "2027-02-01" })[1];
    const untold = { ...PATHWAY, code: "english-not-told" } as const;
    expect(after(PATHWAY)).toContain("your Pathway application was in by 31 January 2027");
    expect(after(untold)).toContain("OET Medicine, was passed by 31 January 2027");
    expect(after({ ...PATHWAY, until: "2027-02-01" })).toContain("application is in by 1 February 2027");
    expect(after({ ...unknown, code: "step1-not-told", blocks: "match", until: "2027-01-20" })).toContain(
      "Step 1 was passed",
    );
    expect(
      after({ ...unknown, code: "graduation-not-told", blocks: "certificate", until: "2027-01-20" }),
    ).toContain("you graduated by");
  });

  it("name the Pathway as a condition while it is open, and as too late after it", () => {
    const applied = { ...open, code: "pathway-applied", blocks: "certificate", until: "2027-01-31" } as const;
    const late = {
      ...missed,
      code: "pathway-not-applied",
      blocks: "certificate",
      until: "2027-01-31",
    } as const;
    expect(lines([applied])).toEqual([
      "A match in the 2027 season is possible, on these conditions.",
      "ECFMG has to accept your Pathway before the rank list deadline. Send at once whatever it still asks for.",
    ]);
    expect(lines([{ ...late, state: "open" }])[1]).toContain(
      "Apply for your ECFMG Pathway by 31 January 2027.",
    );
    expect(lines([late])).toEqual([
      "No match is possible in the 2027 season any more. It is too late for the ECFMG Pathway. Every chance here is what it would have been.",
      "The Pathway application closed on 31 January 2027.",
    ]);
  });

  it("have a sentence for each state of the English exam", () => {
    const firsts = (["failed", "none", "booked"] as const).map((told) => lines([english(told)])[1] ?? "");
    expect(firsts[0]).toMatch(/^You have failed OET: take it again/);
    expect(firsts[1]).toMatch(/^You have not taken OET: book it/);
    expect(firsts[2]).toMatch(/^You have booked OET: pass it/);
    for (const first of firsts) expect(first).toContain("by 31 January 2027");
    expect(lines([STEP1, english("booked")])[0]).toContain(
      "until Step 1 and the English exam (OET) are passed",
    );
  });

  it("say what is too late", () => {
    expect(lines([{ ...STEP1, ...missed }])).toEqual([
      "No match is possible in the 2027 season any more. It is too late for Step 1. Every chance here is what it would have been.",
      "Step 1 had to be passed, with the result out, by 3 March 2027.",
    ]);
  });

  it("name the deadline where its day is not published", () => {
    expect(lines([{ ...STEP1, until: null }])[1]).toContain("the rank list deadline of early March 2027");
  });

  it("show what a J-1 would add to an H-1B without Step 3", () => {
    const h1b = {
      ...open,
      code: "h1b-without-step3",
      blocks: "visa",
      until: "2027-03-19",
      told: "none",
    } as const;
    const withJ1 = { match: { mid: 0.39, low: 0.3, high: 0.5 }, programs: 74, usd: 1985 };
    const [lead, words] = lines([h1b], { withJ1 });
    expect(lead).toBe("A match in the 2027 season is possible, on these conditions.");
    expect(words).toContain("Pass Step 3 before the H-1B petition. It follows Match Day, 19 March 2027.");
    expect(words).toContain(
      "If a J-1 would do as well, you match in about 39 of 100 seasons, with 74 programs for $1,985.",
    );
    expect(lines([h1b])[1]).not.toContain("J-1");
  });

  it("say that a position of the second year is no whole training, and how to plan the first", () => {
    const first = {
      ...open,
      code: "first-year-to-find",
      blocks: "start",
      programs: 57,
      sought: false,
    } as const;
    const [, words] = lines([first]);
    expect(words).toContain(
      "57 programs here begin in the second year, and “match” means that position alone.",
    );
    expect(words).toContain("rank it on a supplemental list by 3 March 2027");
    expect(words).toContain("seek Transitional Year too");
    expect(lines([{ ...first, sought: true }])[1]).not.toContain("seek Transitional Year too");
  });

  it("say that a season was moved", () => {
    const moved = {
      ...open,
      code: "graduation-to-come",
      blocks: "start",
      until: "2028-06-30",
      year: 2028,
      insteadOf: 2027,
    } as const;
    expect(gateLines({ gate: gateOf([moved]), season: 2028, today: "2026-10-16" })[1]).toBe(
      "You graduate in 2028, so this plans the 2028 season and not 2027. You graduate by 30 June 2028. Residency begins the day after.",
    );
  });

  it("are one sentence where nothing stands against a match, and none without a gate", () => {
    expect(lines([MET])).toEqual(["Nothing in your answers stands against a match in the 2027 season."]);
    expect(lines([MET, PATHWAY])[0]).toBe(
      "A match in the 2027 season is possible, if what is assumed here holds.",
    );
    expect(gateLines({ season: 2027, today: "2026-10-16" })).toEqual([]);
  });

  it("keep every sentence within 26 words", () => {
    const all = [
      ...lines([STEP1, english("failed"), PATHWAY, { ...unknown, code: "visa-not-told", blocks: "visa" }]),
      ...lines([OVER]),
      ...lines([{ ...STEP1, until: null }]),
    ];
    const long = all.flatMap((line) => line.split(/(?<=[.?!]) /)).filter((one) => one.split(" ").length > 26);
    expect(long).toEqual([]);
  });
});

describe("a season that is over", () => {
  it("in November says that most interviews are given, and what a late application can bring", () => {
    const [lead, words] = lines([OVER, STEP1, PATHWAY]);
    expect(lead).toBe("Applications for the 2027 season are over.");
    expect(words).toContain("Programs began to read on 23 September 2026, and most interviews are given");
    expect(words).toContain("keeps at most about 18 of 100 of its usual chance of an interview");
    expect(words).toContain("choose the 2028 season");
    expect(lines([OVER, STEP1])).toHaveLength(2);
    expect(lines([{ ...OVER, sent: 3 }])[1]).not.toContain("Enter what you sent");
  });

  it("in March speaks of certified lists, of results and of SOAP", () => {
    const since = "2027-03-15";
    const common = { ...OVER, until: "2027-03-03" };
    const certified = lines([{ ...common, code: "lists-certified", results: since }]).join(" ");
    expect(certified).toContain("Rank lists of the 2027 season are certified since 3 March 2027.");
    expect(certified).toContain("Whether you matched is told on 15 March 2027.");
    expect(certified).toContain("SOAP in that week is what is left");
    const out = lines([{ ...common, code: "results-out", blocks: "match", since }]).join(" ");
    expect(out).toMatch(
      /^Results of the 2027 season are out: whether you matched is told since 15 March 2027\./,
    );
    expect(out).toContain("Rank lists were certified");
    expect(out).toContain("SOAP in this week is what is left");
  });

  it("is not said twice", () => {
    const warningReasons = [
      { code: "applications-over", season: 2027 },
      { code: "nothing-sent-told", season: 2027 },
      { code: "couple-not-modelled" },
    ] as const;
    const plan = smallPlan({ gate: gateOf([OVER]), list: [], warningReasons });
    expect(readFirst(plan)).toMatchObject({ first: [expect.stringContaining("couple")], rest: [] });
    expect(emptyListReasons(plan)).toEqual([]);
    expect(isSeasonOver(plan)).toBe(true);
    const running = smallPlan({ gate: gateOf([STEP1]), warningReasons });
    expect(saidByGate(running)).toEqual([]);
    expect(readFirst(running).first).toHaveLength(1);
    expect(readFirst(running).rest).toHaveLength(2);
    expect(isSeasonOver(running)).toBe(false);
  });
});

it("nothing is known of a season once nothing that was sent is told; an empty list for another reason is known", () => {
  const untold = [
    { code: "applications-over", season: 2027 } as const,
    { code: "nothing-sent-told", season: 2027 } as const,
  ];
  expect(isNothingKnown({ list: [], warningReasons: untold })).toBe(true);
  expect(isNothingKnown({ list: [], warningReasons: [] })).toBe(false);
});
