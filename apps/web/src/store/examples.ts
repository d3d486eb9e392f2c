/** One of the bundled example applicants; its text goes through the real parser. */
export interface Example {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly fileName: string;
  readonly text: () => Promise<string>;
}

const FILES = import.meta.glob<string>("../../../../examples/*.yaml", { query: "?raw", import: "default" });

const TABLE = [
  [
    "low-score-informatics",
    "Low score, wants informatics",
    "From Nepal, Step 2 CK 224, one failed Step 1, two specialties",
  ],
  ["us-img-failed-attempt", "US citizen who studied abroad", "One failed Step 2 CK, signals set by hand"],
  ["older-graduate-h1b", "Graduate of 2013 who needs H-1B", "Step 3 passed, few programs sponsor this visa"],
  ["strong-non-us-img", "High score and research", "From India, Step 2 CK 262, wants a university program"],
  ["us-do-low-scores", "US DO with a low score", "Step 2 CK 219, part of a couple, two application services"],
  ["ck-pending", "Step 2 CK not known yet", "From Nigeria, every range is wide until the score is out"],
] as const;

/** The six examples in the order shown. */
export const EXAMPLES: readonly Example[] = TABLE.flatMap(([id, title, about]) => {
  const fileName = `${id}.yaml`;
  const text = FILES[`../../../../examples/${fileName}`];
  return text ? [{ id, title, about, fileName, text }] : [];
});

/** The example of this id, if there is one. */
export function exampleById(id: string | null): Example | null {
  return EXAMPLES.find((example) => example.id === id) ?? null;
}
