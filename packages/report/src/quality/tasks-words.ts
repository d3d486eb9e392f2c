import type { TaskReport } from "@smartpick/answers";
import { counted, listed } from "../english/plural.ts";
import { decimal, MEASURED_ODDS, shareRange } from "./measured-words.ts";

type Task = TaskReport["tasks"][number];
type Step = TaskReport["steps"][number];

/** The hardest task with its range, and the step that stops most people. */
export function tasksFinding({ people, tasks, steps }: TaskReport): string {
  const hardest = tasks.reduce((worst, task) =>
    (task.completed.share ?? 1) < (worst.completed.share ?? 1) ? task : worst,
  );
  const { count, of } = hardest.completed;
  const head = `${counted(people, "person", "people")} tried ${counted(tasks.length, "task")}.`;
  const all = tasks.every(({ completed }) => completed.count === completed.of);
  const middle = all
    ? `Everybody completed ${tasks.length === 1 ? "it" : "all of them"}; for “${hardest.task}” the true share is ${shareRange(hardest.completed)} (${MEASURED_ODDS}).`
    : `The hardest is “${hardest.task}”: ${count} of ${of} completed it. The chance is ${MEASURED_ODDS} that the true share is ${shareRange(hardest.completed)}.`;
  const [step] = steps;
  const name = step === undefined || step.step === "" ? "" : ` Most trouble is at “${step.step}”.`;
  return `${head} ${middle}${name}`;
}

/** Seconds as a person says them: `"48 s"`, `"2 min 5 s"`. */
export function secondsWords(seconds: number): string {
  if (seconds < 10) return `${decimal(seconds)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  return whole % 60 === 0 ? `${whole / 60} min` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** A time with its range for a table cell: `"48 s (31 s–1 min 14 s)"`; unknown where nobody was timed. */
export function timeCell({ mean, low, high }: Task["seconds"]): string {
  if (mean === null) return "unknown";
  if (low === null || high === null) return `${secondsWords(mean)} (one person)`;
  return `${secondsWords(mean)} (${secondsWords(low)}–${secondsWords(high)})`;
}

/** A count a person for a table cell: `"7.5 (5–12)"`. */
export function perPersonCell({ mean, least, most }: Task["clicks"]): string {
  if (mean === null || least === null || most === null) return "unknown";
  return least === most ? decimal(mean) : `${decimal(mean)} (${least}–${most})`;
}

/** What went wrong at a step, in one sentence. */
export function stepWords({ task, step, people, notCompleted, errors, trouble, notes }: Step): string {
  const where = step === "" ? `“${task}”` : `“${step}” in “${task}”`;
  const stopped =
    notCompleted === 0 ? "everybody got through" : `${notCompleted} of ${people} did not get through`;
  const erred = errors === null ? "errors were not counted" : counted(errors, "error");
  const left = trouble.unknown === 0 ? "" : `; for ${trouble.unknown} nobody counted errors`;
  const said = notes.length === 0 ? "" : ` Noted: ${notes.slice(0, 3).join("; ")}.`;
  return `${where}: ${trouble.count} of ${people} had trouble; ${stopped}; ${erred}${left}.${said}`;
}

type Remark = TaskReport["remarks"][number];

const FIELDS = { seconds: "time", clicks: "clicks", errors: "errors" } as const;

/** What a reader of the walk-through should know. */
export function tasksRemarkWords(remark: Remark): string {
  switch (remark.code) {
    case "few-people":
      return `Only ${counted(remark.people, "person", "people")} took part, so the ranges are wide. A step that nobody failed may still fail others.`;
    case "not-everybody":
      return `Not everybody tried ${listed(remark.tasks.slice(0, 5).map((task) => `“${task}”`))}. Compare tasks with care.`;
    case "not-measured":
      return `The file has no ${listed(remark.fields.map((field) => FIELDS[field]))}. That stays unknown.`;
  }
}
