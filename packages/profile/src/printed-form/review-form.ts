import { valueAt } from "../path.ts";
import { answerAsProfile, newProblem } from "./as-profile.ts";
import type { Answers, FormItem, FormRefusal, FormReview, PrintedForm } from "./printed-form.ts";
import { reviewEntries } from "./review-entries.ts";
import { missingFrom, saysTheSame } from "./same-words.ts";
import { withItems } from "./with-items.ts";

/**
 * A printed form beside the answers of its applicant: what is new, what is the same and what differs, each as a profile
 * file writes it. What the format refuses, or what contradicts the answers, is listed with its words and is no item; so
 * is what fills nothing, and a second answer that says something else.
 */
export function reviewForm(answers: Answers, form: PrintedForm): FormReview {
  const found: (FormItem | FormRefusal)[] = [
    ...form.answers.map((answer) => reviewAnswer(answers, answer)),
    ...reviewEntries(answers, "experiences", form.experiences),
    ...reviewEntries(answers, "scholarly", form.scholarly),
  ];
  const items: FormItem[] = [];
  const refused: FormRefusal[] = [];
  const left = [...form.left];
  const seen = new Map<string, FormItem>();
  let taken = answers;
  for (const one of found) {
    if ("problem" in one) {
      refused.push(one);
      continue;
    }
    // A form that prints an answer twice tells it once.
    const first = seen.get(one.path);
    if (first !== undefined) {
      if (!saysTheSame(wordsOf(first), wordsOf(one))) left.push(wordsOf(one));
      continue;
    }
    seen.set(one.path, one);
    const next = one.standing === "new" ? withItems(taken, [one]) : taken;
    const problem = next === taken ? null : newProblem(taken, next);
    if (problem !== null) {
      refused.push({ path: one.path, words: wordsOf(one), problem });
      continue;
    }
    taken = next;
    items.push(one);
  }
  return { items, refused, left };
}

function wordsOf({ values }: FormItem): string {
  return values.map(({ words }) => words).join(" · ");
}

function reviewAnswer(
  answers: Answers,
  { path, value, words }: PrintedForm["answers"][number],
): FormItem | FormRefusal {
  const read = answerAsProfile(path, oneLine(value));
  if ("problem" in read) return { path, words, problem: read.problem };
  const before = valueAt(answers, path.split(".")) ?? null;
  if (Array.isArray(before) && Array.isArray(read.value)) {
    const more = missingFrom(before, read.value);
    const all = [...before, ...more];
    return {
      path,
      standing: more.length === 0 ? "same" : "new",
      before,
      values: [{ path, words, value: all }],
    };
  }
  const values = [{ path, words, value: read.value }];
  return { path, standing: standingOf(path, before, read.value), before, values };
}

/** A no where nothing is told changes nothing. */
function standingOf(path: string, before: unknown, value: unknown): FormItem["standing"] {
  if (before === null) return value === false ? "same" : "new";
  const known = answerAsProfile(path, before);
  return saysTheSame("value" in known ? known.value : before, value) ? "same" : "differs";
}

/** A text of the profile has one line. */
function oneLine(value: PrintedForm["answers"][number]["value"]): unknown {
  return typeof value === "string" ? value.replace(/\s+/g, " ") : value;
}
