import { expect, test } from "vitest";
import {
  CENSUS_DIVISIONS,
  divisionNamed,
  normalForm,
  SETTINGS,
  SPECIALTIES,
  STATES,
  settingNamed,
  specialtyNamed,
  stateNamed,
  TRACKS,
  trackNamed,
} from "../../src/index.ts";
import { nameIndex } from "../../src/program/name-index.ts";

test("every name, short form, alias and code leads to its own specialty and to no other", () => {
  const owner = new Map<string, string>();
  for (const specialty of SPECIALTIES) {
    for (const name of [specialty.name, specialty.short, specialty.code, ...specialty.aliases]) {
      expect(specialtyNamed(name)?.name, name).toBe(specialty.name);
      expect(owner.get(normalForm(name)) ?? specialty.name, name).toBe(specialty.name);
      owner.set(normalForm(name), specialty.name);
    }
  }
  expect(new Set(SPECIALTIES.map((specialty) => specialty.code)).size).toBe(SPECIALTIES.length);
});

test.each([
  ["IM", "Internal Medicine"],
  ["internal  medicine", "Internal Medicine"],
  ["General Surgery", "Surgery"],
  ["OB/GYN", "Obstetrics and Gynecology"],
  ["Obstetrics & Gynecology", "Obstetrics and Gynecology"],
  ["PM&R", "Physical Medicine and Rehabilitation"],
  ["Med-Peds", "Internal Medicine/Pediatrics"],
  ["Otolaryngology - Head and Neck Surgery", "Otolaryngology"],
  ["Plastic Surgery-Integrated", "Plastic Surgery - Integrated"],
  ["Orthopedic Surgery", "Orthopaedic Surgery"],
  ["Diagnostic Radiology", "Radiology-Diagnostic"],
  ["140", "Internal Medicine"],
  ["797", "Emergency Medicine/Aerospace Medicine"],
])("%s is %s", (written, meant) => {
  expect(specialtyNamed(written)?.name).toBe(meant);
});

test.each(["", "   ", "Cardiology", "constructor", "__proto__", "Medicin"])(
  "%j names no specialty",
  (written) => {
    expect(specialtyNamed(written)).toBeNull();
  },
);

test("states answer to code and name, divisions, settings and tracks to their names", () => {
  for (const state of STATES) {
    expect(stateNamed(state.code.toLowerCase())).toBe(state);
    expect(stateNamed(state.name.toUpperCase())).toBe(state);
  }
  expect(stateNamed("Washington, D.C.")?.code).toBe("DC");
  expect(stateNamed("Washington")?.code).toBe("WA");
  expect(stateNamed("ZZ")).toBeNull();
  for (const division of CENSUS_DIVISIONS) expect(divisionNamed(division.toLowerCase())).toBe(division);
  expect(divisionNamed("mid-atlantic")).toBe("Middle Atlantic");
  expect(divisionNamed("Atlantic")).toBeNull();
  for (const setting of SETTINGS) expect(settingNamed(setting.replaceAll("-", " "))).toBe(setting);
  expect(settingNamed("Community-based university affiliated hospital")).toBeNull();
  expect(settingNamed("University-based")).toBe("university");
  for (const track of TRACKS) expect(trackNamed(track)).toBe(track);
  expect(["C", "M", "A", "P", "R"].map((letter) => trackNamed(letter))).toEqual([...TRACKS]);
});

test("each state lies in one of the census divisions", () => {
  const divisions = new Set<string>(CENSUS_DIVISIONS);
  expect(STATES.every((state) => divisions.has(state.division))).toBe(true);
  expect(STATES.length).toBe(53);
});

test("two items that share a name are found when the index is built", () => {
  expect(() => nameIndex(["a", "A"], (item) => [item])).toThrow(/share the name/);
});
