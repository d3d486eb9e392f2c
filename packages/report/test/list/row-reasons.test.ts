import type { RowReason } from "@smartpick/core";
import { describe, expect, it } from "vitest";
import { rowReasonWords } from "../../src/index.ts";
import { plainEnglish } from "../english/plain-english.ts";

const ROW: { readonly [Code in RowReason["code"]]: Extract<RowReason, { code: Code }> } = {
  pinned: { code: "pinned" },
  applied: { code: "applied", state: "waiting", applied: "2026-09-23" },
  adds: { code: "adds", chance: 0.009, usd: 30 },
  "base-program-rate": { code: "base-program-rate" },
  "base-kind-and-mix": { code: "base-kind-and-mix" },
  "base-kind": { code: "base-kind" },
  "img-share": { code: "img-share", low: 0.48, mid: 0.6, high: 0.71 },
  "signal-adds": { code: "signal-adds", signal: "gold", interviewWithout: 0.05, interviewWith: 0.11 },
  "home-state": { code: "home-state", state: "NY" },
  "preferred-state": { code: "preferred-state", state: "NJ" },
  "informatics-fellowship": { code: "informatics-fellowship" },
  "ehr-known": { code: "ehr-known", ehr: "Epic" },
  "visa-unknown": { code: "visa-unknown", visa: "visaJ1" },
  "visa-no": { code: "visa-no", visa: "visaH1b", year: 2026, by: "second-hand", sponsored: null },
  "visa-answer-old": { code: "visa-answer-old", visa: "visaH1b", year: 2021 },
  "language-untold": { code: "language-untold", language: "Spanish" },
  remark: { code: "remark", text: "The hospital closed in May 2025." },
  "same-hospital": {
    code: "same-hospital",
    programs: [
      { program: "acgme:1", name: "Lakes Program", specialty: "Psychiatry", track: "categorical" },
      { program: "acgme:2", name: "Lakes Program", specialty: "Pediatrics", track: "categorical" },
    ],
  },
};

describe("why a program is on the list", () => {
  it.each(Object.values(ROW).map(rowReasonWords))("speaks plainly: %s", plainEnglish);

  it.each([
    [
      { by: "second-hand", year: 2026, sponsored: null },
      "By a second-hand report (2026) it says no to the H-1B visa. Ask before you pay.",
    ],
    [
      { by: "second-hand", year: 2026, sponsored: "visaJ1" },
      "By a second-hand report (2026) it says no to the H-1B visa. It says yes to the J-1 visa.",
    ],
    [{ by: "program", year: 2021, sponsored: null }, "It says no to the H-1B visa (2021)."],
    [{ by: "yours", year: null, sponsored: null }, "By your own entry it says no to the H-1B visa."],
  ] as const)("says in words that it says no to a visa, and by whom: %j", (no, words) => {
    expect(rowReasonWords({ code: "visa-no", visa: "visaH1b", ...no })).toBe(words);
    plainEnglish(words);
  });
});
