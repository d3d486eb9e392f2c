import { expectTypeOf, it } from "vitest";
import type { ExclusionCode, Frozen, PlanReport, RowReason } from "../src/index.ts";

it("makes data read-only all the way down and keeps keys that may be absent", () => {
  expectTypeOf<Frozen<{ a: { b: number[] }[]; c?: { d: string } }>>().toEqualTypeOf<{
    readonly a: readonly { readonly b: readonly number[] }[];
    readonly c?: { readonly d: string };
  }>();
  expectTypeOf<Frozen<string | null>>().toEqualTypeOf<string | null>();
});

it("gives answers whose absent keys are absent, never undefined", () => {
  expectTypeOf<undefined>().not.toExtend<Required<PlanReport>["inSeason"]>();
  expectTypeOf<PlanReport["list"]>().toExtend<readonly unknown[]>();
  expectTypeOf<PlanReport["list"]>().not.toExtend<unknown[]>();
});

it("keeps a reason's fields beside its code", () => {
  expectTypeOf<Extract<RowReason, { code: "adds" }>>().toEqualTypeOf<{
    readonly code: "adds";
    readonly chance: number;
    readonly usd: number;
  }>();
  expectTypeOf<"rule-fails">().toExtend<ExclusionCode>();
  expectTypeOf<string>().not.toExtend<ExclusionCode>();
});
