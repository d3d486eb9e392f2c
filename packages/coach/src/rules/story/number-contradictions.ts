import type { Severity } from "@smartpick/answers";
import type { CoachedDocument } from "../../document/document.ts";
import { perSentence } from "../../per-sentence.ts";
import { COUNTRY } from "../../topics/background.words.ts";
import { lowerCase } from "../frames.ts";
import type { Hit } from "../rule.ts";
import { NUMBER, numberOf } from "./number-words.ts";

const LONGEST = 300;

/** A number or a name that a text gives for one thing. */
interface Fact {
  readonly about: string;
  readonly value: string;
  readonly words: string;
  /** Places that its sentence names, in lower case. */
  readonly places: readonly string[];
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Two numbers, durations or home countries given for one thing; the later sentence is marked. */
export function numberContradictions(document: CoachedDocument): readonly Hit[] {
  const facts = factsOf(document);
  const hits: Hit[] = [];
  for (const [at, late] of facts.entries()) {
    const early = facts.slice(0, at).find((one) => weightOf(one, late, document) !== null);
    const severity = early === undefined ? null : weightOf(early, late, document);
    if (early === undefined || severity === null) continue;
    hits.push(hitOf(document, early, late, severity));
  }
  return [...hits, ...impossibleShares(document)];
}

const OWN = "(?:my|have|has|had|published|with|list|author(?:ed)?|of|the|are|wrote|bring)";
const PAPERS = "(?:publications?|(?:published |peer-reviewed |research )?papers|articles)";

const FINDERS: readonly (readonly [about: string, pattern: RegExp])[] = [
  [
    "papers",
    new RegExp(
      `\\b${OWN} (?:my |all |the |a total of )?(?<n>${NUMBER}|only) (?:[\\w-]+ ){0,3}?${PAPERS}\\b`,
      "g",
    ),
  ],
  [
    "papers+",
    new RegExp(
      `\\bmy (?<n>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) ${PAPERS.replace("papers", "papers?").replace("articles", "articles?")}\\b`,
      "g",
    ),
  ],
  [
    "patients a day",
    new RegExp(
      `\\b(?<n>${NUMBER}) (?:\\w+ ){0,2}?(?:patients|cases|people|children|women|visits) (?:a|per|each|every) (?:day|morning|shift)\\b`,
      "g",
    ),
  ],
  [
    "patients a week",
    new RegExp(
      `\\b(?<n>${NUMBER}) (?:\\w+ ){0,2}?(?:patients|cases|people|children|women|visits) (?:a|per|each|every) week\\b`,
      "g",
    ),
  ],
  ["beds", new RegExp(`\\b(?:our|the|with|has|had|its|a|my) (?<n>${NUMBER})[- ]beds?\\b`, "g")],
  ["siblings", new RegExp(`\\b(?:my|have|had|of) (?<n>${NUMBER}) (?:siblings)\\b`, "g")],
  [
    "trained",
    new RegExp(
      `\\b(?:trained|taught|instructed|mentored|supervised|led|coached) (?<n>${NUMBER}) (?:\\w+ )?(?:nurses|students|interns|residents|midwives|volunteers|health workers|people|colleagues|doctors|assistants)\\b`,
      "g",
    ),
  ],
  [
    "trained=",
    new RegExp(
      `\\b(?:all|the|my|our|each of the|every one of the) (?<n>${NUMBER})(?: of (?:them|us))?(?: (?:nurses|students|interns|residents|midwives|volunteers|health workers|people|colleagues|doctors|assistants))? (?:could|passed|can|are|were|use[ds]?|finished|learned|have|had|now|still)\\b`,
      "g",
    ),
  ],
  [
    "home",
    new RegExp(
      `\\b(?:my (?:native|home country(?:,| of| is)?|homeland(?:,| of| is)?|own country(?:,| of| is)?)|native of|home in|my home,) (?<n>${COUNTRY})\\b`,
      "g",
    ),
  ],
  ["birth", new RegExp(`\\bi was (?:born|born and raised) in (?:\\w+, )?(?<n>${COUNTRY})\\b`, "g")],
  [
    "years old when",
    /\b(?<n>\d\d|six|seven|eight|nine|ten|eleven|twelve) years old when (?:my (?:father|mother) died|the war began|the war started)\b/g,
  ],
];

function factsOf({ sentences }: CoachedDocument): readonly Fact[] {
  return sentences.flatMap(({ sentence, from: start }, at) =>
    factsIn(sentence).map((fact) => ({ ...fact, at, from: start + fact.from, to: start + fact.to })),
  );
}

/** The facts of one sentence, from its start. */
const factsIn = perSentence(({ plain }): readonly Omit<Fact, "at">[] => {
  const lower = lowerCase(plain);
  const places = placesIn(plain);
  return FINDERS.flatMap(([about, pattern]) =>
    [...lower.matchAll(pattern)].flatMap(({ index, 0: words, groups }) => {
      const value = groups?.n;
      return value === undefined
        ? []
        : [{ about, value, words, places, from: index, to: index + words.length }];
    }),
  );
});

function weightOf(early: Fact, late: Fact, document: CoachedDocument): Severity | null {
  const [one, two] = [numberOf(early.value), numberOf(late.value)];
  const isPapers = early.about.startsWith("papers") && late.about.startsWith("papers");
  if (isPapers && one !== null && two !== null) return papersWeight(early, late, one, two);
  if (early.about === "trained" && late.about === "trained=")
    return one !== two && late.at - early.at <= 3 && !isCountedAnew(document, early, late) ? "could" : null;
  const places = [early.about, late.about].sort().join();
  if (places === "birth,home") return early.value === late.value ? null : "could";
  if (early.about !== late.about) return null;
  if (early.about === "home" || early.about === "birth") return early.value === late.value ? null : "should";
  if (one === null || two === null || one === two) return null;
  if (late.at - early.at > 4 || /=$|\+$/.test(early.about) || isElsewhere(early, late)) return null;
  return isCountedAnew(document, early, late) ? null : "could";
}

/** The third of two papers cannot be; nine papers and two may be counted differently, so the gap must be wide. */
function papersWeight(early: Fact, late: Fact, one: number, two: number): Severity | null {
  if (early.about === "papers" && late.about === "papers+") return two > one ? "should" : null;
  if (early.about === "papers+" && late.about === "papers") return one > two ? "should" : null;
  if (early.about === "papers+") return null;
  return Math.abs(one - two) >= 3 ? "should" : one === two ? null : "could";
}

const PLACE =
  /\b(?:at|in|near) (?:the )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter)\b)(\p{Lu}\p{L}+)/giu;

