const WORDS: readonly (readonly [form: RegExp, words: string])[] = [
  [/^must and never /, "one program is both a must-have and a never"],
  [/^maxCount is below the number of must/, "there are more must-have programs than programs allowed"],
  [/^groups\[\d+\] \((.+)\): minCount is above maxCount/, "the least number for $1 is above its most"],
  [/^groups\[\d+\] \((.+)\): maxCount is below its must/, "$1 has more must-have programs than its most"],
  [/^groups\[\d+\] \((.+)\): minCount is above the programs/, "$1 has fewer programs than its least number"],
  [/^maxCount is below what/, "the least numbers together are above the programs allowed"],
  [/^budgetUsd is below/, "the budget is below what the least numbers and must-have programs cost"],
  [/^caps\[\d+\]: min is above max\b/, "a limit by state or tier has a least above its most"],
  [
    /^caps\[\d+\]: min is above the programs/,
    "a limit by state or tier asks for more programs than there are",
  ],
  [/^caps\[\d+\]: min is above maxCount/, "a limit by state or tier is above the programs allowed"],
  [/^caps\[\d+\]: max is below/, "a limit by state or tier is below its must-have programs"],
];

/** The limit that no list can keep, in words; the optimiser's own name for it where there are none. */
export function limitWords(conflict: string): string {
  for (const [form, words] of WORDS) {
    const found = form.exec(conflict);
    if (found !== null) return words.replace("$1", found[1] ?? "");
  }
  return conflict;
}
