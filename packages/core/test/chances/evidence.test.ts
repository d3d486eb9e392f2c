import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { APPLICANT_TYPES, type ApplicantType, evidenceFor, SPECIALTIES } from "../../src/index.ts";
import { EVIDENCE, syntheticFacts } from "./synthetic-facts.ts";

const { parameters } = syntheticFacts([{}]);
const sourcePath = (id: string) => new URL(`../../../../data/sources/${id}.yaml`, import.meta.url);

describe("the evidence records", () => {
  it("have unique ids, a width, a population and sources that are on file", () => {
    expect(new Set(EVIDENCE.map((record) => record.id)).size).toBe(EVIDENCE.length);
    for (const record of EVIDENCE) {
      expect(record.sd, record.id).toBeGreaterThan(0);
      expect(record.population.length, record.id).toBeGreaterThan(3);
      expect(record.sources.length, record.id).toBeGreaterThan(0);
      for (const id of record.sources) {
        expect(existsSync(sourcePath(id)), `${record.id}: ${id}`).toBe(true);
        expect(parse(readFileSync(sourcePath(id), "utf8")).id).toBe(id);
      }
    }
  });

  it("give every type the factors that act on it, in every specialty, never a second one for all", () => {
    const forAll = [
      "step2ck",
      "step1-failed",
      "step2ck-failed",
      "step3-failed",
      "further-failure",
      "years-since-graduation",
      "visa-need",
      "visa-not-sponsored-j1",
      "visa-not-sponsored-h1b",
      "publications",
      "home-state",
      "signal",
      "signal-gold",
      "signal-silver",
    ] as const;
    for (const type of APPLICANT_TYPES) {
      for (const { name } of SPECIALTIES) {
        for (const factor of forAll)
          expect(evidenceFor(parameters, factor, type, name), `${factor} ${type}`).not.toBeNull();
      }
      for (const factor of forAll) {
        const general = EVIDENCE.filter(
          (one) => one.factor === factor && one.types.includes(type) && one.specialties.length === 0,
        );
        expect(general, `${factor} ${type}`).toHaveLength(1);
      }
    }
    expect(evidenceFor(parameters, "us-clinical-experience", "us-md", "Internal Medicine")).toBeNull();
  });

  it("prefer the record that names the specialty", () => {
    const slope = (type: ApplicantType, specialty: string) =>
      evidenceFor(parameters, "step2ck", type, specialty)!.mean;
    expect(slope("non-us-img", "Family Medicine")).toBe(0.36);
    expect(slope("non-us-img", "Internal Medicine")).toBe(0.38);
    expect(slope("do", "Family Medicine")).toBe(0.2);
  });

  it("point the way the published directions point", () => {
    const sign = (factor: string) =>
      new Set(EVIDENCE.filter((one) => one.factor === factor).map((one) => Math.sign(one.mean)));
    for (const good of [
      "step2ck",
      "us-clinical-experience",
      "step3-passed",
      "publications",
      "home-state",
      "signal",
      "signal-gold",
    ]) {
      expect(sign(good), good).toEqual(new Set([1]));
    }
    for (const bad of [
      "step1-failed",
      "step2ck-failed",
      "step3-failed",
      "years-since-graduation",
      "visa-need",
      "visa-not-sponsored-j1",
    ]) {
      expect(sign(bad), bad).toEqual(new Set([-1]));
    }
    const mean = (factor: string) => EVIDENCE.find((one) => one.factor === factor)!.mean;
    expect(mean("signal-gold")).toBeGreaterThan(mean("signal"));
    expect(mean("signal")).toBeGreaterThan(mean("signal-silver"));
  });
});
