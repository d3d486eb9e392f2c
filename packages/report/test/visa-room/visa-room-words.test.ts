import type { VisaRoom, VisaRuleHere } from "@smartpick/core";
import { describe, expect, it } from "vitest";
import {
  NO_LEGAL_ADVICE,
  visaLines,
  visaRoomAbout,
  visaRoomFinding,
  visaRuleWords,
} from "../../src/index.ts";
import { plainEnglish } from "../english/plain-english.ts";

const RULE: VisaRuleHere = {
  id: "stop",
  title: "Proclamation, entry stopped",
  says: "It stops the entry of these nationals.",
  concerns: "yes",
  why: [{ code: "nationality-named" }, { code: "visa-named", visa: "j1" }, { code: "place-not-told" }],
  status: "in-force",
  from: "2026-01-01",
  until: null,
  begun: true,
  ended: false,
  verified: "2026-02-02",
  ageDays: 20,
  trust: "second-hand",
  source: "a-source",
  events: [],
  notFound: null,
};
const ROOM: VisaRoom = {
  country: { told: "Burma", state: "known", code: "MM", name: "Burma (Myanmar)", near: [] },
  visa: "j1",
  inUs: null,
  notNeeded: null,
  rules: [RULE],
};

const CODES = [
  "nationality-named",
  "nationality-not-named",
  "nationality-ambiguous",
  "nationality-unknown",
  "nationality-not-told",
  "visa-not-named",
  "visa-not-found",
  "visa-not-told",
  "inside-us",
  "outside-us",
  "place-not-told",
] as const;

const RULES: readonly VisaRuleHere[] = [
  RULE,
  ...CODES.map((code): VisaRuleHere => ({ ...RULE, concerns: "unknown", why: [{ code }] })),
  ...(["in-force", "not-collected", "in-court", "lapsed", "may-be-asked"] as const).map((status) => ({
    ...RULE,
    status,
    begun: false,
    verified: "2026-09",
  })),
  {
    ...RULE,
    until: "2026-09-21",
    ended: true,
    ageDays: 232,
    verified: "2026",
    trust: "official",
    from: null,
  },
  { ...RULE, why: [], events: [{ date: "2026-06-08", what: "a court set it aside" }] },
];

describe("a visa rule in words", () => {
  it.each(RULES.flatMap((rule) => visaRuleWords(rule, ROOM)))("is plain: %s", (sentence) =>
    plainEnglish(sentence.replace(/;.*\.$/, ".")),
  );

  it("ends with the day of its status and whom to ask, whatever else is said", () => {
    for (const rule of RULES) {
      for (const words of [visaRuleWords(rule, ROOM).at(-1), visaLines({ ...ROOM, rules: [rule] })[0]])
        expect(words).toMatch(/Status (on|in) .*2026(, second-hand)?; ask the program and a lawyer\.$/);
    }
    expect(visaRuleWords(RULE, ROOM).at(-1)).toBe(
      "Status on 2 February 2026, second-hand; ask the program and a lawyer.",
    );
  });

  it("says that an old status has to be looked up again, and a fresh one not", () => {
    const old = /more than 90 days ago/;
    expect(visaRuleWords(RULE, ROOM).join(" ")).not.toMatch(old);
    expect(visaRuleWords({ ...RULE, ageDays: 91 }, ROOM).join(" ")).toMatch(old);
  });
});

describe("the finding of the visa room", () => {
  const country = (changes: Partial<VisaRoom["country"]>): VisaRoom => ({
    ...ROOM,
    country: { told: "Congo", state: "unknown", code: null, name: null, near: [], ...changes },
  });

  it.each<[VisaRoom, string]>([
    [ROOM, "1 visa rule at hand names Burma (Myanmar)."],
    [{ ...ROOM, rules: [{ ...RULE, why: [] }] }, "No visa rule at hand names Burma (Myanmar)."],
    [
      country({ state: "ambiguous", near: ["A", "B"] }),
      "“Congo” may be A or B. Write which, as visa rules differ.",
    ],
    [
      country({ told: "Atlantis" }),
      "The country “Atlantis” is not known here, so some visa rules stay open.",
    ],
    [
      country({ state: "not-told", told: null }),
      "You have not told your country, so some visa rules stay open.",
    ],
    [{ ...ROOM, rules: [], notNeeded: "us-citizen" }, "You are a US citizen, so no visa rule concerns you."],
    [{ ...ROOM, rules: [], notNeeded: "no-visa-wanted" }, "You need no visa, so no visa rule is shown."],
    [{ ...ROOM, rules: [] }, "These facts hold no visa rules."],
  ])("%# is %s", (room, words) => {
    expect(visaRoomFinding(room)).toBe(words);
  });

  it("offers the names that are near, and says that no number depends on it", () => {
    expect(visaRoomFinding(country({ told: "Nigera", near: ["Niger", "Nigeria"] }))).toContain(
      "Did you mean Niger or Nigeria?",
    );
    plainEnglish(NO_LEGAL_ADVICE);
  });

  it("names nationality, visa and place as they were told", () => {
    expect(visaRoomAbout(ROOM)).toBe("Nationality: Burma (Myanmar) · visa: J-1 · not told where");
    expect(visaRoomAbout({ ...ROOM, inUs: true, visa: "any" })).toContain("visa: J-1 or H-1B · in the US");
  });
});
