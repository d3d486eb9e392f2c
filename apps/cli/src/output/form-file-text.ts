import type { WordedApplication } from "@smartpick/answers";
import { entryPlace, type FormItem, type FormReview, withItems, writeAnswers } from "@smartpick/profile";
import { fileProblemWords, NO_ANSWER_FOR_IT, PRINTED_WARNING, printedFinding } from "@smartpick/report";

type Read = NonNullable<WordedApplication["read"]>;
type Told = Read["items"][number]["values"][number]["value"];

/** What was read as `--json` prints it. */
export function formAnswer({ items, refused, left }: FormReview): Read {
  return {
    items: items.map(({ path, standing, before, values }) => ({
      path,
      standing,
      before: before as Told | null,
      values: values.map((value) => ({ ...value, value: value.value as Told })),
    })),
    refused: refused.map(({ path, words, problem }) => ({ path, words, why: fileProblemWords(problem) })),
    left,
  };
}

/**
 * What was read beside the profile, as YAML: what is new stands ready to paste, and remarks name the rest. Its first line
 * says that it is best effort.
 */
export function formText(review: FormReview, file: string): string {
  const { items, refused, left } = review;
  const of = (standing: FormItem["standing"]): readonly FormItem[] =>
    items.filter((item) => item.standing === standing);
  const isInEntry = ({ path }: FormItem): boolean => entryPlace(path)?.key != null;
  const fresh = of("new");
  const whole = fresh.filter((item) => !isInEntry(item));
  const parts = [
    remarks(`Best effort. ${PRINTED_WARNING}`, [`${file}: ${printedFinding(review)}`]),
    remarks("Differs, and is not below:", differencesOf(items)),
    remarks("Not understood, and is not below:", [
      ...refused.map(({ words, problem }) => `“${words}”: ${fileProblemWords(problem)}`),
      ...left.map((words) => `“${words}”: ${NO_ANSWER_FOR_IT}`),
    ]),
    remarks(
      "New in an entry that you have:",
      fresh.filter(isInEntry).map(({ path, values }) => `${path}: ${valueText(values[0]?.value)}`),
    ),
    remarks(
      "The same in both:",
      of("same").map(({ path }) => path),
    ),
    whole.length === 0
      ? ""
      : `# New, from the words of the file:\n${writeAnswers(withItems({}, whole)).trimEnd()}`,
  ];
  return `${parts.filter((part) => part !== "").join("\n")}\n`;
}

/** What a profile and a form say differently, a line each. */
export function differencesOf(items: readonly FormItem[]): readonly string[] {
  return items
    .filter(({ standing }) => standing === "differs")
    .map(({ path, before, values }) => {
      const [value] = values;
      return `${path}: the file says ${valueText(value?.value)}, your profile ${valueText(before)}`;
    });
}

/** Lines that YAML passes over; none of them can end its line early. */
function remarks(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return "";
  return [`# ${title}`, ...lines.map((line) => `#   ${line.replace(/\s+/g, " ")}`)].join("\n");
}

function valueText(value: unknown): string {
  return typeof value === "string" && /\s/.test(value) ? `“${value}”` : String(value);
}
