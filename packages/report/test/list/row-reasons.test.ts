import type { RowReason } from "@smartpick/core";
import { describe, it } from "vitest";
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
});
