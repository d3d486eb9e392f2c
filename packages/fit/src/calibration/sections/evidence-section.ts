import type { CalibrationSection } from "@smartpick/core";
import { plain, tableOf } from "../table-of.ts";

/** Which data took part in which fit, and how each is checked all the same. */
const ROWS = [
  ["Program rates, 2024", "Openness of all programs", "Fitted: levels by type and specialty"],
  [
    "Neurology season, 2026",
    "Openness of neurology programs, drift between seasons, how lists are chosen",
    "Held out: each program by a drift fitted without its fifth. The weak prior of the drift was set with these tables in view",
  ],
  [
    "Outcome tables of non-US IMGs, 2026",
    "Kappa, spread and mean score by specialty",
    "Fitted as a whole. Held out: one specialty at a time, from first fits that saw one table each",
  ],
  [
    "Counts of applicants, 2025 and 2026",
    "Prior of the share with a rank, levels of DO and IMGs, usual number of applications",
    "Fitted: the national account. In the level of interviews they cancel",
  ],
  [
    "People with a list and matches by specialty and type, 2025",
    "Levels, spread and kappa of DO and IMGs",
    "Fitted: the national account. The US MD column took no part in a level",
  ],
  [
    "Match rates of US MD seniors by band of Step 2 CK, 2020 to 2024",
    "Lower tail, kappa and its slope by score for US MD; carried over to the others",
    "Fitted as a whole. Held out: each half of the specialties from the other",
  ],
  [
    "Match rates of previous US graduates, 2023",
    "What each year since graduation does to the lower tail of US graduates, by judgement",
    "Fitted in part: the promise about previous graduates",
  ],
  [
    "Self-reported US graduates, 2021 and 2025",
    "Usual number of applications, growth of interviews with them",
    "Held out: number of interviews by third of score",
  ],
  [
    "Applications by program, 2020",
    "How much a rounded rate can hide, usual number of applications",
    "Level of interviews",
  ],
  [
    "Self-reports, Family Medicine 2021",
    "In part: Step 2 CK, failed attempts, growth of interviews with applications, prior of the spread",
    "Held out: effects and spread from General Surgery 2025 alone",
  ],
  [
    "Self-reports, General Surgery 2025",
    "In part: Step 2 CK, years since graduation, growth of interviews with applications, prior of the spread",
    "Held out: effects and spread from Family Medicine 2021 alone",
  ],
  [
    "Match rates by visa need, 2026",
    "Effect of visa need",
    "Fitted: item 6 only shows that the model acts on it",
  ],
  [
    "Old and new shares of IMG residents",
    "Share of IMG residents, failed attempts by share",
    "Held out: five folds",
  ],
] as const;

/** States exactly which evidence took part where. */
export function evidenceSection(): CalibrationSection {
  return {
    id: "evidence",
    title: "Which data took part where",
    words: [
      "A table that built the model never counts as a check of it.",
      "One trace is left in the self-reports. Priors that place the mean score of applicants were set with all cases known. That moves the level, which is free.",
    ],
    tables: [
      tableOf(
        "evidence",
        "Data, fit and check",
        "none",
        [plain("data", "Data"), plain("fit", "Took part in the fit of"), plain("check", "How it is checked")],
        ROWS,
      ),
    ],
    notes: [],
  };
}