/** The names behind “at” and “in”. */
function placesIn(plain: string): readonly string[] {
  return [...plain.matchAll(PLACE)].flatMap(([, name = ""]) =>
    /^\p{Lu}/u.test(name) ? [name.toLowerCase()] : [],
  );
}

/** Whether the later number is given for a place that the earlier one is not given for: each may have its own. */
function isElsewhere({ places }: Fact, { places: others }: Fact): boolean {
  return others.length > 0 && !others.some((name) => places.includes(name));
}

const ANEW =
  /\b(?:moved|left|other|others|another|later|then|now|next|rose|fell|grew|dropped|increased|by (?:the end|december|june|spring|winter|summer|autumn)|at first|on (?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekends?|quiet|busy|market)|in (?:winter|summer|spring|january|december)|before|after|instead|from \w+ to|of whom|of them|remaining|stayed|second|new|half|until)\b/;

/** Where something changes between two numbers, both may be true. */
function isCountedAnew({ text }: CoachedDocument, early: Fact, late: Fact): boolean {
  return ANEW.test(lowerCase(text.slice(early.to, late.to)));
}

function hitOf({ sentences }: CoachedDocument, early: Fact, late: Fact, severity: Severity): Hit {
  const placed = sentences[late.at];
  if (placed === undefined) throw new Error("a fact lies outside its text");
  return {
    from: placed.from,
    to: Math.min(placed.to, placed.from + LONGEST),
    severity,
    message: `Two places do not agree: “${early.words}” and “${late.words}”.`,
    also: [{ from: early.from, to: early.to }],
  };
}

const SHARE = new RegExp(
  `\\b(?<n>${NUMBER}) (?:out )?of (?:the |my |our |all |those |these )?(?<m>${NUMBER}) (?!per|percent|%)[a-z]+s\\b`,
  "g",
);

/** “Twelve of ten patients”. */
function impossibleShares({ sentences }: CoachedDocument): readonly Hit[] {
  return sentences.flatMap(({ sentence, from }) =>
    [...lowerCase(sentence.plain).matchAll(SHARE)].flatMap(({ index, 0: words, groups }) => {
      const [part, whole] = [numberOf(groups?.n ?? ""), numberOf(groups?.m ?? "")];
      if (part === null || whole === null || part <= whole) return [];
      const message = `A part is larger than its whole: “${words}”.`;
      return [{ from: from + index, to: from + index + words.length, severity: "should" as const, message }];
    }),
  );
}
