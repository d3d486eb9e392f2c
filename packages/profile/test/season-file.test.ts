import { existsSync, readFileSync } from "node:fs";
import {
  allowanceOf,
  countedUsd,
  feeOfCount,
  feeStepsOf,
  fixedFeesOf,
  SEASON_DATE_IDS,
  type SeasonFacts,
  serviceOf,
  specialtyNamed,
} from "@smartpick/core";
import { expect, test } from "vitest";
import { parse } from "yaml";

const DATA = new URL("../../../data/", import.meta.url);
const SEASON = parse(readFileSync(new URL("season/2027/season.yaml", DATA), "utf8")) as SeasonFacts;

// The worked examples of the fee pages: AAMC for the 2026 season, SAEM for ResidencyCAS.
test.each([
  ["Internal Medicine", 43, 720],
  ["Internal Medicine", 32, 390],
  ["Radiology-Diagnostic", 7, 77],
  ["Emergency Medicine", 46, 683],
])("%s: %i programs cost $%i", (specialty, count, usd) => {
  expect(feeOfCount(feeStepsOf(SEASON, specialty) ?? [], count)).toBe(usd);
});

test("obstetrics and emergency medicine apply through a service of their own", () => {
  expect(serviceOf(SEASON, "Obstetrics and Gynecology")?.id).toBe("ResidencyCAS");
  expect(serviceOf(SEASON, "Emergency Medicine/Aerospace Medicine")?.id).toBe("ResidencyCAS");
  expect(serviceOf(SEASON, "Urology")?.id).toBe("ERAS");
});

test("a US graduate pays registration and transcript, an IMG the token too", () => {
  expect(countedUsd(fixedFeesOf(SEASON, "do"))).toBe(150);
  expect(countedUsd(fixedFeesOf(SEASON, "non-us-img"))).toBe(335);
});

test("COMLEX alone costs what USMLE alone costs, through either service, and both cost twice", () => {
  for (const services of [["ERAS"], ["ResidencyCAS"]]) {
    const usd = (...exams: ("usmle" | "comlex")[]) => countedUsd(fixedFeesOf(SEASON, "do", services, exams));
    expect([usd("usmle"), usd("comlex"), usd("usmle", "comlex")]).toEqual([150, 150, 230]);
  }
});

test("the season file names each specialty, fee, field and date once, by canonical names", () => {
  const unique = (names: readonly string[]) => expect([...new Set(names)]).toEqual(names);
  unique(SEASON.signals.map((rule) => rule.specialty));
  unique(SEASON.fixedFees.map((fee) => fee.id));
  unique(SEASON.limits.map((limit) => limit.field));
  expect(SEASON.dates.map((date) => date.id).sort()).toEqual([...SEASON_DATE_IDS].sort());
  const named = [
    ...SEASON.signals.map((rule) => rule.specialty),
    ...SEASON.services.flatMap((one) => one.specialties),
  ];
  expect(named.filter((name) => specialtyNamed(name)?.name !== name)).toEqual([]);
});

test("every value of the season file has a source that exists, and a note where sources disagree", () => {
  const values = [
    ...SEASON.services,
    ...SEASON.fixedFees,
    ...SEASON.signals,
    ...SEASON.dates,
    ...SEASON.limits,
  ];
  for (const value of values) {
    expect(existsSync(new URL(`sources/${value.source}.yaml`, DATA)), value.source).toBe(true);
    expect(value.publishedFor).toBeLessThanOrEqual(2027);
    if (value.confidence === "derived") expect(value.standing).toBe("derived");
  }
  for (const specialty of [
    "Child Neurology",
    "Obstetrics and Gynecology",
    "Neurodevelopmental Disabilities",
  ]) {
    expect(allowanceOf(SEASON, specialty)?.note).toContain("Sources disagree");
  }
  expect(SEASON.fixedFees.find((fee) => fee.id === "eras-usmle-transcript")?.note).toContain("70 dollars");
});
