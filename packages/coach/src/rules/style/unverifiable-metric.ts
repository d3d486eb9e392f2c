import type { Severity } from "@smartpick/answers";
import { isWithin, quotedInSentence } from "../../document/quoted.ts";
import type { Sentence } from "../../document/sentence.ts";
import type { Hit, SentenceRule } from "../rule.ts";
import {
  BODILY,
  COUNTED,
  EFFECT,
  HOW_MANY,
  HOW_MUCH,
  OUTCOME,
  PART,
  SHARE,
  UNCOUNTED,
  WHERE,
  WITH_DENOMINATORS,
} from "./unverifiable-metric.words.ts";

const GAP = "(?: [^\\s.;]+){0,9}?";
const of = (source: string): RegExp =>
  new RegExp(`\\b${source.replace(/ \?/g, "\\s*").replace(/ /g, "\\s+")}`, "gi");

const ABOUT =
  "(?:up to|over|more than|at least|about|around|nearly|almost|approximately|an estimated|well over)";
const MANY =
  "(?:\\d[\\d,.]*|hundreds|thousands|millions|dozens|countless|tens of thousands|many|numerous|two|three|four|five|six|ten|twenty|fifty|a hundred|one hundred|several)";

/** Each is a claim by itself; those that need an outcome beside them come second. */
const CLAIMS: readonly RegExp[] = [
  of(`${EFFECT}${GAP} ${SHARE}`),
  of(
    `${SHARE} (?:\\w+ ){0,2}(?:reduction|increase|improvement|decline|drop|decrease|rise|growth|gain|boost|cut|fall)\\b`,
  ),
  of(`${SHARE} (?:fewer|less|more|faster|shorter|higher|lower|better|quicker|safer|fewer)\\b`),
  of(
    "(?:twice|three times|ten times) (?:as|the) (?:fast|quick|quickly|many|much|efficient|often|time|number|accurate|productive|safe|long)\\b",
  ),
  of(
    "(?:rose|fell|improv\\w+|increas\\w+|decreas\\w+|reduc\\w+|dropp\\w+|drop|rais\\w+|went|jump\\w+|climb\\w+|grew) (?:\\w+ ){0,5}from \\d[\\d.]*(?:\\s?%| per ?cent)? to \\d[\\d.]*\\s?(?:%|per ?cent)",
  ),
  of(
    "(?:help|benefit|benefitt|impact|touch|affect|sav|protect)(?:ed|s|ing) (?:\\w+ ){0,3}(?:\\d{1,3},\\d{3}|\\d{4,}|thousands|millions|tens of thousands|hundreds of thousands)(?: of)?(?: \\w+)?",
  ),
  of(
    "(?:used|adopted|implemented|copied|rolled out|replicated|running|applied) (?:\\w+ ){0,3}(?:in|by|at|across) (?:\\w+ ){0,2}(?:\\d+|dozens of|hundreds of|all|every) (?:\\w+ )?(?:hospitals?|clinics?|countries|centers|centres|provinces|departments|districts)",
  ),
  of(
    "(?:\\d+|two|three|four|five|ten|twenty|hundred) times (?:more|less|as|faster|fewer|lower|better|quicker|safer) (?:\\w+ )?(?:often|frequent|likely|efficient|effective|patients|common|accurate|productive|safe|fast|quickly|many)",
  ),
  of(
    `(?:satisfaction|success|survival|cure|recovery|retention|approval|compliance|adherence|pass|accuracy)(?: \\w+){0,2} (?:of|to|was|is|reached|at|above|exceeded|exceeding) ${SHARE}`,
  ),
  of(
    `${SHARE} (?:\\w+ ){0,2}(?:satisfaction|success|survival|cure|recovery|retention|accuracy|approval|compliance|adherence|pass)\\b(?: rates?)?`,
  ),
  of(
    `(?:sav|spar|rescu)(?:e|es|ed|ing)(?: (?:the|our|a|my|their|its|hospital|clinic|health|system|department|ward|country|healthcare|government|us|them|nurses|doctors|staff|each|every|an|estimated|nurse|resident))*(?: ${ABOUT})* ${MANY}(?: (?:of|thousands?|millions?|hundreds?|more|extra))* (?:lives|patients|people|children|babies|mothers|women|newborns|hours|minutes|days|dollars|beds|euros|rupees|pesos|limbs|thousands|millions|infants|pounds|work)\\b`,
  ),
  of(
    `(?:sav|spar)(?:e|es|ed|ing)(?: (?:the|our|a|my|hospital|clinic|health|system|department|ward|country|healthcare|government|us|them|state|ministry|city))*(?: ${ABOUT})* (?:(?:\\$|€|£|usd ?|rs\\.? ?)\\d[\\d,.]*|millions|thousands|hundreds of thousands|a fortune)`,
  ),
  of(
    `${SHARE} of (?:the |our |my |all |these |those )?(?:\\w+ )?(?:patients|users|students|residents|nurses|staff|doctors|participants|families|mothers|clients|colleagues|cases|attendees|trainees|interns|villagers|respondents|them) (?:reported|said|felt|were (?:satisfied|happy|cured|pleased|very)|rated|recovered|improved|passed|survived|stopped|quit|agreed|recommended|preferred|achieved|returned to|became|now|learned|changed|adhered|lost|got better)\\b`,
  ),
  of(
    "(?:countless|hundreds of|thousands of|many|numerous|dozens of) (?:lives|deaths|errors|patients) (?:were|was|have been|had been|got) (?:saved|prevented|avoided|rescued)",
  ),
  of(
    "(?:prevent|avert|avoid)(?:s|ed|ing)?(?: (?:the|up|to|over|more|than|at|least|about|around|nearly|almost|approximately|an|estimated|hundreds|thousands|dozens|of)){0,5} (?:\\d[\\d,.]*|hundreds|thousands|dozens|countless|many|numerous)(?: \\w+){0,3}\\b",
  ),
  of(
    `(?:lives|patients|people|children|mothers|families|women|newborns|deaths|errors|mistakes|complications|infections|admissions|hospitali[sz]ations|amputations) (?:of |\\w+ ){0,4}?${ABOUT}? ?(?:\\d[\\d,.]*|thousands?|hundreds?|millions?|ten thousand|a thousand)(?: \\w+){0,4} (?:were|was|have been|has been|got|are) (?:changed|saved|touched|improved|reached|helped|prevented|avoided|spared|rescued|averted|transformed|cured)`,
  ),
  of(`(?:all|most|many) of (?:my|our|the) \\w+,? ${ABOUT}? ?${SHARE}`),
  of(
    `${SHARE} (?:happi|calm|health|satisf|content|confident|pleased|productiv|efficien|punctual|motivat|lighter|cheaper|slower|richer)\\w*`,
  ),
  of(
    `(?:prevent|avert|avoid|sav|spar)(?:s|ed|e|es|ing) (?:\\w+ ){0,3}?(?:(?:a|one|ten|several|some|two|five) (?:thousand|hundred|million|dozen)|(?:some |about |over |around )?(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) (?:hours|minutes|days|lives|dollars))(?: \\w+){0,4}`,
  ),
];
/** A number beside a thing that has none. */
const UNCOUNTABLE: readonly RegExp[] = [
  of(
    "(?:half|most|a third|two thirds|a quarter|all|\\d+ ?%|\\d+ percent)(?: of)? (?:the|our|my) (?:town|village|district|ward|hospital|city|school|staff|community|region|neighbou?rhood|population) (?:\\w+ ){1,6}(?:because of|thanks to|after|due to|through) (?:me|my|our|the)\\b",
  ),
  of(
    "(?:thanks to|because of) (?:me|my \\w+|our \\w+|this \\w+),? (?:\\d+|\\w+) (?:of|in|out of) (?:\\d+|\\w+) (?:\\w+ ){1,3}",
  ),
  of(
    "\\d+ ?(?:%|per ?cent) (?:friendlier|kinder|calmer|nicer|warmer|quieter|cleaner|brighter|tidier|braver|wiser|happier|better|stronger)",
  ),
  of(
    "(?:\\d[\\d,.]*|hundreds of|thousands of|countless) lives (?:were|have been|are) (?:changed|touched|transformed|saved|improved)",
  ),
  of(`${HOW_MUCH}(?: [^\\s.;,]+){0,4}? ${UNCOUNTED}\\b`),
  of(`${UNCOUNTED}(?: [^\\s.;,]+){0,5}? ${HOW_MUCH}`),
  of(
    "(?:twice|(?:two|three|four|five|six|ten|\\d+) times|\\d+x)(?: as| more)? (?:safe|healthy|good|fast|quick|happy|efficient|productive|clean|strong|better|faster|safer|healthier|happier|quicker|stronger|effective)(?:er)?\\b",
  ),
  of(
    "(?:chang|touch|transform|improv|enrich|sav|reach)(?:ed|es|ing) the li(?:ves|fe) of (?:\\w+ ){0,3}(?:\\d[\\d,.]*|hundreds|thousands|dozens|countless|many)(?: \\w+)?",
  ),
  of(
    "(?:\\d[\\d,.]*|countless|hundreds of|dozens of|thousands of|many|several) (?:\\w+ ){0,2}(?:deaths|amputations|strokes|suicides|infections|complications|readmissions|hospitali[sz]ations) (?:were |was |have been )?(?:prevented|avoided|averted)",
  ),
];
const PARTS: readonly RegExp[] = [
  of(
    `(?:my|our|this|the) (?:\\w+ ){1,8}(?:cured|healed|saved|helped|convinced|reached|educated|benefited|benefits|touched) (?:\\w+ ){0,3}(?:thousands|millions|hundreds|\\d{3,}|\\d+ ?%|\\d,\\d{3})`,
  ),
  of(`${EFFECT}${GAP} ${PART}`),
  of("(?:doubled|tripled|halved|quadrupled|doubling|tripling|halving)\\b(?: \\w+){0,3}"),
];
const VAGUE = of(
  "(?:significantly|greatly|substantially|considerably|markedly|dramatically|drastically|vastly|noticeably|tremendously|measurably) (?:reduc|decreas|improv|increas|enhanc|lower|shorten|boost|rais|cut)\\w*|(?:reduc|decreas|improv|increas|enhanc|lower|shorten|boost|rais)\\w* (?:\\S+ ){1,6}(?:significantly|greatly|substantially|considerably|markedly|dramatically|drastically|tremendously)\\b",
);
const BESIDE = new RegExp(`\\b${OUTCOME}\\b`, "i");

