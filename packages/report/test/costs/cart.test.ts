import { type Cart, type CartLine, type CartService, type FeeStep, feeOfCount } from "@smartpick/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cartLineFinding, cartServiceFinding, nextWords, serviceDates } from "../../src/costs/cart-words.ts";
import { feeCurve, feeCurveTable } from "../../src/costs/fee-curve.ts";
import { plainEnglish } from "../english/plain-english.ts";

const ERAS: readonly FeeStep[] = [
  { upTo: 30, usd: 11 },
  { upTo: null, usd: 30 },
];
/** A flat price for the first eighteen. */
const FLAT: readonly FeeStep[] = [
  { upTo: 1, usd: 99 },
  { upTo: 18, usd: 0 },
  { upTo: 30, usd: 18 },
  { upTo: null, usd: 23 },
];

function line(applications: number, steps = ERAS): CartLine {
  const usd = feeOfCount(steps, applications);
  const next = feeOfCount(steps, applications + 1) - usd;
  return { specialty: "Family Medicine", applications, usd, steps, next };
}
const service = (changes: Partial<CartService> = {}): CartService => ({
  service: "ERAS",
  title: null,
  usd: 1050,
  source: "s",
  publishedFor: 2027,
  confidence: "official",
  assumed: false,
  isGeneral: true,
  lines: [line(54)],
  ...changes,
});
const date = (id: Cart["dates"][number]["id"], day: string | null) =>
  ({ id, date: day }) as Cart["dates"][number];
const cart = (changes: Partial<Cart> = {}): Cart => ({
  season: 2027,
  today: "2026-09-11",
  canApply: true,
  lastDayToApply: "2026-10-15",
  dates: [date("applications-open", "2026-09-02"), date("programs-review", "2026-09-23")],
  services: [],
  ...changes,
});

describe("words of the cart", () => {
  it("say what the next application costs and where the step rises", () => {
    expect(nextWords(line(20))).toBe("The next one costs $11. From application 31 on, each costs $30.");
    expect(nextWords(line(30))).toBe("The next one costs $30.");
    expect(nextWords(line(54))).toBe("The next one costs $30.");
    expect(nextWords(line(5, FLAT))).toBe(
      "The next one costs nothing more. From application 19 on, each costs $18.",
    );
    expect(nextWords(line(0, FLAT))).toBe(
      "The next one costs $99. From application 2 on, each costs nothing more.",
    );
  });

  it("name the service with its dollars, and say so where nothing goes through it", () => {
    expect(cartServiceFinding(service())).toBe("ERAS: $1,050 for 54 applications.");
    expect(cartServiceFinding(service({ usd: 0, lines: [line(0)] }))).toBe(
      "ERAS: no application goes through it on this list.",
    );
    expect(cartLineFinding(line(1))).toBe("Family Medicine: 1 application for $11.");
  });

  it("say by when, and that days are not known where they are not", () => {
    expect(serviceDates(cart(), service())).toEqual([
      "Send from 2 September on.",
      "Programs read files from 23 September on, in 12 days.",
      "After 15 October 2026 no program is added to your list.",
    ]);
    expect(serviceDates(cart({ dates: [] }), service())[0]).toBe(
      "The days of the 2027 season are not published yet.",
    );
    expect(serviceDates(cart(), service({ service: "ResidencyCAS", isGeneral: false }))[0]).toBe(
      "The days of ResidencyCAS are not in our sources. Look at its own page.",
    );
    expect(serviceDates(cart({ canApply: false }), service())).toEqual([
      "No further application can be sent in the 2027 season.",
    ]);
  });

  it("are plain for any count and steps", () => {
    fc.assert(
      fc.property(fc.nat(250), fc.constantFrom(ERAS, FLAT), (count, steps) => {
        plainEnglish(nextWords(line(count, steps)));
        plainEnglish(cartLineFinding(line(count, steps)));
      }),
    );
  });
});

describe("the curve of a fee", () => {
  const size = { width: 328, height: 200 };

  it("has the finding as its name, her place in words, and every number it places inside", () => {
    fc.assert(
      fc.property(fc.nat(250), fc.constantFrom(ERAS, FLAT), (count, steps) => {
        const drawn = feeCurve(line(count, steps), size);
        expect(drawn).toContain(`aria-label="${cartLineFinding(line(count, steps))}`);
        expect(drawn).not.toMatch(/NaN|undefined|Infinity/);
        for (const [, x] of drawn.matchAll(/<text[^>]* x="([\d.-]+)"/g)) {
          expect(Number(x)).toBeGreaterThanOrEqual(0);
          expect(Number(x)).toBeLessThanOrEqual(size.width);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("has a table whose rows add up to the dollars of the list", () => {
    fc.assert(
      fc.property(fc.nat(250), fc.constantFrom(ERAS, FLAT), (count, steps) => {
        const { rows } = feeCurveTable(line(count, steps));
        const sum = (column: number) => rows.reduce((total, row) => total + Number(row[column]), 0);
        expect([sum(2), sum(3)]).toEqual([count, feeOfCount(steps, count)]);
      }),
    );
  });
});
