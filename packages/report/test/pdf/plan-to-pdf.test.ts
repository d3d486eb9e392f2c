import { describe, expect, it } from "vitest";
import { worded } from "../../src/index.ts";
import { planToPdf } from "../../src/pdf/index.ts";
import { SMALL_SOURCES, smallPlan, smallRow } from "../small-plan.ts";

describe("the PDF of a plan", () => {
  it("is a PDF whose pages grow with the list", async () => {
    const long = Array.from({ length: 90 }, (_, at) => smallRow({ rank: at + 1 }));
    const pagesOf = async (plan: ReturnType<typeof smallPlan>): Promise<number> => {
      const text = new TextDecoder("latin1").decode(await planToPdf(worded(plan), SMALL_SOURCES));
      expect(text.startsWith("%PDF-1.")).toBe(true);
      expect(text.trimEnd().endsWith("%%EOF")).toBe(true);
      return [...text.matchAll(/\/Type \/Page\b/g)].length;
    };
    const short = await pagesOf(smallPlan());
    expect(await pagesOf(smallPlan({ list: long }))).toBeGreaterThan(short);
    expect(await pagesOf(smallPlan({ list: [], frontier: [], excluded: [] }))).toBeGreaterThan(0);
  });
});
