import type { InterviewAsk, InterviewEntry, InterviewMoves, RedFlag } from "../answers/interview.ts";
import type { EntryKind } from "../facts/interview-facts.ts";
import { tellsOfInformatics } from "./entries-of.ts";
import type { ExamName } from "./exam-results.ts";

type Code = RedFlag["about"]["code"] | "low-score";

/** What an answer is made for: the point in question, where her profile tells it, and the passes that answer it. */
export interface MoveSource {
  readonly code: Code;
  readonly told: readonly string[];
  /** Exams whose passes show growth; `null` = every one. */
  readonly answeredBy: readonly ExamName[] | null;
  /** What owning it needs beside what every such point does. */
  readonly alsoAsk?: readonly InterviewAsk[];
}

/** Kinds of entries that show growth beside exams, those nearest to patients first. */
const GROWTH: readonly EntryKind[] = [
  "us-clinical",
  "work",
  "residency",
  "education",
  "projects",
  "publications",
  "research",
  "volunteering",
];

const SYSTEMS: readonly EntryKind[] = ["projects", "skills", "education"];

/**
 * The three moves for one point: own it in a sentence, evidence of growth, and a change in how she works. Each names the
 * entries of her own that can stand in it and asks for what they do not tell. No answer is written.
 */
export function movesOf(source: MoveSource, entries: readonly InterviewEntry[]): InterviewMoves {
  const passes = entries.filter(
    (entry) =>
      entry.form === "pass" && (source.answeredBy === null || source.answeredBy.includes(entry.exam)),
  );
  const since = ofKinds(entries, GROWTH);
  const growth = [...passes, ...since];
  const informatics = tellsOfInformatics(entries);
  return {
    own: { from: source.told, ask: [...OWN[source.code], ...(source.alsoAsk ?? [])] },
    growth: {
      from: growth.map(({ at }) => at),
      ask: [
        ...(source.code === "failed-attempts" && passes.length === 0 ? (["passed-since"] as const) : []),
        ...GROWTH_ASKS[source.code],
        ...(since.length === 0 ? (["work-since"] as const) : []),
        ...(since.length > 0 || passes.some((entry) => !isLater(entry, source))
          ? (["which-came-after"] as const)
          : []),
      ],
    },
    systems: {
      from: ofKinds(entries, SYSTEMS).map(({ at }) => at),
      ask: informatics ? ["change-and-check"] : ["change-and-check", "informatics-entry"],
      informatics,
    },
  };
}

/** Exams that are open only to who has passed what comes before them. */
const LATER: readonly ExamName[] = ["step3", "level2", "level3"];

/** Whether a pass came after the point in any case: one of the failed exam itself, or of one that needs it. */
function isLater(entry: InterviewEntry, { answeredBy }: MoveSource): boolean {
  return (
    entry.form === "pass" &&
    answeredBy !== null &&
    (entry.exam === answeredBy[0] || LATER.includes(entry.exam))
  );
}

/** Entries of these kinds, in the order of the kinds. */
function ofKinds(entries: readonly InterviewEntry[], kinds: readonly EntryKind[]): readonly InterviewEntry[] {
  return kinds.flatMap((kind) => entries.filter((entry) => entry.kind === kind));
}

const OWN: Readonly<Record<Code, readonly InterviewAsk[]>> = {
  "failed-attempts": ["one-sentence"],
  "exam-open": ["date-of-exam"],
  "since-graduation": ["one-sentence", "each-year"],
  "earlier-seasons": ["one-sentence"],
  "unfinished-residency": ["one-sentence"],
  "low-score": ["one-sentence"],
};

const GROWTH_ASKS: Readonly<Record<Code, readonly InterviewAsk[]>> = {
  "failed-attempts": [],
  "exam-open": [],
  "since-graduation": [],
  "earlier-seasons": ["changed-since"],
  "unfinished-residency": ["who-speaks-for-you"],
  "low-score": [],
};
