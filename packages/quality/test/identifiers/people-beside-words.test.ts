import { describe, expect, it } from "vitest";
import { peopleBesideWords } from "../../src/identifiers/people-beside-words.ts";

const people = (cell: string): readonly string[] =>
  peopleBesideWords(cell).map(({ from, to }) => cell.slice(from, to));

describe("people told by the words beside them", () => {
  it.each([
    ["pts dtr Marisol at bedside", "Marisol"],
    ["hubby quintavius brought meds", "quintavius"],
    ["fam (Thandiwe) says confused", "Thandiwe"],
    ["HCP is Woldeyes", "Woldeyes"],
    ["called gma Ottoline, no answer", "Ottoline"],
  ])("finds the relative in “%s”", (cell, name) => expect(people(cell)).toContain(name));

  it.each([
    ["fluids d/w Fatemeh (wife)", "Fatemeh"],
    ["Ildiko, dau, wants call back", "Ildiko"],
    ["thandiwe's caregiver at bedside", "thandiwe"],
  ])("finds who stands before the relation in “%s”", (cell, name) => expect(people(cell)).toContain(name));

  it.each([
    ["abx held til dr raghunathan called back", "raghunathan"],
    ["dr young to see", "young"],
    ["charge balasubramaniam notified", "balasubramaniam"],
    ["signed out to dr toivonen", "toivonen"],
    ["Bjornstad RN gave report", "Bjornstad"],
    ["papadakis rn gave report", "papadakis"],
    ["seen by Lindqvist np", "Lindqvist"],
  ])("finds the clinician in “%s”", (cell, name) => expect(people(cell)).toContain(name));

  it.each([
    ["spoke w/ Kwabena, vanc not mixed", "Kwabena"],
    ["told by zubeida from lab", "zubeida"],
    ["emerg contact: hrvatin", "hrvatin"],
    ["wrong pt (shld be Ellingsworth Szabo)", "Ellingsworth Szabo"],
  ])("finds whom “%s” speaks of", (cell, name) => expect(people(cell)).toContain(name));

  it.each([
    "daughter reports poor appetite",
    "daugther very upset",
    "dr notifed, rn aware",
    "dr will call",
    "d/w cardiology, start heparin",
    "spoke w/ pharmacy, vanc not mixed",
    "per nephrology no contrast",
    "called lab, hemolyzed",
    "float nurse, charge RN aware",
    "interp used for consent",
    "from Mexico, sister out of state",
    "mom works nights",
  ])("leaves “%s” alone", (cell) => expect(people(cell)).toEqual([]));
});
