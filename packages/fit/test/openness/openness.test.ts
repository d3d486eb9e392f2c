import { SETTINGS, SPECIALTIES } from "@smartpick/core";
import { beforeAll, describe, expect, test } from "vitest";
import { meanShare } from "../../src/openness/level.ts";
import { fitTypeOpenness } from "../../src/openness/openness.ts";
import type { TypeOpenness } from "../../src/openness/program-openness.ts";
import { syntheticInput } from "../synthetic-tables.ts";

const HORIZON = { from2024: 4, from2026: 2 };

describe("openness of programs", () => {
  const input = syntheticInput(11);
  let fitted: TypeOpenness;
  beforeAll(() => {
    fitted = fitTypeOpenness(input, 3, HORIZON);
  });
  const of = (id: string) => fitted.programs.find((one) => one.program.id === id)!;

  test("a program without a rate gets the estimate of its kind and a wide range", () => {
    const fresh = of("acgme:2000000001");
    expect(fresh.basis).toBe(1);
    expect(fresh.coming.mean).toBeGreaterThan(of("nrmp:1234140C0").coming.mean);
    const rated = fitted.programs.filter(
      ({ basis, program }) =>
        basis === 2 && program.setting === "community" && program.specialty === fresh.program.specialty,
    );
    expect(rated.length).toBeGreaterThan(30);
    const narrower = rated.filter((one) => one.coming.sd < fresh.coming.sd);
    expect(narrower.length).toBe(rated.length);
  });

  test("a published zero stays open a little, and a higher rate is never estimated lower", () => {
    const medicine = fitted.programs.filter(
      (one) => one.program.specialty === "Internal Medicine" && one.percent !== null,
    );
    for (const setting of ["university", "community"]) {
      const kind = medicine
        .filter((one) => one.program.setting === setting)
        .sort((a, b) => a.percent! - b.percent!);
      for (let i = 1; i < kind.length; i++) {
        expect(kind[i]!.coming.mean).toBeGreaterThanOrEqual(kind[i - 1]!.coming.mean - 1e-9);
      }
    }
    for (const one of medicine) expect(meanShare(one.coming)).toBeGreaterThan(0.001);
  });

  test("the mean share of a specialty keeps the level last seen", () => {
    const rated = fitted.programs.filter(
      (one) => one.program.specialty === "Internal Medicine" && one.basis === 2,
    );
    const mean = (of: (one: (typeof rated)[number]) => number) =>
      rated.reduce((sum, one) => sum + of(one), 0) / rated.length;
    const published = mean((one) => one.percent! / 100);
    expect(Math.abs(mean((one) => meanShare(one.coming)) / published - 1)).toBeLessThan(0.1);
  });

  test("every kind has an estimate, and one row stands for all", () => {
    expect(fitted.kinds).toHaveLength(SPECIALTIES.length * (SETTINGS.length + 1) * 11 + 1);
    expect(fitted.kinds.filter((kind) => kind.specialty === "")).toHaveLength(1);
    const kind = (setting: string) =>
      fitted.kinds.find(
        (one) => one.specialty === "Neurology" && one.setting === setting && one.division === "",
      )!;
    expect(kind("community").mean).toBeGreaterThan(kind("university").mean + 0.3);
    for (const one of fitted.kinds) expect(one.sd).toBeGreaterThan(0.2);
  });

  test("a doubtful link weighs less than a sure one", () => {
    const doubtful = {
      ...input,
      rates: input.rates.map((rate) => ({ ...rate, confidence: "medium" })),
    };
    const again = fitTypeOpenness(doubtful, 3, HORIZON);
    const top = fitted.programs
      .filter((one) => one.program.specialty === "Internal Medicine")
      .reduce((best, one) => (one.in2024.mean > best.in2024.mean ? one : best));
    const same = again.programs.find((one) => one.program.id === top.program.id)!;
    expect(same.in2024.sd).toBeGreaterThan(top.in2024.sd);
    expect(same.in2024.mean).toBeLessThan(top.in2024.mean);
  });

  test("the same tables give the same numbers to the last bit", () => {
    const again = fitTypeOpenness(syntheticInput(11), 3, HORIZON);
    expect(again.programs.map((one) => [one.coming.mean, one.coming.sd])).toEqual(
      fitted.programs.map((one) => [one.coming.mean, one.coming.sd]),
    );
  });
});
