import type { Facts } from "@smartpick/core";
import { readFacts } from "@smartpick/data/node";
import { createEngine } from "@smartpick/engine";
import { beforeAll, describe, expect, it } from "vitest";
import { type SentEntry, sentEntries } from "../../src/store/in-season.ts";
import { draftFromText, profileFromDraft } from "../../src/store/profile-text.ts";
import { withEntries, withoutSignal } from "../../src/store/sent-changes.ts";
import {
  type SignalRules,
  signalsAtFault,
  signalTrouble,
  signalTroubleWords,
} from "../../src/store/signal-trouble.ts";

const WHEN = { season: 2027, today: "2026-10-10" };
const FAMILY = "acgme:1203521465";
const INTERNAL = [
  "acgme:1400100003",
  "acgme:1404500002",
  "acgme:1404800908",
  "acgme:1404800907",
  "acgme:1400500929",
];
const sent = (program: string, signal: string, applied = "2026-09-25"): SentEntry => ({
  program,
  signal,
  applied,
});

let facts: Facts;
let rules: SignalRules;
beforeAll(async () => {
  facts = await readFacts("full");
  rules = createEngine(facts).run("season.signals", { programs: [FAMILY, ...INTERNAL], season: 2027 });
});

const words = (entry: SentEntry, entries: readonly SentEntry[]): string | null => {
  const trouble = signalTrouble(entry, entries, rules, WHEN);
  return trouble && signalTroubleWords(trouble);
};

describe("the signal of an application", () => {
  it("of a kind that its specialty lacks cannot be, and what it has instead is said", () => {
    expect(words(sent(FAMILY, "gold"), [])).toMatch(
      /^Family Medicine has no gold signals in 2027. It has \d+ signals.$/,
    );
    expect(words(sent(INTERNAL[0] ?? "", "signal"), [])).toBe(
      "Internal Medicine has no signals of one kind in 2027. It has 3 gold signals and 12 silver signals.",
    );
    expect(words(sent(FAMILY, "signal"), [])).toBeNull();
  });

  it("cannot be beyond what the season gives, which counts all others of it", () => {
    const golds = INTERNAL.map((program) => sent(program, "gold"));
    const fourth = golds[3] ?? sent("", "gold");
    expect(words(fourth, golds.slice(0, 2))).toBeNull();
    expect(words(fourth, golds.slice(0, 4))).toContain("Internal Medicine gives 3 gold signals in 2027");
    // What was sent in another season takes none of this one.
    const old = golds.slice(0, 3).map(({ program }) => sent(program, "gold", "2025-09-25"));
    expect(words(fourth, old)).toBeNull();
    expect(words({ program: fourth.program, signal: "gold" }, golds.slice(0, 3))).not.toBeNull();
  });

  it("is at fault wherever the calculation refuses it, and taken away lets it count again", () => {
    const entries = [sent(FAMILY, "gold"), ...INTERNAL.map((program) => sent(program, "gold"))];
    const read = draftFromText(
      "applicant: {type: non-us-img}\nexams: {step2ck: 224}\nseeks: {specialties: [Internal Medicine]}\n",
      "me.yaml",
    );
    if (!read.ok) throw new Error("no draft");
    const refusals = (told: readonly SentEntry[]) => {
      const draft = withEntries(read.value, told);
      const profile = profileFromDraft(draft);
      if (!profile.ok) throw new Error(JSON.stringify(profile.problems));
      const result = createEngine(facts).run("case.standing", {
        profile: profile.value,
        options: { today: WHEN.today, seed: 1 },
      });
      expect(sentEntries(draft)).toHaveLength(told.length);
      return result.ok ? 0 : result.problems.length;
    };
    let left: readonly SentEntry[] = entries;
    expect(refusals(left)).toBe(2);
    expect(signalsAtFault(left, rules, WHEN)).toHaveLength(6);
    for (const program of [FAMILY, INTERNAL[1] ?? "", INTERNAL[4] ?? ""]) left = withoutSignal(left, program);
    expect(signalsAtFault(left, rules, WHEN)).toEqual([]);
    expect(refusals(left)).toBe(0);
    expect(left).toHaveLength(6);
    expect(left[1]).toEqual(entries[1]);
  });
});
