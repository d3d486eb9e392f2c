import type { CoachedDocument } from "../../document/document.ts";
import type { Sentence } from "../../document/sentence.ts";
import type { DocumentRule, Hit } from "../rule.ts";

const PLACE =
  "Hospitals?|Medical Cent(?:er|re)|Health Cent(?:er|re)|University|Clinic|Health System|Health|Healthcare|Institute|College|School of Medicine|Infirmary|Medicine Program|Residency|Program|Programme|Medical School|Medical College|Cancer Center|Foundation|Hospital Center|Community Hospital|Permanente";
const NAMED = new RegExp(
  `(?:(?:\\p{Lu}[\\p{L}'’.&-]*|of|the|and|at|for|in|St\\.|Mt\\.)\\s+){1,7}?(?:${PLACE})(?:\\s+(?:of|at|in)\\s+(?:the\\s+)?\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}[\\p{L}'’-]+){0,2}|\\s+(?:${PLACE}))*|\\bUniversity of (?:\\p{Lu}[\\p{L}'’.-]+\\s?){1,3}|\\b(?:Johns Hopkins|Mayo(?: Clinic)?|Cleveland Clinic|Mount Sinai|Montefiore|Stanford|Harvard|Yale|Duke|Emory|Baylor|Vanderbilt|Northwell|Kaiser Permanente|Geisinger|Henry Ford|Cook County|Jackson Memorial|Massachusetts General|Mass General|UCLA|UCSF|NYU|UPMC|Penn|Tufts|Cornell|Columbia|Rutgers|MetroHealth|Maimonides|Lincoln|Beaumont)\\b`,
  "gu",
);
const WISH =
  /\b(?:would|hope|hoping|want|wish|look(?:ing)? forward|appeals?|attracts?|attracted|attractive|drawn|draws?|excite[sd]?|exciting|proud|eager|appl(?:y|ying|ication)|ideal|perfect|mission|commitment|will|interested in|your|dream|long to|impressed|impresses|admire|aspire|goal|seek(?:ing)?|join(?:ing)?|match(?:ing)? (?:at|into|with)|fit|choose|chose|rank|top choice|first choice|reputation|values|emphasis|opportunity|why|believe|can imagine|see myself|convinced|confident|continue|residents? (?:at|of)|residency (?:at|of|program)|program (?:at|of)|faculty|training at|train at|strength|delighted|read that|list|residents?|program(?:me)?s?|preference|favou?rite|heard that|learned that|website|fellows?hip|curriculum|love to|like to|tracks?|suits?|match|appreciate|admirable|home)\b/i;
/** What she did, or what others do, at a place she does not seek. */
const PAST =
  /\b(?:worked|rotated|rotation|clerkship|elective|observership|externship|internship|graduated|completed|studied|shadowed|volunteered|attended|trained at|was (?:a|an|at|the|born)|spent|saw|met|taught|where i (?:worked|learned|learnt|saw|spent|did|trained|studied|rotated)|during my|in my (?:first|second|third|last|final)|last year|(?:19|20)\d\d|my (?:medical|home|own) (?:school|university|college)|conference|study|paper|trial|published|course|referred|admitted|transferred|months? (?:at|in)|i did|i had|arrived|visited|researcher at|research(?:ed)? at|letter)\b/i;
const GENERIC =
  /^(?:(?:the|a|an|my|our|your|this|that|in|at|of|and|for|from|by|with|to|it|when|if|i)\s+)+|^(?:Residency|Program|Hospital|University|Clinic|Health|Institute|College)$/iu;
const COMMON = new Set(
  "the of at in and for residency program programme hospital university medical center centre clinic health system school medicine college institute internal family pediatrics psychiatry surgery general neurology pathology emergency department community regional memorial teaching national public county saint st healthcare foundation permanente".split(
    " ",
  ),
);

interface Named {
  readonly name: ReadonlySet<string>;
  readonly from: number;
  readonly to: number;
}

/** Two programs are named in one statement as the one where she wants to train. */
export const programNameMixUp: DocumentRule = {
  name: "program-name-mix-up",
  id: "program-name-mix-up",
  form: "consistency",
  severity: "must",
  kinds: ["personal-statement", "interview-answer"],
  message: "“{}” is not the program that the text named before.",
  why: "One name too many tells both programs that the letter went elsewhere first.",
  source: "advisers",
  ask: "To which program does this version go?",
  example: {
    wrong: "I hope to train at Elm Hospital. … The clinic of Oak Medical Center is why I apply.",
    right: "I hope to train at Elm Hospital. … Its night clinic is why I apply.",
  },
  find: findIn,
};

function findIn({ sentences }: CoachedDocument): readonly Hit[] {
  const wished = sentences.flatMap(({ sentence, from }) =>
    wishedIn(sentence).map((named) => ({ ...named, from: from + named.from, to: from + named.to })),
  );
  const [first] = wished;
  if (first === undefined) return [];
  const others = wished.filter(({ name }) => !isSame(name, first.name));
  return others.map(({ from, to }) => ({ from, to, also: [{ from: first.from, to: first.to }] }));
}

function wishedIn({ plain }: Sentence): readonly Named[] {
  if (!WISH.test(plain) || PAST.test(plain)) return [];
  return [...plain.matchAll(NAMED)].flatMap((match) => {
    const text = match[0].replace(GENERIC, "").trim();
    const name = new Set(
      text
        .toLowerCase()
        .split(/[^\p{L}'’-]+/u)
        .filter((word) => word !== "" && !COMMON.has(word)),
    );
    if (name.size === 0 || !/\p{Lu}/u.test(text)) return [];
    const from = match.index + match[0].indexOf(text);
    return [{ name, from, to: from + text.length }];
  });
}

/** Names of one place share a telling word, as a short form does. */
function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((word) => other.has(word));
}
