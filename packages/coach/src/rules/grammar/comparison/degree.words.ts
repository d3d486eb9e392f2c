const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Adjectives and adverbs that take “-er” and “-est”. */
export const SHORT_WORDS: readonly string[] = words(`
angry big bold brave brief bright broad busy calm cheap clean clear clever close cloudy cold cool crazy cruel dark deep dense dirty dry dull early easy faint fair fast fat few fine firm flat friendly funny gentle grand great greedy guilty happy hard harsh healthy heavy high hot humble hungry kind large late lazy light lively lonely long loud low lucky mild narrow near neat new nice noisy old pale plain polite poor pretty proud quick quiet rare rich rough rude sad safe scarce scary sharp short shy sick silly simple slow small smart smooth soft sore steady steep stiff strange strict strong sunny sweet swift tall thick thin tight tiny tough ugly warm weak wealthy wet wide wild wise worthy young
`);

/** What has more syllables and takes “more”, yet stands before “than” in its plain form by mistake. */
export const LONG_WORDS: readonly string[] = words(`
active advanced beautiful careful common comfortable complete complex complicated confident convenient crowded dangerous demanding difficult effective efficient exciting expensive experienced famous frequent helpful important independent interesting intense modern patient painful peaceful popular powerful precious qualified reliable rewarding serious severe skilled stressful successful terrible tired urgent useful valuable
`);

function doubled(word: string): boolean {
  return /^[^aeiou]*[aeiou][bdgmnt]$/.test(word);
}

function grown(word: string, ending: "er" | "est"): string {
  if (word.endsWith("e")) return `${word}${ending.slice(1)}`;
  if (/[^aeiou]y$/.test(word) && word !== "shy") return `${word.slice(0, -1)}i${ending}`;
  return `${word}${doubled(word) ? word.at(-1) : ""}${ending}`;
}

/** “Quieter”, “better”: they compare by themselves. */
export const COMPARATIVES: ReadonlySet<string> = new Set([
  ...SHORT_WORDS.map((word) => grown(word, "er")),
  ..."better worse farther further".split(" "),
]);

/** “Quietest”, “best”. */
export const SUPERLATIVES: ReadonlySet<string> = new Set([
  ...SHORT_WORDS.map((word) => grown(word, "est")),
  ..."best worst farthest furthest".split(" "),
]);
