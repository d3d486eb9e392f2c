import type { ScoreRemark, ScoreScale } from "@smartpick/answers";
import { groupedBy } from "../table/grouped-by.ts";
import type { ScoredRow } from "./scored-row.ts";
import { TLX_STEP } from "./tlx.ts";

/** Below this many people the interval is wide; the mean of a usability test is called stable from about here on. */
const FEW_PEOPLE = 8;

/** What a reader of the scores should know, most important first. */
export function scoreRemarks(
  rows: readonly ScoredRow[],
  scale: ScoreScale,
  hasWeights: boolean,
): readonly ScoreRemark[] {
  const n = rows.length;
  const remarks: ScoreRemark[] = [];
  if (n === 1) remarks.push({ code: "one-person" });
  else if (n < FEW_PEOPLE) remarks.push({ code: "few-people", n });
  if (n > 1 && rows.every(({ score }) => score === rows[0]?.score)) remarks.push({ code: "all-alike", n });
  remarks.push(...sameIds(rows));
  const blind = scale === "sus" ? rows.filter(isOneAnswer).map(({ id }) => id) : [];
  if (blind.length > 0) remarks.push({ code: "same-answer", ids: blind });
  if (scale !== "sus") {
    const between = rows.flatMap(({ answers }) => answers.filter((rating) => rating % TLX_STEP !== 0)).length;
    if (between > 0) remarks.push({ code: "between-steps", answers: between });
    if (scale === "tlx" && hasWeights) remarks.push({ code: "weights-unused" });
  }
  return remarks;
}

/** Every second statement says the opposite of the one before, so one answer to all but the middle one contradicts itself. */
function isOneAnswer({ answers }: ScoredRow): boolean {
  return answers[0] !== 3 && answers.every((answer) => answer === answers[0]);
}

function sameIds(rows: readonly ScoredRow[]): readonly ScoreRemark[] {
  return [...groupedBy(rows, ({ id }) => id)].flatMap(([id, own]): ScoreRemark[] =>
    own.length > 1 ? [{ code: "same-id", id, lines: own.map(({ line }) => line) }] : [],
  );
}
