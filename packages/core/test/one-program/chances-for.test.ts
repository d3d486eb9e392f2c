import { expect, test } from "vitest";
import { chancesFor } from "../../src/index.ts";
import { FACTS, listed } from "../levers/small-levers.ts";

test("the factors with each kind of signal end in the chance with that signal", () => {
  for (const id of FACTS.programs.ids) {
    const report = chancesFor(listed().base, id);
    if (!report.ok) throw new Error("refused");
    const { bySignal, contributions } = report.value;
    expect(bySignal.length).toBeGreaterThan(0);
    expect(bySignal[0]?.contributions).toEqual(contributions);
    for (const { interview, contributions: factors = [] } of bySignal)
      expect(factors.at(-1)?.to).toBeCloseTo(interview.mid, 12);
  }
});
