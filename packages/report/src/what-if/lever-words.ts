import type { Lever } from "@smartpick/core";
import { dollars } from "../english/money.ts";
import { capitalised, counted, listed } from "../english/plural.ts";
import { groupWords } from "../questions/ask-first-words.ts";

type Named = Pick<Lever, "code" | "change" | "adds" | "move"> & Partial<Pick<Lever, "question">>;

const NAMES: Readonly<Record<Lever["code"], (lever: Named) => string>> = {
  set: ({ change }) =>
    `With ${listed(Object.entries(change).map(([path, value]) => `${path} = ${written(value)}`))}`,
  "pass-step1": () => "Pass Step 1",
  "pass-step3": () => "Pass Step 3",
  "step2ck-score": ({ change }) => `Score ${written(change["exams.step2ck"])} on Step 2 CK`,
  "more-experience": ({ change }) =>
    capitalised(monthsWords(change) ?? "more months of hands-on US experience"),
  "drop-place-filter": () => "Apply in every state",
  "add-region": ({ adds = "one more region" }) => `Also apply in ${adds}`,
  "drop-setting-filter": () => "Apply to programs of every setting",
  "add-specialty": ({ adds = "one more specialty" }) => `Also seek ${adds}`,
  "more-budget": ({ change }) => moneyWords(change),
  "use-signals": () => "Use every signal that the season gives",
  "move-signal": ({ move }) =>
    move === undefined
      ? "Move a signal"
      : `Move ${move.signal === "signal" ? "a signal" : `a ${move.signal} signal`} from ${move.from.name} to ${move.to.name}`,
  "ask-programs": ({ question }) =>
    question === undefined ? "Ask programs what they have not published" : groupWords(question),
  "next-season": ({ change }) => `Wait, and apply in the ${written(change.season)} season instead`,
  "next-season-again": ({ change }) =>
    `Apply again in the ${written(change.season)} season, after one without a match`,
  "next-season-prepared": ({ change }) =>
    "applicant.earlier_matches" in change
      ? `Apply again in the ${written(change.season)} season, after one without a match, with ${listed(preparedWords(change))}`
      : `Wait, and apply in the ${written(change.season)} season with ${listed(preparedWords(change))}`,
};

/** A lever as a heading, without a full stop: `"Pass Step 3"`, `"Also seek Psychiatry"`. */
export function leverName(lever: Named): string {
  return NAMES[lever.code](lever);
}

function preparedWords(change: Lever["change"]): readonly string[] {
  const months = monthsWords(change);
  return [...("exams.step3" in change ? ["Step 3 passed"] : []), ...(months === null ? [] : [months])];
}

function monthsWords(change: Lever["change"]): string | null {
  const months = change["experience.us_clinical_months"];
  return typeof months === "number" ? `${counted(months, "month")} of hands-on US experience in all` : null;
}

function moneyWords({ "budget.usd": usd, "budget.max_programs": programs }: Lever["change"]): string {
  const limits = [
    ...(typeof usd === "number" ? [dollars(usd)] : []),
    ...(typeof programs === "number" ? [counted(programs, "program")] : []),
  ];
  return limits.length === 0 ? "More money for applications" : `Plan with up to ${listed(limits)}`;
}

/** A value as a profile file writes it; `null` = not told. */
function written(value: unknown): string {
  if (value === null || value === undefined) return "not told";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
