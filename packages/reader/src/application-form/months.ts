const MONTH =
  "(?:\\d{1,2}\\/)?(?:\\d{1,2}\\/\\d{4}|[A-Za-z]{3,9}\\.?,? \\d{4}|\\d{4}-\\d{2}(?:-\\d{2})?)|present|current|ongoing|now";
const RANGE = new RegExp(`(${MONTH})(?:\\s*(?:-|–|—|to|until)\\s*(${MONTH}))?`, "i");

/** The first and the last month of a printed range, in the words of the form; `null` where none is printed. */
export function monthsIn(value: string): { readonly from: string | null; readonly to: string | null } {
  const [, from = null, to = null] = RANGE.exec(value) ?? [];
  return { from: from === null ? null : withoutDay(from), to: to === null ? null : withoutDay(to) };
}

/** “05/14/2021” names a day of May. */
function withoutDay(words: string): string {
  return words.replace(/^(\d{1,2})\/\d{1,2}\/(\d{4})$/, "$1/$2");
}
