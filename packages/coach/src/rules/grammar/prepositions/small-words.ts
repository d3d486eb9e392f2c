/** First languages in which small words differ most. */
export const LANGUAGES = [
  "Spanish",
  "Portuguese",
  "French",
  "Italian",
  "German",
  "Russian",
  "Arabic",
  "Hindi",
  "Turkish",
];

/** A noun phrase or an -ing form; after “to” no word that may be a verb, since “applied to work” tells a purpose. */
const AFTER_TO = "@npstart|@doing|@cap|how|what|which|whether";
const AFTER_OTHERS =
  "!@mark|@month|@weekday|@num|@year|that|last|next|early|late|all|both|average|time|top|to|and|or|day|night|line";

/** The patterns of a table, by what is made of each line `word: small words`. */
export function rows(
  table: readonly string[],
  pattern: (word: string, small: string) => string,
): readonly string[] {
  return table.flatMap((line) => {
    const [word = "", list = ""] = line.split(": ");
    const smalls = list.split(" ");
    const others = smalls.filter((small) => small !== "to").join("|");
    return [
      ...(others === "" ? [] : [`${pattern(word, others)} ${AFTER_OTHERS}`]),
      ...(smalls.includes("to") ? [`${pattern(word, "to")} ${AFTER_TO}`] : []),
    ];
  });
}
