import type { Hit, SentenceRule } from "../../rule.ts";

const PAIRS: readonly RegExp[] = [
  /^\W*(?:Although|Though|Even though)\b[^,;.]{4,100} but (?:I|he|she|we|they|it|the|my|there)\b/,
  /^\W*(?:Although|Though|Even though|Even if|Despite|In spite of)\b[^,;.]{2,140}, (?:but|yet|however),? (?!also\b|not\b|only\b|never\b|rather\b|still\b|to\b)\w/,
  /^\W*(?:Because|Since|As(?! an? [a-z]+ (?:[a-z]+ )?(?:I|we|he|she)\b))\b[^,;.]{2,140}, (?:so|therefore|thus|that is why|that's why|hence)\b(?! (?:did|do|does|is|was|are|were|too|much|many|that|far|have|has|had|will|would|can)\b)/,
  /^\W*Because\b[^,;.]{6,70} so (?:I|he|she|we|they|it|the|my|our|his|her|there)\b(?! (?:far|long|late|many|much)\b)[^,;]/,
  /^\W*(?:If|When|Once|As soon as|After)\b[^,;.?]{4,100}, so (?:I|he|she|we|they|you|please|call|come|go|tell|ask|the|my)\b/,
  /^\W*Unless\b[^,;.]{4,100}, otherwise\b/,
  /[,;] (?:although|though|even though) (?:I|he|she|we|they|it|the|my|his|her|our|there)\b[^,;.]{2,90}, but (?:I|he|she|we|they|it|the|my|there)\b/,
  /[,;] (?:because|since) (?:I|he|she|we|they|it|the|my|his|her|our|there)\b[^,;.]{2,90}, so (?:I|he|she|we|they|it|the|my|there)\b/,
  /^\W*When\b[^,;.]{2,120}, (?:so|and) (?:I|he|she|we|they) \w+ed\b/,
  /^\W*Even (?:I|he|she|we|they|it) (?:was|were|had|did|am|is|are|have|has|could|knew|felt|worked|studied|tried)\b[^,;.]{2,90}, (?:I|he|she|we|they|it|my|the)\b/,
  /\bso therefore\b|\b(?:because|reason) (?:why )?is because of\b|\bbut however,|\bbut nevertheless\b/i,
];

/** “Although” and “but”, “because” and “so”: one of a pair joins two clauses. */
export const doubleConjunction: SentenceRule = {
  name: "double-conjunction",
  id: "grammar",
  form: "sentence",
  severity: "must",
  message: "Two joining words tie one pair of clauses; one is enough.",
  why: "Other languages say “although” and then “but”; English says one of them.",
  source: "usage",
  example: { wrong: "Although it was late, but I stayed.", right: "Although it was late, I stayed." },
  languages: ["Chinese", "Vietnamese", "Hindi", "Persian", "Arabic"],
  find: ({ plain }) =>
    PAIRS.flatMap((pair): readonly Hit[] => {
      const match = pair.exec(plain);
      return match === null ? [] : [{ from: match.index, to: match.index + match[0].length }];
    }),
};
