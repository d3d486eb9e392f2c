import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createStages } from "../src/stages.ts";

describe("stages", () => {
  test("are made once for the same inputs and again for others", () => {
    const stages = createStages();
    let made = 0;
    const make = (): number => ++made;
    expect(stages.of("list", { score: 220 }, make)).toBe(1);
    expect(stages.of("list", { score: 220 }, make)).toBe(1);
    expect(stages.of("list", { score: 221 }, make)).toBe(2);
    expect(stages.of("explanation", { score: 220 }, make)).toBe(3);
  });

  test("that give nothing are kept as well", () => {
    const stages = createStages();
    let made = 0;
    const make = (): undefined => {
      made += 1;
    };
    stages.of("list", 1, make);
    stages.of("list", 1, make);
    expect(made).toBe(1);
  });

  test("that throw are not kept", () => {
    const stages = createStages();
    expect(() =>
      stages.of("list", 1, () => {
        throw new Error("broken");
      }),
    ).toThrow("broken");
    expect(stages.of("list", 1, () => 2)).toBe(2);
  });

  test("make room by the one used longest ago, whatever the order of use", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 40 }),
        fc.integer({ min: 1, max: 4 }),
        (uses, room) => {
          const stages = createStages(room);
          let recent: number[] = [];
          for (const input of uses) {
            let made = false;
            stages.of("list", input, () => {
              made = true;
              return input;
            });
            expect(made).toBe(!recent.includes(input));
            recent = [...recent.filter((other) => other !== input), input].slice(-room);
          }
        },
      ),
    );
  });
});
