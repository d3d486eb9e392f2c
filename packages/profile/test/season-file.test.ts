import { existsSync, readFileSync } from "node:fs";
import {
  allowanceOf,
  countedUsd,
  derivedMatchDay,
  derivedMatchWeekMonday,
  feeOfCount,
  feeStepsOf,
  fixedFeesOf,
  matchIdsOf,
  ownMatchOf,
  SEASON_DATE_IDS,
  type SeasonFacts,
  serviceOf,
  specialtyElsewhere,
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
  expect(countedUsd(fixedFeesOf(SEASON, "do"))).toBe(155);
  expect(countedUsd(fixedFeesOf(SEASON, "non-us-img"))).toBe(340);
});

test("urology has a match of its own: its registration is counted and NRMP's is not", () => {
  expect(ownMatchOf(SEASON, "Urology")).toMatchObject({ id: "aua-sau", month: 1, ownRegistration: true });
  expect(ownMatchOf(SEASON, "Internal Medicine")).toBeNull();
  const ids = (specialties: readonly string[]) =>
    fixedFeesOf(SEASON, "us-md", ["ERAS"], { matches: matchIdsOf(SEASON, specialties) })
      .filter(({ counted }) => counted)
      .map(({ id }) => id);
  expect(ids(["Urology"])).toEqual(["aua-registration", "eras-usmle-transcript"]);
  expect(ids(["Surgery"])).toEqual(["nrmp-registration", "eras-usmle-transcript"]);
  expect(ids(["Urology", "Surgery"])).toEqual([
    "nrmp-registration",
    "aua-registration",
    "eras-usmle-transcript",
  ]);
});

test("ophthalmology is in the SF Match, plastic surgery applies through CentralApp, whose fee is unknown", () => {
  expect(ownMatchOf(SEASON, "Ophthalmology")?.id).toBe("sf-match");
  expect(serviceOf(SEASON, "Plastic Surgery - Integrated")).toMatchObject({ id: "CentralApp", steps: null });
});

test("the days of Match Week are those published, and Match Day is the one of the rule", () => {
  const day = (id: string) => SEASON.dates.find((date) => date.id === id);
  expect(day("rank-list-deadline")).toMatchObject({ date: "2027-03-03", time: "21:00" });
  expect(day("did-i-match")).toMatchObject({ date: "2027-03-15", time: "10:00" });
  expect(day("match-day")).toMatchObject({ date: derivedMatchDay(2027), time: "12:00" });
  expect(day("match-week-monday")?.date).toBe(derivedMatchWeekMonday(2027));
  expect(SEASON.soap?.rounds.map(({ date, time, until }) => [date, time, until])).toEqual([
    ["2027-03-18", "09:00", "11:00"],
    ["2027-03-18", "12:00", "14:00"],
    ["2027-03-18", "15:00", "17:00"],
    ["2027-03-18", "18:00", "20:00"],
  ]);
  const known = SEASON.dates.filter(({ date }) => date !== null);
  const hours = known.map(({ date, time = "00:00" }) => `${date}T${time}`);
  expect(hours).toEqual([...hours].sort());
});

test("where sources disagree the other values stand beside the one that counts", () => {
  const fee = (id: string) => SEASON.fixedFees.find((one) => one.id === id);
  expect(fee("nrmp-registration")).toMatchObject({ usd: 85, others: [{ usd: 70 }, { usd: 70 }] });
  expect(fee("eras-usmle-transcript")).toMatchObject({ usd: 70, others: [{ usd: 80 }] });
  for (const one of SEASON.fixedFees.filter(({ others }) => others !== undefined)) {
    expect(one.note).toContain("Sources disagree");
    for (const other of one.others ?? []) {
      expect(existsSync(new URL(`sources/${other.source}.yaml`, DATA)), other.source).toBe(true);
    }
  }
});

test("a transcript counts for each exam told, through either service", () => {
  for (const [services, expected] of [
    [["ERAS"], [155, 165, 235]],
    [["ResidencyCAS"], [165, 165, 245]],
  ] as const) {
    const usd = (...exams: ("usmle" | "comlex")[]) =>
      countedUsd(fixedFeesOf(SEASON, "do", services, { exams }));
    expect([usd("usmle"), usd("comlex"), usd("usmle", "comlex")]).toEqual(expected);
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
    ...(SEASON.matches ?? [])
      .flatMap((one) => one.specialties)
      .filter((name) => specialtyElsewhere(name) === null),
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
    ...(SEASON.matches ?? []),
    ...(SEASON.soap?.rounds ?? []),
    ...(SEASON.soap?.filled ?? []),
    ...(SEASON.soap?.rules ?? []),
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
});
