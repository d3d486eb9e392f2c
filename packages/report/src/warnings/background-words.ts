import type { WarningReason } from "@smartpick/core";
import { RANGE_ODDS } from "../english/chance.ts";
import { counted } from "../english/plural.ts";

type Code =
  | "comlex-only"
  | "comlex2-pending"
  | "comlex-as-step2ck"
  | "canadian-school"
  | "work-permit"
  | "first-match-assumed"
  | "unlikely-seasons"
  | "residency-abroad"
  | "us-residency";

type Words = { readonly [C in Code]: (reason: Extract<WarningReason, { code: C }>) => string };

/** Words of the warnings about exams, papers and training that few applicants have. */
export const BACKGROUND_WORDS: Words = {
  "comlex-only": () =>
    "You gave COMLEX only. Some programs filter by USMLE. Few say whether they do, so your range is wider. Ask before you pay.",
  "comlex2-pending": () =>
    "Your COMLEX Level 2-CE score is not known yet. The ranges cover the scores that DO applicants get.",
  "comlex-as-step2ck": ({ score, mid, low, high }) =>
    `Your COMLEX Level 2-CE of ${score} is read as a Step 2 CK of about ${mid} (${RANGE_ODDS}: between ${low} and ${high}). This is an estimate and part of your range.`,
  "canadian-school": ({ type, graduationYear }) =>
    (type === "us-md" || type === "do") && graduationYear !== null && graduationYear > LAST_CANADIAN_YEAR
      ? "If your school is in Canada: since July 2025 its graduates count as international and need an ECFMG certificate. Choose school outside the US (non-us-img, or us-img for a US citizen)."
      : "If your school is in Canada: graduates up to June 2025 need no ECFMG certificate, later ones do. No table here is of Canadian schools, so read the chances with care.",
  "unlikely-seasons": ({ seasons, possible }) =>
    `Were you really in ${counted(seasons, "earlier Match", "earlier Matches")}? Since your graduation there were at most ${possible}.`,
  "first-match-assumed": ({ graduationYear }) =>
    `You graduated in ${graduationYear} and are counted as in your first Match, at the rates of seniors. If you were in an earlier Match without a position, tell how many times: it lowers the chance.`,
  "work-permit": () =>
    "Your work permit (EAD) is enough to train, and no visa sponsor is needed. Some programs ask about it, and it must not lapse during residency.",
  "residency-abroad": ({ years }) =>
    `You told of ${counted(years, "year")} of residency abroad. No table says what that does to a chance, so no number counts it. Programs will ask about it.`,
  "us-residency": ({ specialty, years, finished }) =>
    `You told of ${finished === false ? "an unfinished" : "an earlier"} US residency${specialty === null ? "" : ` in ${specialty}`}${years === null ? "" : ` (${counted(years, "year")})`}. No table says what that does to a chance, so no number counts it. Tell programs at once: they want a letter from your former director, and Medicare may pay less for you.`,
};

/** The last class that graduated under the accreditation shared with US schools, which ended on 30 June 2025. */
const LAST_CANADIAN_YEAR = 2025;
