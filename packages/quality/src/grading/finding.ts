import type { WordedClinicGrade } from "@smartpick/answers";
import { isWeek } from "../analysis/cell-kinds.ts";

type Grade = WordedClinicGrade["grades"][number];

/** What was found about one question of a clinic; differences are shares, exposed minus unexposed. */
export type Finding = { readonly question: string } & Grade["found"];

/** Why a finding cannot be read, as data. */
export type FindingProblem =
  | { readonly code: "no-value"; readonly text: string }
  | { readonly code: "no-such-part"; readonly text: string; readonly part: string }
  | { readonly code: "interval-crossed"; readonly text: string }
  | { readonly code: "out-of-range"; readonly text: string; readonly part: string };

/** A finding, or what is wrong with its text. */
export type ReadFinding =
  | { readonly ok: true; readonly value: Finding }
  | { readonly ok: false; readonly problem: FindingProblem };

const DIRECTIONS: Readonly<Record<string, NonNullable<Finding["direction"]>>> = {
  lower: "lower",
  higher: "higher",
  none: "none",
};

/**
 * The finding in a text such as `reminder=-8,-12,-4` (estimate, low, high in points of 100), `reminder=lower`,
 * `session=none` or `week=2025-W30`. Without a word the direction follows from the interval, else from the sign.
 */
export function readFinding(text: string): ReadFinding {
  const at = text.indexOf("=");
  const question = text.slice(0, Math.max(0, at)).trim();
  const parts =
    at < 0
      ? []
      : text
          .slice(at + 1)
          .split(",")
          .map((part) => part.trim());
  if (question === "" || parts.length === 0 || parts.includes("")) return no({ code: "no-value", text });
  const empty = { question, direction: null, estimate: null, low: null, high: null, week: null };
  const [first = ""] = parts;
  if (/^\d{4}-?W\d{1,2}$/i.test(first) && parts.length === 1) {
    const week = weekAsWritten(first);
    // A week that no calendar has is a slip of the hand, and no finding to be graded.
    return isWeek(week) === true
      ? { ok: true, value: { ...empty, week } }
      : no({ code: "no-such-part", text, part: first });
  }
  const direction = DIRECTIONS[first.toLowerCase()] ?? null;
  const numbers = direction === null ? parts : parts.slice(1);
  const wrong = numbers.find((part) => !/^[+\-−]?\d+(?:\.\d+)?$/.test(part));
  if (wrong !== undefined || ![0, 1, 3].includes(numbers.length))
    return no({ code: "no-such-part", text, part: wrong ?? numbers.join(",") });
  const shares = numbers.map((part) => Number(part.replace("−", "-")) / 100);
  const far = shares.findIndex((share) => Math.abs(share) > 1);
  if (far >= 0) return no({ code: "out-of-range", text, part: numbers[far] ?? "" });
  const [estimate = null, low = null, high = null] = shares;
  if (low !== null && high !== null && estimate !== null && !(low <= estimate && estimate <= high))
    return no({ code: "interval-crossed", text });
  return {
    ok: true,
    value: { ...empty, direction: direction ?? directionOf(estimate, low, high), estimate, low, high },
  };
}

function no(problem: FindingProblem): ReadFinding {
  return { ok: false, problem };
}

function weekAsWritten(text: string): string {
  const [year = "", week = ""] = text.toUpperCase().split(/-?W/);
  return `${year}-W${week.padStart(2, "0")}`;
}

function directionOf(estimate: number | null, low: number | null, high: number | null): Finding["direction"] {
  if (estimate === null) return null;
  if (low !== null && high !== null && low <= 0 && high >= 0) return "none";
  return estimate < 0 ? "lower" : estimate > 0 ? "higher" : "none";
}
