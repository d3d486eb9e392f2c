import type { TermId } from "@smartpick/report/glossary";

/** A screen of the app on which a word is met. */
interface TermScreen {
  readonly path: string;
  /** The name of the screen, as its tab or title has it. */
  readonly name: string;
}

const MY_CHANCES: TermScreen = { path: "/chances", name: "My chances" };
const LIST: TermScreen = { path: "/list", name: "My list" };
const SEASON: TermScreen = { path: "/season", name: "Season" };
const EXAMS: TermScreen = { path: "/me/exams", name: "My answers, exams" };
const VISA_RULES: TermScreen = { path: "/season/visa", name: "Visa rules" };
const COSTS: TermScreen = { path: "/list/costs", name: "Costs" };

/** Where in the app a word has to do with her own answers. */
export const TERM_SCREENS: Partial<Readonly<Record<TermId, TermScreen>>> = {
  "ask-first": { path: "/list/ask-first", name: "Ask first" },
  "best-odds": LIST,
  calibration: { path: "/how/calibration", name: "Calibration" },
  chance: MY_CHANCES,
  conrad: VISA_RULES,
  "ecfmg-certificate": EXAMS,
  "failed-attempt": EXAMS,
  "fee-steps": COSTS,
  gate: MY_CHANCES,
  "geographic-preference": { path: "/me/want", name: "My answers, wishes" },
  h1b: VISA_RULES,
  "home-stay": VISA_RULES,
  "informatics-value": { path: "/me/want", name: "My answers, wishes" },
  invitation: SEASON,
  j1: VISA_RULES,
  key: { path: "/adviser", name: "For advisers" },
  "late-silence": SEASON,
  lever: MY_CHANCES,
  "match-day": SEASON,
  oet: EXAMS,
  pathways: EXAMS,
  posterior: SEASON,
  range: MY_CHANCES,
  reach: LIST,
  "sealed-file": { path: "/me/seal", name: "Send to an adviser" },
  season: SEASON,
  shortlist: { path: "/list/shortlist", name: "Shortlist" },
  signal: LIST,
  "step-3": EXAMS,
  "stop-line": LIST,
  target: LIST,
  tier: LIST,
  token: COSTS,
  transcript: COSTS,
  usce: { path: "/me/experience", name: "My answers, experience" },
  "visa-sponsor": { path: "/me/visa", name: "My answers, visa" },
};
