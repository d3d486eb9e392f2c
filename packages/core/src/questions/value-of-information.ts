import type { Case } from "../case/case.ts";
import { chanceModelOf } from "../chances/chance-model.ts";
import { surfaceOf } from "../chances/surface.ts";
import { withOwnFacts } from "../facts/own-facts.ts";
import type { Levels, PortfolioInstance } from "../portfolio/problem/instance.ts";
import { answerGain } from "../portfolio/second-look/answer-gain.ts";
import type { Answerable } from "../portfolio/second-look/joint-gain.ts";
import { listAtHand } from "../portfolio/second-look/list-at-hand.ts";
import { ASKED_FIELDS, type OpenQuestion, openQuestions } from "./open-questions.ts";

/** What asking one program one question is worth before applying. */
export interface QuestionWorth extends OpenQuestion {
  /** Candidate of the instance. */
  readonly index: number;
  /** Expected gain of F by adapting the list to the answer: `probabilityYes · ifYes + (1 − probabilityYes) · ifNo`. */
  readonly gain: number;
  /** Gain of F by adapting the list to a yes, and to a no, beside sending the same list anyway. */
  readonly ifYes: number;
  readonly ifNo: number;
  /** The program's chances after either answer. */
  readonly after: Answerable;
}

/** Gains below this are rounding. */
const LEAST_GAIN = 1e-9;

/**
 * What it is worth to ask before applying (expected value of information): for every open question of a candidate, the
 * gain of F by the best single exchange after each answer, weighted by the answer's current chance. Largest first; 0 or
 * more always, and questions worth nothing are left out. The chances after an answer are those the plan would show with
 * the answer entered, but a yes never lowers them and a no never raises them. Programs already applied to are not asked.
 */
export function valueOfInformation(base: Case, instance: PortfolioInstance, levels: Levels): QuestionWorth[] {
  const { model, sent } = base;
  const list = listAtHand(instance, levels);
  const nodes = instance.nodeWeights.length;
  const nothing = new Float64Array(instance.levels * nodes);
  const found: QuestionWorth[] = [];
  const asked = [...base.candidates().rows.entries()].flatMap(([index, row]) =>
    sent.running.has(row) ? [] : openQuestions(model, row).map((question) => ({ ...question, index })),
  );
  for (const field of ASKED_FIELDS) {
    const questions = asked.filter((question) => question.field === field);
    if (questions.length === 0) continue;
    const yes = answered(base, questions, "yes");
    const undecided = questions.some((question) => !question.noIsFinal);
    const no = undecided ? answered(base, questions, "no") : null;
    questions.forEach((question, at) => {
      const { index: program, probabilityYes } = question;
      const now = chancesOf(instance, program);
      const open = yes(at).map((chance, i) => Math.max(chance, now[i]!));
      const shut = question.noIsFinal || !no ? nothing : no(at).map((chance, i) => Math.min(chance, now[i]!));
      const ifYes = answerGain(list, program, open);
      const ifNo = answerGain(list, program, shut);
      const gain = probabilityYes * ifYes + (1 - probabilityYes) * ifNo;
      const after = { program, probabilityYes, yes: open, no: shut };
      if (gain > LEAST_GAIN) found.push({ ...question, gain, ifYes, ifNo, after });
    });
  }
  return found.sort((a, b) => b.gain - a.gain || a.index - b.index);
}
/** Current chances of a candidate, by level and node. */
function chancesOf(instance: PortfolioInstance, index: number): Float64Array {
  const nodes = instance.nodeWeights.length;
  const chances = new Float64Array(instance.levels * nodes);
  for (let level = 0; level < instance.levels; level++) {
    const from = (level * instance.size + index) * nodes;
    chances.set(instance.prob.subarray(from, from + nodes), level * nodes);
  }
  return chances;
}

/** Chances of each question's program, by level and node, as if its answer had been entered. */
function answered(
  { facts, applicant, signalKinds, sent }: Case,
  questions: readonly OpenQuestion[],
  answer: "yes" | "no",
): (at: number) => Float64Array {
  const known = withOwnFacts(
    facts,
    questions.map((question) => ({
      program: facts.programs.ids[question.row]!,
      field: question.field,
      value: question[answer],
      date: null,
      note: null,
    })),
  );
  if (!known.ok) throw new Error("an answer that the ledger does not take");
  const rows = Int32Array.from(questions, ({ row }) => row);
  const model = chanceModelOf({ facts: known.value, applicant, signalKinds, soFar: sent.soFar });
  const { match, levels, weights } = surfaceOf(model, rows);
  const nodes = weights.length;
  return (at) => {
    const chances = new Float64Array(levels * nodes);
    for (let level = 0; level < levels; level++) {
      const from = (level * rows.length + at) * nodes;
      chances.set(match.subarray(from, from + nodes), level * nodes);
    }
    return chances;
  };
}
