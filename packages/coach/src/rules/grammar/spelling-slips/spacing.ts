import type { Hit, SentenceRule } from "../../rule.ts";

/** Each with what is wrong about it; the first group, where there is one, is kept out of the passage. */
const SLIPS: readonly (readonly [pattern: RegExp, message: string])[] = [
  [/[a-z]{2,}[,;](?=[a-z]{2,}\b)[a-z]+/gi, "A space is missing after the mark."],
  [
    /\b[a-z]{3,}[.!?](?:The|I|He|She|It|We|They|My|This|In|After|When|Then|There|But|So|And|A|At|For|As|During|However|Now|Since|His|Her|Our|One|On|That|These|To|With|If|Although|Because|While|From|Patients|Dr|Mr|Mrs)\b/g,
    "A space is missing between two sentences.",
  ],
  [/\b[a-z]+ [,;](?= |$)/gi, "There is a space before the mark."],
  [/\b[a-z]{2,},{2,}|\b[a-z]{2,},\./gi, "Two marks stand where one is enough."],
  [
    /\b(?:the the|a a|an an|of of|in in|and and|to to|my my|for for|with with|was was|is is|I I)\b/g,
    "A word stands twice.",
  ],
  [
    /(?<!\b(?:vs|etc|approx|dept|univ|prof|hosp|min|max|resp|incl|est|hrs|mins|lab|labs|tab|cap|inj|fig|vol|ref)\.?)\b[a-z]{4,}[.!?] (?:i|the|he|she|it|we|they|my|this|in|after|when|then|there|but|so|and|a|at|for|as|during|because|however|now|since|these|our|his|her)\b/g,
    "A sentence begins with a small letter.",
  ],
];

/** Marks stand close to the word before them and apart from the one after. */
export const spacing: SentenceRule = {
  name: "spacing",
  id: "grammar",
  form: "sentence",
  severity: "must",
  message: "A space or a mark is not where it belongs.",
  why: "Small slips of typing are read as haste.",
  source: "usage",
  example: { wrong: "I came early,but he was late .", right: "I came early, but he was late." },
  languages: ["Arabic", "Hindi", "Chinese", "French"],
  find: ({ plain }) => SLIPS.flatMap(([pattern, message]) => hitsOf(plain, pattern, message)),
};

function hitsOf(plain: string, pattern: RegExp, message: string): readonly Hit[] {
  return [...plain.matchAll(pattern)]
    .filter(({ index }) => !isAddress(plain, index))
    .map((match) => ({ from: match.index, to: match.index + match[0].length, message }));
}

/** Whether the place lies in an address of the net, where marks have no spaces. */
function isAddress(plain: string, index: number): boolean {
  const start = plain.lastIndexOf(" ", index) + 1;
  const end = plain.indexOf(" ", index);
  return /@|https?:|www\./.test(plain.slice(start, end < 0 ? undefined : end));
}
