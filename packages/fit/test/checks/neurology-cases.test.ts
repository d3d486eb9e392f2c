import { logistic, randomFrom } from "@smartpick/core";
import { describe, expect, it } from "vitest";
import { type NeurologyCase, neurologyCases } from "../../src/checks/neurology-cases.ts";
import { checkNeurology } from "../../src/checks/neurology-check.ts";
import { neurologyReliability } from "../../src/checks/neurology-reliability.ts";
import { reliabilityOf } from "../../src/checks/reliability.ts";
import { fitTypeOpenness } from "../../src/openness/openness.ts";
import { syntheticInput } from "../synthetic-tables.ts";

const input = syntheticInput(3);
const fitted = fitTypeOpenness(input, 3, { from2024: 4, from2026: 2 });
const cases = neurologyCases(fitted, input.neurology, 3, 1);

describe("neurology programs seen twice", () => {
  it("are foretold without their own later rate", () => {
    const [first, ...rest] = input.neurology;
    const changed = { ...first!, invited: first!.invited.map((seen) => seen && { ...seen, percent: 60 }) };
    const other = neurologyCases({ ...fitted, pairs: withLater(first!.id) }, [changed, ...rest], 3, 1);
    expect(other[0]!.percent).toBe(60);
    expect(other[0]!.predicted).toBeCloseTo(cases[0]!.predicted, 6);
  });

  it("have predictions that sum to 1 and a mean that is their share", () => {
    for (const { weights, logits, predicted } of cases.slice(0, 5)) {
      expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
      expect(weights.reduce((sum, w, c) => sum + w * logistic(logits[c]!), 0)).toBeCloseTo(predicted, 9);
    }
  });

  it("are covered about as often as the range promises where the drift is as simulated", () => {
    const check = checkNeurology(cases, fitted.drift);
    expect(check.programs).toBe(80);
    expect(check.coverage).toBeGreaterThan(0.68);
    expect(check.error.carried).toBeLessThan(check.error.constant);
  });
});

describe("the drawn worlds of a prediction", () => {
  it("scatter around what was said as widely as people drawn by lot", () => {
    const sure: NeurologyCase = {
      id: "acgme:1",
      before: 20,
      percent: 20,
      applicants: 100,
      logits: Float64Array.of(Math.log(0.2 / 0.8)),
      weights: Float64Array.of(1),
      predicted: 0.2,
    };
    const many = Array.from({ length: 400 }, () => sure);
    const { draw } = neurologyReliability("x", "X", many);
    const drawn = draw(randomFrom(5));
    const mean = drawn.reduce((a, b) => a + b, 0) / drawn.length;
    const sd = Math.sqrt(drawn.reduce((sum, x) => sum + (x - mean) ** 2, 0) / drawn.length);
    expect(mean).toBeCloseTo(0.2, 1.7);
    expect(sd).toBeGreaterThan(0.034);
    expect(sd).toBeLessThan(0.046);
    const few = neurologyReliability(
      "y",
      "Y",
      many.map((one) => ({ ...one, applicants: 5 })),
    ).draw(randomFrom(5));
    expect(new Set(few).size).toBeLessThanOrEqual(6);
  });

  it("hold what happened where it was as said", () => {
    const said = neurologyReliability(
      "x",
      "X",
      cases.map((one) => ({ ...one, percent: 100 * one.predicted })),
    );
    for (const { happened, low, high } of reliabilityOf(said, 1).groups) {
      expect(happened).toBeGreaterThan(low);
      expect(happened).toBeLessThan(high);
    }
  });
});

/** The pairs with another later rate for one program. */
function withLater(id: string) {
  const pair = fitted.pairs.get(id)!;
  return new Map([...fitted.pairs, [id, { ...pair, later: pair.later.map((_, g) => Number(g > 120)) }]]);
}
