import { isReadOneByOne, type PublishedAnswer } from "./program-answers.ts";

/** Hurdles whose shares rest on what programs publish. */
export const STATED_HURDLES = [
  "failed-attempts",
  "failed-step2ck",
  "years-since-graduation",
  "us-clinical-months",
] as const;
export type StatedHurdle = (typeof STATED_HURDLES)[number];

/** What one program says about one hurdle. */
export interface Stance {
  readonly acgme: string;
  readonly specialty: string;
  readonly readOneByOne: boolean;
  /** Strictest limit of a stated rule, in the hurdle's own unit; `null` = it speaks and sets none. */
  readonly limit: number | null;
  /** How much the limit counts as one, 0 to 1. */
  readonly weight: number;
}

/** Programs grouped by their answers. */
export type AnswersByProgram = ReadonlyMap<string, readonly PublishedAnswer[]>;

/** The answers of each program by its ACGME code. */
export function byProgram(answers: readonly PublishedAnswer[]): AnswersByProgram {
  const programs = new Map<string, PublishedAnswer[]>();
  for (const answer of answers) {
    const known = programs.get(answer.acgme);
    if (known) known.push(answer);
    else programs.set(answer.acgme, [answer]);
  }
  return programs;
}

/**
 * The stance of every program that speaks of a hurdle. Only a stated rule sets a limit; a preference alone is no limit.
 * A page stands before a FREIDA answer, and a lone FREIDA limit counts by `freidaWeight`.
 */
export function stancesOf(programs: AnswersByProgram, hurdle: StatedHurdle, freidaWeight: number): Stance[] {
  return [...programs].flatMap(([acgme, all]) => {
    const answers = all.filter((answer) => answer.origin !== "list" && answer.origin !== "registry");
    const found = LIMITS[hurdle](answers);
    if (found === undefined) return [];
    const { limit, freida } = found;
    const first = all[0]!;
    return [
      {
        acgme,
        specialty: first.specialty,
        readOneByOne: all.some(isReadOneByOne),
        limit,
        weight: freida ? freidaWeight : 1,
      },
    ];
  });
}

/**
 * Of the programs whose page and FREIDA answer both speak of graduation, the share whose page sets a limit where FREIDA
 * does; one of each kind is added, since they are few.
 */
export function freidaLimitHolds(programs: AnswersByProgram): number {
  let both = 0;
  let held = 0;
  for (const answers of programs.values()) {
    const years = answers.filter((answer) => answer.field === "max_years_since_graduation");
    const page = years.find((answer) => answer.origin === "page-read");
    const freida = years.find((answer) => answer.origin === "freida");
    if (!page || !freida || freida.value === "none") continue;
    both++;
    if (page.value !== "none" && page.kind === "rule") held++;
  }
  return (held + 1) / (both + 2);
}

/** A limit with its origin; `undefined` = the program does not speak of it. */
type Found = { readonly limit: number | null; readonly freida: boolean } | undefined;

const LIMITS: Readonly<Record<StatedHurdle, (answers: readonly PublishedAnswer[]) => Found>> = {
  "failed-attempts": (answers) => failures(answers, "accepts_failed_step1"),
  "failed-step2ck": (answers) => failures(answers, "accepts_failed_step2"),
  "years-since-graduation": years,
  "us-clinical-months": months,
};

function failures(answers: readonly PublishedAnswer[], field: string): Found {
  const spoken = answers.filter((answer) => answer.field === field || answer.field === "max_attempts");
  if (spoken.length === 0) return undefined;
  const rules = spoken.filter((answer) => answer.kind === "rule");
  const limits = rules.flatMap((answer) => {
    if (answer.field === field) return answer.value === "No" ? [0] : [];
    // Attempts in all at one exam: one fewer may fail. What counts all exams together is a licence rule.
    const attempts = Number(answer.value);
    return Number.isInteger(attempts) && attempts <= 3 ? [attempts - 1] : [];
  });
  return { limit: limits.length === 0 ? null : Math.min(...limits), freida: false };
}

function years(answers: readonly PublishedAnswer[]): Found {
  const spoken = answers.filter((answer) => answer.field === "max_years_since_graduation");
  if (spoken.length === 0) return undefined;
  const pages = spoken.filter((answer) => answer.origin !== "freida");
  const used = pages.length > 0 ? pages : spoken;
  const limits = used.filter((answer) => answer.kind === "rule" && answer.value !== "none");
  const limit = limits.length === 0 ? null : Math.min(...limits.map((answer) => Number(answer.value)));
  return { limit, freida: pages.length === 0 };
}

function months(answers: readonly PublishedAnswer[]): Found {
  const numbers = answers.filter((answer) => answer.field === "min_us_clinical_months");
  const handsOn = answers.filter(
    (answer) => answer.field === "hands_on_required" && !answer.note.includes("only when"),
  );
  if (numbers.length + handsOn.length === 0) return undefined;
  const asked = numbers
    .filter((answer) => answer.kind === "rule" && answer.value !== "0")
    .map((answer) => (answer.value === "some" ? 1 : Number(answer.value)));
  const required = numbers.some((answer) => answer.note.includes("itself is required"));
  const contact = handsOn.some((answer) => answer.kind === "rule" && answer.value === "Yes");
  if (asked.length > 0) return { limit: Math.max(...asked), freida: false };
  return { limit: required || (contact && numbers.length === 0) ? 1 : null, freida: false };
}
