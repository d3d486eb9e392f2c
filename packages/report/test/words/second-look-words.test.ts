import type { HandMade, PlanReport } from "@smartpick/core";
import { describe, expect, test } from "vitest";
import {
  byHandSentences,
  byHandTable,
  firmSentence,
  insteadWords,
  neededWords,
  oneMoreWords,
  robustSentences,
  shortFirm,
} from "../../src/index.ts";
import { smallPlan } from "../small-plan.ts";

const likely: HandMade = { rule: "likely", programs: 80, usd: 1700, value: 0.25, chance: 0.3 };
const everywhere: HandMade = { rule: "everywhere", programs: 900, usd: 26_000, value: 0.5, chance: 0.51 };
const valued = { certificate: { value: 0.2712, upperBound: 0.2713, gap: 0.0004 } };

describe("how firm a program is", () => {
  test("the share of draws is told in tenths, and only all of them are ten", () => {
    expect(shortFirm(1)).toBe("Firm, 10 of 10");
    expect(shortFirm(0.98)).toBe("Firm, 9 of 10");
    expect(shortFirm(0.5)).toBe("Toss-up, 5 of 10");
    expect(shortFirm(0.01)).toBe("Toss-up, 1 of 10");
  });

  test("a sentence says what the draws are of, and that a toss-up has equals", () => {
    expect(firmSentence(0.92)).toBe("Firm: it stays on the list in 9 of 10 draws of what is unknown.");
    expect(firmSentence(0.4)).toContain("Toss-up: it is on the list in 4 of 10 draws");
    expect(firmSentence(0.4)).toContain("Others are nearly as good.");
  });

  test("the whole list is told by its firm programs, its toss-ups and its bad end", () => {
    const words = robustSentences({ draws: 50, firm: 28, tossUp: 1, worstFifth: 0.394 });
    expect(words.join(" ")).toContain("28 programs stayed in nearly every draw");
    expect(words.join(" ")).toContain("1 program is a toss-up");
    expect(words.at(-1)).toBe("If what is unknown turns out badly, you match in about 39 of 100 seasons.");
    expect(robustSentences({ draws: 50, firm: 0, tossUp: 0, worstFifth: 0.4 })).toHaveLength(3);
  });
});

describe("lists made by hand", () => {
  test("are compared within the limits; applying everywhere is told apart, with its price", () => {
    const plan = smallPlan({ ...valued, byHand: [likely, everywhere] });
    const words = byHandSentences(plan);
    expect(words[0]).toContain("2.1 of 100 more than the best list made by hand");
    expect(words.at(-1)).toBe("Every program would cost $26,000 and add 20.0 of 100 to your chance.");
  });

  test("a rule that does as well is called so", () => {
    const plan = smallPlan({ ...valued, byHand: [{ ...likely, value: 0.2711 }] });
    expect(byHandSentences(plan)[0]).toContain("does as well");
  });

  test("nothing is said where nobody has looked", () => {
    expect(byHandSentences(smallPlan())).toEqual([]);
  });

  test("the table starts with this list", () => {
    const { rows } = byHandTable(smallPlan({ ...valued, byHand: [likely] }));
    expect(rows.map(([rule]) => rule)).toEqual(["This list", "Likeliest first"]);
    expect(rows[1]?.slice(1)).toEqual([80, 1700, 30, 25]);
  });
});

describe("what one more would add", () => {
  const shadow = { application: 0.0005, usd: 0.00005, silver: 0.003, gold: 0 };
  const kinds = (kind: "gold" | "signal"): PlanReport["signals"] =>
    smallPlan()
      .signals.slice(0, 1)
      .map((signal) => ({ ...signal, kind }));

  test("names the kinds of signals that the season has", () => {
    const two = oneMoreWords({ shadow, signals: kinds("gold") });
    expect(two.map(({ what }) => what)).toContain("One more gold signal");
    expect(two.find(({ what }) => what === "$100 more")?.adds).toBe("at most 0.5 of 100");
    expect(two.find(({ what }) => what === "One more gold signal")?.adds).toBe("nothing");
    const one = oneMoreWords({ shadow, signals: kinds("signal") }).map(({ what }) => what);
    expect(one).toContain("One more signal");
    expect(one).not.toContain("One more gold signal");
  });

  test("is empty where nobody has looked", () => {
    expect(oneMoreWords({ signals: [] })).toEqual([]);
  });
});

describe("a program that is nearly on the list", () => {
  const nameOf = (id: string): string => (id === "acgme:1" ? "Howard University" : id);

  test("says how much higher its chance would have to be", () => {
    expect(neededWords({ factor: 1.02 })).toBe("It is as good as the last one on the list.");
    expect(neededWords({ factor: 1.34 })).toContain("1.3 times as high");
    expect(neededWords({ factor: null })).toContain("No higher chance alone");
  });

  test("says which program would make room, and at which loss", () => {
    const at = { change: -0.002, instead: "acgme:1" };
    expect(insteadWords({ ...at, insteadTo: "leaves" }, nameOf)).toBe(
      "It would take the place of Howard University, at a loss of 0.2 of 100.",
    );
    expect(insteadWords({ ...at, insteadTo: "gives-up-signal" }, nameOf)).toContain("the signal of Howard");
    expect(insteadWords({ change: 0, instead: null, insteadTo: null }, nameOf)).toBe("There is room for it.");
  });
});
