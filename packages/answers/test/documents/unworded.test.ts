import { describe, expect, expectTypeOf, it } from "vitest";
import {
  type ChancesReport,
  type ForecastReport,
  type PlanReport,
  type SpecialtiesReport,
  type UnwordedChances,
  type UnwordedForecast,
  type UnwordedListRow,
  type UnwordedPlan,
  type UnwordedSpecialties,
  unwordedChancesSchema,
  unwordedForecastSchema,
  unwordedPlanSchema,
  unwordedSpecialtiesSchema,
  unwordedWhatIfSchema,
} from "../../src/index.ts";
import { changed, faultsOf } from "../changed.ts";
import { CHANCES, FORECAST, PLAN, SPECIALTIES, WHAT_IF } from "../samples.ts";

describe("an answer before the words", () => {
  it("is a plan without why, warnings and the reason of an exclusion", () => {
    const { warnings: _, ...rest } = PLAN;
    const told: UnwordedPlan = unwordedPlanSchema.parse(rest);
    expect(told.stopLine).not.toHaveProperty("why");
    expect(told.list[0]).not.toHaveProperty("why");
    expect(told.excluded[0]).toEqual({ id: "acgme:1", name: "B", code: "rule-fails", detail: "visa" });
    expect(told.list[0]?.reasons).toEqual(PLAN.list[0]?.reasons);
  });

  it("needs the detail of an exclusion, which a printed plan may lack", () => {
    expect(faultsOf(unwordedPlanSchema, changed(PLAN, "excluded.0.detail", undefined))).toContain(
      "excluded.0.detail",
    );
  });

  it.each([
    ["chances", unwordedChancesSchema, CHANCES],
    ["forecast", unwordedForecastSchema, FORECAST],
    ["specialties", unwordedSpecialtiesSchema, SPECIALTIES],
    ["what-if", unwordedWhatIfSchema, WHAT_IF],
  ] as const)("is %s without warnings in words", (_, schema, document) => {
    const told = schema.parse(document);
    expect(told).not.toHaveProperty("warnings");
    expect(told).toHaveProperty("warningReasons", document.warningReasons);
  });

  it("has the types that fit: what is printed is what core gives and more", () => {
    expectTypeOf<ChancesReport>().toExtend<UnwordedChances>();
    expectTypeOf<ForecastReport>().toExtend<UnwordedForecast>();
    expectTypeOf<SpecialtiesReport>().toExtend<UnwordedSpecialties>();
    expectTypeOf<Omit<PlanReport, "excluded">>().toExtend<Omit<UnwordedPlan, "excluded">>();
    expectTypeOf<UnwordedListRow>().not.toHaveProperty("why");
    expectTypeOf<UnwordedPlan["stopLine"]>().not.toHaveProperty("why");
  });
});
