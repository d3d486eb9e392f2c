/** Longest text that is read as the name of one skill. */
const LONGEST_SKILL = 60;
/** Marks and words that join several skills, or make a sentence of one. */
const JOINED = /[,;/|·•\n\r:]|\s(?:and|or|und|et|y)\s|[.!?](?:\s|$)|^\s*$/iu;

/** Whether a value is a text that names one skill and nothing else; a list of skills or a sentence in one text is none. */
export function singleSkill(value: unknown): boolean {
  return typeof value === "string" && [...value].length <= LONGEST_SKILL && !JOINED.test(value);
}
