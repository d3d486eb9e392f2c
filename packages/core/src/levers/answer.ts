import type { AskFirst } from "../answers/plan-report.ts";
import type { Lever } from "../answers/what-if.ts";
import { rangeOver } from "../chances/draw-weights.ts";
import type { OwnFact } from "../profile/profile.ts";
import { questionsOf } from "../questions/ask-first.ts";
import { lastDayToApply } from "../season/season-for.ts";
import { differenceOver } from "./difference.ts";
import { otherCase } from "./other-case.ts";
import { type Pulled, pulled } from "./pulled.ts";
import type { Start } from "./start.ts";

/**
 * The lever of finding out the answer that is worth most: the only place that knows what a question is. In each draw the
 * list is adapted to a yes or to a no, in proportion to how likely each is, and set against sending the same list
 * anyway: what is unsure of the answer itself stays in the range. `null` where no answer would change the list.
 */
export function answerLever(start: Start): Lever | null {
  const [question] = questionsOf(start.base, start.list, 1);
  if (question === undefined) return null;
  const { probabilityYes } = question;
  const step2ck = start.base.applicant.step2ck ?? 0;
  const yes = adapted(start, question, question.field === "step2Minimum" ? step2ck : true);
  const no = adapted(start, question, question.field === "step2Minimum" ? step2ck + 1 : false);
  if (yes === null || no === null) return null;
  const answers = [
    { ...yes, share: probabilityYes },
    { ...no, share: 1 - probabilityYes },
  ];
  const mid = answers.reduce((sum, { share, gain }) => sum + share * gain, 0);
  const { draws } = start;
  const joined = (of: (answer: Adapted, d: number) => number): Float64Array =>
    Float64Array.from(answers.flatMap((answer) => Array.from(draws.values.keys(), (d) => of(answer, d))));
  const weights = Float64Array.from(
    answers.flatMap(({ share }) => Array.from(draws.values.keys(), (d) => share * (start.weights?.[d] ?? 1))),
  );
  const gains = joined(({ gains }, d) => gains[d]!);
  const values = joined(({ gains }, d) => draws.values[d]! + gains[d]!);
  const likelier = probabilityYes >= 0.5 ? yes : no;
  return {
    code: "ask-program",
    change: {},
    match: rangeOver(draws.values.length, weights)(values, draws.mid + mid),
    difference: differenceOver(mid, gains, weights),
    // Nothing is changed by an answer that the list does not follow.
    sameList: start.report.chance.match,
    list: likelier.list,
    usd: 0,
    until: lastDayToApply(start.base.year),
    evidence: "published",
    effect: "unsure",
    required: false,
    causes: ["answer"],
    adds: question.name,
    sources: question.source === null ? [] : [question.source],
    question: {
      program: question.id,
      name: question.name,
      field: question.field,
      probabilityYes,
      ifYes: yes.gain,
      ifNo: no.gain,
    },
  };
}

/** What adapting the list to an answer gains, in the mean and in each draw. */
interface Adapted {
  readonly gain: number;
  readonly gains: Float64Array;
  readonly list: Pulled["list"];
}

function adapted(start: Start, { id, field }: AskFirst, value: OwnFact["value"]): Adapted | null {
  const { profile, options } = start.base;
  const answer: OwnFact = { program: id, field, value, date: options.today, note: null };
  const changed = otherCase(start.base, { ...profile, facts: [...profile.facts, answer] });
  if (!changed.ok) return null;
  const { made, same, list } = pulled(start, changed.value);
  return {
    gain: made.mid - same.mid,
    gains: made.values.map((chance, d) => chance - same.values[d]!),
    list,
  };
}
