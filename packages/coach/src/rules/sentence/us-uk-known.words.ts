/** British words that an American dictionary knows too, though an American text hardly has them. */
export const KNOWN_UK_WORDS: ReadonlySet<string> = new Set([
  "judgement",
  "judgements",
  "learnt",
  "whilst",
  "mum",
  "mums",
  "orthopaedic",
  "orthopaedics",
  "orthopaedist",
  "speciality",
  "specialities",
]);
