import type { HandMade } from "@smartpick/core";
import { describe, expect, test } from "vitest";
import { byHandSentences, firmSentence, shortFirm } from "../../src/index.ts";
import { smallPlan } from "../small-plan.ts";

const likely: HandMade = { rule: "likely", programs: 80, usd: 1700, value: 0.25, chance: 0.3 };
const everywhere: HandMade = { rule: "everywhere", programs: 900, usd: 26_000, value: 0.5, chance: 0.51 };
const valued = { certificate: { value: 0.2712, upperBound: 0.2713, gap: 0.0004 } };

describe("how firm a program is", () => {
  test("the share of draws is told in tenths, and only all of them are ten", () => {
    expect(shortFirm(1)).toBe("Firm, kept in 10 of 10");
    expect(shortFirm(0.98)).toBe("Firm, kept in 9 of 10");
    expect(shortFirm(0.5)).toBe("Kept in 5 of 10");
    expect(shortFirm(0.01)).toBe("Kept in 1 of 10");
  });

  test("a sentence says what the draws are of, and that others are nearly as good", () => {
    expect(firmSentence(0.92)).toBe("Firm: it stays on the list in 9 of 10 draws of what is unknown.");
    expect(firmSentence(0.4)).toContain("It is on the list in 4 of 10 draws");
    expect(firmSentence(0.4)).toContain("Others are nearly as good.");
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
});
