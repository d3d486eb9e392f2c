/** The steps of the form, in order, each short enough for one screen. */
export const STEPS = [
  { id: "about", name: "About you", title: "About you" },
  { id: "exams", name: "Exams", title: "Your exams" },
  { id: "visa", name: "Visa", title: "Your visa" },
  { id: "experience", name: "Experience", title: "Your experience" },
  { id: "want", name: "What you want", title: "What you want" },
  { id: "budget", name: "Budget", title: "Your budget" },
] as const;

export type StepId = (typeof STEPS)[number]["id"];

/** The address of a step; the first needs no name. */
export function pathOf(at: number): string {
  return at === 0 ? "/me" : `/me/${STEPS[at]?.id}`;
}

/** The place of a step by its id; an unknown id is the first. */
export function stepAt(id: string | null): number {
  const at = STEPS.findIndex((step) => step.id === id);
  return at < 0 ? 0 : at;
}

/** The step that holds a field of the file. */
export function stepOfField(path: string): number {
  if (/^applicant\.(country|in_us)/.test(path)) return 2;
  if (/^(season|applicant|home)/.test(path)) return 0;
  if (path.startsWith("exams")) return 1;
  if (path.startsWith("visa")) return 2;
  if (path.startsWith("experience")) return 3;
  if (path.startsWith("budget") || path.startsWith("signals")) return 5;
  return 4;
}
