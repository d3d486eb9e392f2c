import { counted } from "../english/plural.ts";

/** Owed wherever something is shown that was read of a printed application. */
export const PRINTED_WARNING = "Read by its labels. Check each line: forms differ by season.";

/** Said of a file that is none. */
export const NO_PRINTED_FORM =
  "No printed MyERAS application was found in it. Its labels, such as Position Title, have to be text.";

/** Said of words of it that fill nothing. */
export const NO_ANSWER_FOR_IT = "no answer here takes these words.";

/** What was read of a printed application, in numbers. */
export function printedFinding({
  items,
  refused,
  left,
}: {
  readonly items: readonly { readonly standing: "new" | "same" | "differs" }[];
  readonly refused: readonly unknown[];
  readonly left: readonly unknown[];
}): string {
  const many = (wanted: string): number => items.filter(({ standing }) => standing === wanted).length;
  const [fresh, same, differing] = [many("new"), many("same"), many("differs")];
  const unread = refused.length + left.length;
  if (items.length + unread === 0) return "No answer was found in your application.";
  const parts = [
    fresh === 0 ? "Nothing new" : counted(fresh, "new thing"),
    ...(differing === 0 ? [] : [`${differing} ${differing === 1 ? "differs" : "differ"}`]),
    ...(same === 0 ? [] : [`${same} the same as yours`]),
    ...(unread === 0 ? [] : [`${unread} not understood`]),
  ];
  return `${parts.join(", ")}.`;
}
