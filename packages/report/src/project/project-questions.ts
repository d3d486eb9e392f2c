import type { GuidedKind } from "@smartpick/core";
import type { ProjectField } from "@smartpick/quality";

/** What is asked about each field, in the reader's words; the headings follow SQUIRE 2.0 (Ogrinc and others 2016). */
const QUESTIONS: Readonly<Record<Exclude<ProjectField, `abstract.${string}`>, string>> = {
  problem: "What goes wrong, how often, and for whom? Give the number from before, and its source.",
  available_knowledge: "What have others found out about this problem? Name the papers.",
  rationale: "Why should this change work? Say what it acts on.",
  aims: "What is to change, by how much, for whom, and by which date?",
  context: "What kind of place is it, who works there, and how does the work run?",
  study_of_interventions: "How did you check that the change, and nothing else, made the difference?",
  measures: "What do you count, in which unit, and who is left out? Name an outcome first.",
  analysis: "How did you judge the numbers? Name the chart or test and its rules.",
  ethics: "Who decided whether ethical review was needed, and what was decided?",
  results: "What happened to the measure over time? Say it in one or two sentences of your own.",
  unintended_consequences: "What else changed, good or bad? Say so too where you looked and found nothing.",
  missing_data: "What could not be counted, how much of it, and why?",
  interpretation: "What do the results mean, and how do they compare with what others found?",
  limitations: "What else changed in the same time? What can your numbers not show?",
  next_step: "What should happen next, who does it, and when?",
  funding: "Who paid for it? Write “none” where nobody did.",
  interventions: "What exactly was changed, and on which day did each change begin?",
  cycles: "What did you try on a small scale, what did you expect, and what did you see?",
  chart: "Which table holds your numbers, one row a week or month? Name the .csv file and the chart.",
  comparison:
    "Which table has one row a case, and what is compared in it? Name the .csv file and its columns.",
  evaluations:
    "Which tables hold what you saw: problems, tasks, alerts, SUS or NASA-TLX? Name the .csv files.",
  authors: "Who did the work? Ask each person before you write the name.",
  role: "What did you do yourself? Write one verb phrase, in the past.",
  confirmed_by: "Who can confirm your part in it? A letter writer is best.",
};

const BY_KIND: Readonly<Record<GuidedKind, Readonly<Partial<Record<ProjectField, string>>>>> = {
  workflow: {},
  "data-analysis": {
    problem: "Why does the answer matter, and to whom?",
    aims: "What is the question, in one sentence that numbers can answer?",
    context: "Where do the data come from, of which years, and what is one row?",
    measures: "How is each thing defined that you count? Name the columns.",
    analysis: "What did you clean, leave out and compute? Name the method and the program.",
    missing_data: "Which values are missing, how many, and what did you do about them?",
    results: "What is the answer, with its number and its range?",
    limitations: "What can these data not show?",
    ethics: "May you use these data? Name who allowed it, or say that they are public or made up.",
  },
  usability: {
    problem: "Which task of the record system is slow or unsafe, and for whom?",
    context: "Which system and version is it, and who uses it for this task?",
    aims: "What do you want to find out, with how many people, by which date?",
    measures: "What do you measure: problems found, time, errors, a score such as SUS or NASA-TLX?",
    study_of_interventions: "Who tested what, with which task, and how was it observed?",
    results: "Which problems did you find, how severe are they, and what were the scores?",
    analysis: "Who rated the severity, on which scale, and how far did the raters agree?",
    interventions: "What should be changed in the system, and in which order?",
  },
};

/** The question about a field of a project of this kind. */
export function projectQuestion(kind: GuidedKind, field: ProjectField): string {
  if (field.startsWith("abstract.")) return "What would you say of it in two sentences?";
  return BY_KIND[kind][field] ?? QUESTIONS[field as keyof typeof QUESTIONS];
}