/** An effect in numbers, with its cause, that no reader can check. */
export const unverifiableMetric: SentenceRule = {
  name: "unverifiable-metric",
  id: "unverifiable-metric",
  form: "sentence",
  severity: "must",
  message: "“{}” is an effect that nobody can check.",
  why: "Without how many, of how many, and how it was counted, a reader takes it for invented.",
  source: "product",
  ask: "Who counted it, in how many patients, before and after, and where is it written?",
  example: {
    wrong: "My checklist raised hand washing by 60%.",
    right: "Washing before contact rose from 21 of 80 observed contacts to 49 of 83.",
  },
  find: findIn,
};

function findIn({ plain }: Sentence): readonly Hit[] {
  if (
    !/\d|half|third|quarter|doubl|tripl|fold|cent|twice|sav|prevent|zero|nothing|times|hundred|thousand|million|ninety|fifty|twenty|ly/i.test(
      plain,
    )
  )
    return [];
  const beside = BESIDE.test(plain);
  const hits = [
    ...[...CLAIMS, ...UNCOUNTABLE].flatMap((claim) => spansOf(claim, plain)),
    ...(beside ? PARTS.flatMap((claim) => spansOf(claim, plain)) : []),
  ];
  const grade = gradeOf(plain);
  const sure = grade === null ? [] : hits.map((hit) => ({ ...hit, severity: grade }));
  const vague = beside && hits.length === 0 ? spansOf(VAGUE, plain) : [];
  const quoted = quotedInSentence(plain);
  return [...sure, ...vague.map((hit) => ({ ...hit, severity: "could" as const }))].filter(
    (hit) => !isWithin(hit, quoted),
  );
}

/** `null` where a reader can do the sum, or where a body was measured. */
function gradeOf(plain: string): Severity | null {
  const counted = COUNTED.test(plain);
  if (WITH_DENOMINATORS.test(plain) || (HOW_MANY.test(plain) && WHERE.test(plain))) return null;
  if (BODILY.test(plain)) return null;
  return counted ? "could" : "must";
}

function spansOf(claim: RegExp, plain: string): readonly { readonly from: number; readonly to: number }[] {
  return [...plain.matchAll(claim)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}
