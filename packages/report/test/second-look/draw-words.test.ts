import type { OutsiderRow } from "@smartpick/core";
import { describe, expect, it } from "vitest";
import {
  cautiousSentences,
  certificateSentence,
  firmSentences,
  handMadeTable,
  keptCell,
  limitSentences,
  outsiderWords,
} from "../../src/index.ts";
import { smallPlan, smallRow } from "../small-plan.ts";

const robust = { draws: 50, firm: 1, tossUp: 1, worstFifth: 0.21 };

describe("words for what explains a list", () => {
  it("says whether it matters which programs are chosen where hardly one is firm", () => {
    const many = { ...robust, firm: 1, tossUp: 99 };
    expect(firmSentences({ robust: { ...many, otherLists: 0.004 } }).join(" ")).toContain(
      "So which 100 you choose hardly matters: on average, the best lists of the draws score 0.4 of 100 less",
    );
    expect(firmSentences({ robust: { ...many, otherLists: 0.06 } }).join(" ")).not.toContain(
      "hardly matters",
    );
    expect(firmSentences({ robust: { ...many, firm: 50, otherLists: 0.004 } }).join(" ")).not.toContain(
      "hardly matters",
    );
  });

  it("says how many programs are firm and what the worst draws give", () => {
    expect(firmSentences({})).toEqual([]);
    expect(firmSentences({ robust }).join(" ")).toBe(
      "We drew all that is unsure 50 times and made the best list each time. " +
        "A program is firm when at least 90 of 100 draws keep it. 1 of 2 programs is firm. " +
        "The other could be exchanged: a nearby program may serve you about as well. " +
        "In the worst fifth of the draws, you match in about 21 of 100 seasons with this list.",
    );
    expect(firmSentences({ robust: { ...robust, firm: 0, tossUp: 9 } })[2]).toBe(
      "None of 9 programs is firm.",
    );
    expect(firmSentences({ robust: { ...robust, firm: 9, tossUp: 0 } })).toHaveLength(4);
  });

  it("shows a share of draws as a count of 100", () => {
    expect([keptCell(0.84), keptCell(1), keptCell(0), keptCell(null)]).toEqual(["84", "100", "0", ""]);
  });

  it("says what one more is worth for the kinds of signals there are", () => {
    const signal = {
      specialty: "Internal Medicine",
      used: 3,
      allowed: 3,
      source: "s",
      publishedFor: 2027,
      confidence: "official",
    };
    const shadow = { application: 0.0008, usd: 0.0001, hundredUsd: 0.002, silver: 0.0004, gold: 0 };
    expect(
      limitSentences({
        shadow,
        signals: [
          { ...signal, kind: "gold" },
          { ...signal, kind: "silver" },
        ],
      }),
    ).toEqual([
      "One more application, with the money for it, adds about 0.1 of 100.",
      "One more gold signal adds nothing.",
      "One more silver signal adds less than 0.1 of 100.",
      "$100 more adds about 0.2 of 100.",
    ]);
    expect(limitSentences({ shadow, signals: [{ ...signal, kind: "signal" }] })[1]).toBe(
      "One more signal adds less than 0.1 of 100.",
    );
    expect(limitSentences({ signals: [] })).toEqual([]);
  });

  it("says what would bring a program in", () => {
    const outsider: OutsiderRow = {
      id: "acgme:1",
      name: "A",
      city: null,
      state: null,
      specialty: "Internal Medicine",
      signal: "none",
      change: -0.001,
      instead: "acgme:1404112345",
      insteadTo: "leaves",
      factor: 1.049,
    };
    const list = [smallRow()];
    expect(outsiderWords(outsider, list)).toBe(
      "With a chance 1.05 times as large it comes in, and UPMC McKeesport Program leaves.",
    );
    expect(
      outsiderWords({ ...outsider, signal: "silver", insteadTo: "gives-up-signal", factor: 1.001 }, list),
    ).toBe(
      "With a chance less than 1.01 times as large it comes in with a silver signal, and UPMC McKeesport Program gives up its signal.",
    );
    expect(
      outsiderWords({ ...outsider, factor: null, instead: null, insteadTo: null, signal: "signal" }, list),
    ).toBe("Only with a chance near certain it comes in with a signal.");
  });

  it("says that a cautious list leaves the best average on purpose", () => {
    const cautious = { worstFifth: 0.316, worstFifthBefore: 0.304, mean: 0.423, meanBefore: 0.44 };
    const plan = smallPlan({ cautious, certificate: { value: 0.43, upperBound: 0.452, gap: 0.052 } });
    expect(certificateSentence(plan)).toBe(
      "This list leaves the best average on purpose. No list within your limits can score more than 5.2 percent better on average. This is proved, if our chances are right.",
    );
    expect(cautiousSentences(plan).slice(1)).toEqual([
      "In the worst fifth of the draws it scores 1.2 of 100 more.",
      "On average it scores 1.7 of 100 less.",
    ]);
    expect(cautiousSentences({})).toEqual([]);
    expect(cautiousSentences({ cautious: { ...cautious, worstFifth: 0.304 } })).toEqual([
      "This is the cautious list. It is the same as the list with the best average.",
    ]);
  });

  it("puts the plan beside lists made by hand", () => {
    const made = { rule: "likely" as const, programs: 59, usd: 1497, value: 0.25, chance: 0.3 };
    const { rows } = handMadeTable(smallPlan({ byHand: [made] }));
    expect(rows.map(([name]) => name)).toEqual(["This list", "The likeliest programs"]);
    expect(rows[1]).toEqual(["The likeliest programs", 59, 1497, 30, 25]);
  });
});
