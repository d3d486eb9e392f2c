import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asksForVisaRoom, COUNTRIES, type Profile, type VisaRule, visaRoomOf } from "../../src/index.ts";
import { profileWith } from "../case/case-facts.ts";

const rule = (id: string, changes: Partial<VisaRule> = {}): VisaRule => ({
  id,
  title: id,
  says: "It says something.",
  nationalities: [],
  visas: [],
  otherVisas: "no",
  place: "anywhere",
  status: "in-force",
  from: "2026-01-01",
  until: null,
  verified: "2026-02-02",
  trust: "second-hand",
  source: "a-source",
  events: [],
  notFound: null,
  ...changes,
});

const STOP = rule("stop", { nationalities: ["MM", "CG"], place: "entering" });
const PARTIAL = rule("partial", {
  nationalities: ["NG"],
  visas: ["j1"],
  otherVisas: "unknown",
  place: "entering",
});
const PAYMENT = rule("payment", { visas: ["h1b"], place: "outside", until: "2026-09-21" });
const STAY = rule("stay", { visas: ["j1"] });
const ALL = rule("all");

type Told = Partial<Profile["applicant"]> & { readonly visa?: Profile["visa"] };

function answersOf({ visa = "j1", ...applicant }: Told) {
  const base = profileWith({ visa });
  return { visa, applicant: { ...base.applicant, ...applicant } };
}
function roomOf(
  told: Told,
  rules: readonly VisaRule[] = [ALL, STAY, PAYMENT, PARTIAL, STOP],
  today = "2026-11-28",
) {
  return visaRoomOf(rules, answersOf(told), today);
}
const concernOf = (told: Told, one: VisaRule) => {
  const [found] = roomOf(told, [one]).rules;
  return [found?.concerns, found?.why.map(({ code }) => code)];
};

describe("a rule that names nationalities", () => {
  it("concerns those it names by any name, and nobody else", () => {
    for (const country of ["Burma", "Myanmar", "burmese"]) {
      expect(concernOf({ country, inUs: false }, STOP)).toEqual(["yes", ["nationality-named", "outside-us"]]);
    }
    expect(concernOf({ country: "Nepal" }, STOP)).toEqual(["no", ["nationality-not-named"]]);
  });

  it("stays open where the country is unknown, ambiguous or not told, never left out", () => {
    expect(concernOf({ country: "Atlantis" }, STOP)).toEqual([
      "unknown",
      ["nationality-unknown", "place-not-told"],
    ]);
    expect(concernOf({ country: "Congo" }, STOP)).toEqual([
      "unknown",
      ["nationality-ambiguous", "place-not-told"],
    ]);
    expect(concernOf({ country: "Korea" }, STOP)[0]).toBe("no");
    expect(concernOf({ country: null }, STOP)).toEqual([
      "unknown",
      ["nationality-not-told", "place-not-told"],
    ]);
  });
});

describe("a rule that names a visa", () => {
  it("concerns who wants it, also as one of two, and nobody who wants another", () => {
    expect(concernOf({ visa: "j1" }, STAY)).toEqual(["yes", ["visa-named"]]);
    expect(concernOf({ visa: "any" }, STAY)).toEqual(["yes", ["visa-named"]]);
    expect(concernOf({ visa: "h1b" }, STAY)).toEqual(["no", ["visa-not-named"]]);
    expect(concernOf({ visa: null }, STAY)).toEqual(["unknown", ["visa-not-told"]]);
  });

  it("stays open for another visa where its effect was not found", () => {
    expect(concernOf({ visa: "h1b", country: "Nigeria", inUs: false }, PARTIAL)).toEqual([
      "unknown",
      ["nationality-named", "visa-not-found", "outside-us"],
    ]);
  });
});

describe("a rule about a place", () => {
  it("about entering concerns who is inside only when she enters again", () => {
    expect(concernOf({ country: "Burma", inUs: true }, STOP)).toEqual([
      "on-entry",
      ["nationality-named", "inside-us"],
    ]);
  });

  it("about who is outside does not concern who is inside, and is open where it is not told", () => {
    expect(concernOf({ visa: "h1b", inUs: true }, PAYMENT)).toEqual(["no", ["inside-us"]]);
    expect(concernOf({ visa: "h1b", inUs: false }, PAYMENT)).toEqual(["yes", ["visa-named", "outside-us"]]);
    expect(concernOf({ visa: "h1b" }, PAYMENT)).toEqual(["unknown", ["visa-named", "place-not-told"]]);
  });
});

describe("the visa room", () => {
  it("puts the rules that name the nationality first, then what concerns her, what is open, what does not", () => {
    const ids = (told: Told) => roomOf(told).rules.map(({ id }) => id);
    expect(ids({ country: "Nigeria" })).toEqual(["partial", "all", "stay", "payment", "stop"]);
    expect(ids({ country: null })).toEqual(["all", "stay", "partial", "stop", "payment"]);
  });

  it("shows none to a US citizen and to who needs no visa, and says why", () => {
    expect(roomOf({ type: "us-img", country: "Burma" })).toMatchObject({
      notNeeded: "us-citizen",
      rules: [],
    });
    expect(roomOf({ visa: "none" })).toMatchObject({ notNeeded: "no-visa-wanted", rules: [] });
    expect(asksForVisaRoom(answersOf({ visa: null }))).toBe(true);
    expect(asksForVisaRoom(answersOf({ visa: null, type: "us-md" }))).toBe(false);
    expect(asksForVisaRoom(answersOf({ visa: "h1b", type: "us-md" }))).toBe(true);
    expect(asksForVisaRoom(answersOf({ visa: "none" }))).toBe(false);
  });

  it("tells by the day whether a rule has begun, has passed its last day, and how old its status is", () => {
    const on = (today: string, one = PAYMENT) => roomOf({ visa: "h1b" }, [one], today).rules[0];
    expect(on("2025-12-31")).toMatchObject({ begun: false, ended: false, ageDays: 0 });
    expect(on("2026-09-21")).toMatchObject({ begun: true, ended: false });
    expect(on("2026-09-22")).toMatchObject({ begun: true, ended: true, ageDays: 232 });
    expect(on("2026-03-01", rule("year", { verified: "2026" }))?.ageDays).toBe(59);
    expect(on("2026-10-01", rule("month", { verified: "2026-09" }))?.ageDays).toBe(30);
  });

  it("keeps every rule whatever is told, each with a reason where it is not for all", () => {
    const country = fc.oneof(
      fc.constant(null),
      fc.string({ minLength: 1, maxLength: 20 }),
      fc.constantFrom(...COUNTRIES.map(({ name }) => name)),
    );
    const visa = fc.constantFrom("j1" as const, "h1b" as const, "any" as const, null);
    const inUs = fc.constantFrom({}, { inUs: true }, { inUs: false });
    fc.assert(
      fc.property(country, visa, inUs, (told, wanted, place) => {
        const { rules } = roomOf({ country: told, visa: wanted, ...place });
        expect(rules.map(({ id }) => id).sort()).toEqual(["all", "partial", "payment", "stay", "stop"]);
        for (const one of rules) if (one.concerns !== "yes") expect(one.why.length).toBeGreaterThan(0);
      }),
    );
  });
});
