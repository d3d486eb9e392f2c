import type { Sentence } from "../../../document/sentence.ts";
import type { Token } from "../../../document/token.ts";
import { isA } from "../../../lexicon/classes.ts";
import type { Hit, SentenceRule } from "../../rule.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words before which a bare noun is idiom: “kind of patient”, “as intern”, “per week”. */
const LICENSE = words(
  'per as via versus vs type types kind kinds sort sorts form forms of-a no any some each every which what whose such another either neither one this that my your his her its our their the a an next last every same step like than and or nor / - – — : ; ( " first',
);
/** Prepositions after which a bare count noun is a slip, unless the pair is an idiom. */
const PREPOSITIONS = words(
  "in on at with for from to into of by about after before during under near behind inside without between through over against beside towards toward",
);
const IDIOMS = words(
  "by-village in-person in-part in-question in-case in-fact in-place in-charge in-need in-agreement in-order in-turn in-shift on-shift by-shift on-call in-hand by-hand by-bicycle with-pencil in-pencil by-desk good-reason with-reason without-reason on-foot by-phone by-telephone on-board on-time on-record for-example for-instance in-example at-night at-home by-car by-taxi by-bus by-train by-boat by-ship by-plane by-helicopter by-ambulance by-mistake by-accident by-radio by-email by-letter by-helicopter on-paper by-video over-video on-video on-film on-screen in-view in-picture on-radio on-television on-schedule at-table on-task on-stage in-session at-session in-form on-form in-office from-village from-house to-house to-village from-city to-city from-shelf in-scale at-scale to-scale in-step of-course off-duty on-duty in-class in-town out-of-town in-theory on-display in-control under-control in-danger at-sea on-track in-debt of-age of-choice by-choice in-bed to-bed from-patient to-patient by-patient of-week from-week to-week by-week from-year to-year by-year by-month from-month to-month in-summary in-interview at-interview on-leave in-consultation in-conversation in-review under-review on-review by-design in-action in-contact in-conflict in-response in-result in-difficulty with-difficulty without-difficulty without-exception with-exception without-question without-error without-mistake in-error by-error without-incident on-occasion at-issue in-return to-return of-opinion in-contrast without-warning in-character under-contract by-contract on-contract in-draft on-request by-request on-exam on-examination at-plan in-routine in-pilot of-family with-family to-family for-family from-family without-family in-family of-character of-factor in-conference by-name in-song of-song with-song on-map on-island by-road on-road by-river of-wall to-wall from-wall of-child with-child of-woman of-mother to-mother from-mother to-child from-mother to-person of-mind in-mind of-tree in-goal by-degree of-report of-effort with-effort without-effort in-effort of-office in-office from-office of-statement in-residency of-procedure of-question from-door to-door on-demand of-impression in-transit by-deadline on-deadline in-practice from-memory in-publication of-publication to-project at-slide of-note with-note of-nurse to-nurse",
);
/** Nouns that are as often verbs. */
const VERBS_TOO = words(
  "answer report pilot program thought chart picture result question reason plan place shift sample screen survey shop sister signal tour wish test slide monitor label gift group guide habit book card page",
);
const BOUNDARY_VERBS = words(
  "is was be been being am are were became become becomes becoming have has had having need needed needs want wanted wants see saw seen seeing met meet meeting examine examined wrote write written read build built make made makes making take took taken get got give gave given find found join joined lead led start started open opened visit visited attend attended enter entered leave left bring brought buy bought create created design designed develop developed present presented publish published treat treated diagnose diagnosed manage managed ask asked tell told help helped use used run ran teach taught call called follow followed admit admitted receive received complete completed perform performed conduct conducted face faced solve solved choose chose prepare prepared organize organized send sent lose lost work worked",
);
/** What may follow the noun where its group has ended. */
const ENDS = words(
  ". , ; ! ? ) and but or in at on for from with to of by who which that when where because while during after before as so there here then until since under near if is was has had will would could can are were without down up inside outside behind beside next above below along around across through every i we he she they nobody the a an my his her our their",
);

/** Nouns that stand bare in phrases such as “take place” or “by chance”, or in a wider sense. */
const OFTEN_BARE = words(
  "advantage place part notice note course step purpose thought reason building relative document lecture unit room table priority accident relief question situation habit program exception practice conflict detail request review office page role position sense use form shape force action charge issue conference session person family hand stage school college university hospital patient author candidate model class result answer report standard plan scale shift test card label interest island bed breakfast change control trial event",
);
/** Verbs after which a bare thing is surely a slip. */
const SURE_VERBS = words(
  "is was had has have need needed needs want wanted saw met examined wrote built bought found received took got gave used opened brought visited created designed attended started asked lost sent borrowed drew carried wore sold drove rented repaired printed became become prepared lent me us him",
);
const SURE_PREPOSITIONS = words(
  "in on at from into near behind inside with after before through under of for",
);

/** “Visited by American delegation”, “nurse seldom call”: a thing that can be counted stands bare. */
export const articleMissing: SentenceRule = {
  name: "article-missing",
  id: "grammar",
  form: "sentence",
  severity: "could",
  message: "“{}”: a single thing that can be counted mostly needs “a”, “the” or “my”.",
  why: "Readers feel the gap before they know what is missing.",
  source: "usage",
  example: { wrong: "I met patient with asthma.", right: "I met a patient with asthma." },
  languages: [
    "Russian",
    "Ukrainian",
    "Polish",
    "Hindi",
    "Chinese",
    "Japanese",
    "Korean",
    "Persian",
    "Turkish",
  ],
  find,
};

function find({ tokens, words: all }: Sentence): readonly Hit[] {
  // A heading or a line of an entry has no verb, and may leave articles out.
  if (all.length < 5 || !tokens.some((token) => isA(token, "anyverb") || isA(token, "be"))) return [];
  const hits: Hit[] = [];
  for (const [at, token] of tokens.entries()) {
    if (!isA(token, "neverbare") || /^\p{Lu}/u.test(token.text)) {
      if (at > 0 || !isA(token, "neverbare")) continue;
    }
    const start = groupStart(tokens, at);
    if (isBare(tokens, start, at))
      hits.push({
        from: (tokens[start] ?? token).from,
        to: token.to,
        ...(isSure(tokens, start, at) ? { severity: "should" as const } : {}),
      });
  }
  return hits;
}

const MOVES = words(
  "went came go goes going come ran drove walked returned rushed carried brought took moved sent climbed walk run",
);

/** A plain thing right after the verb or the small word that it belongs to. */
function isSure(tokens: readonly Token[], start: number, noun: number): boolean {
  const before = tokens[start - 1];
  const head = tokens[noun]?.lower ?? "";
  const listed = tokens
    .slice(start, noun + 3)
    .some(({ lower, text }) => /^(?:,|-|\/)$/.test(lower) || /^\p{Lu}/u.test(text));
  if (before === undefined || OFTEN_BARE.has(head) || listed || noun - start > 2) return false;
  if (before.lower === "to") return start === noun && MOVES.has(tokens[start - 2]?.lower ?? "");
  if (PREPOSITIONS.has(before.lower)) return start === noun && SURE_PREPOSITIONS.has(before.lower);
  if (isA(before, "be") || before.lower.startsWith("becom")) return start === noun;
  return SURE_VERBS.has(before.lower) && !isA(tokens[start], "num");
}

/** Before “patient” as what somebody is. */
const IS_PATIENT = words(
  "is was be been being am are were very so more too stay stayed became remain remained",
);

/** The first token of the adjectives before a noun. */
function groupStart(tokens: readonly Token[], noun: number): number {
  let start = noun;
  while (start > 0 && isModifier(tokens[start - 1])) start -= 1;
  return start;
}

function isModifier(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (isA(token, "qual") || isA(token, "purenoun")) &&
    !isA(token, "det") &&
    !LICENSE.has(token.lower)
  );
}

function isBare(tokens: readonly Token[], start: number, noun: number): boolean {
  const next = tokens[noun + 1];
  // “They were patient with me.”
  if (tokens[noun]?.lower === "patient" && IS_PATIENT.has(tokens[start - 1]?.lower ?? "")) return false;
  const before = tokens[start - 1];
  if (
    before === undefined ||
    before.lower === "," ||
    before.lower === "that" ||
    (start === 1 && before.kind === "mark")
  )
    return isSubject(tokens, noun);
  if (next === undefined || !ENDS.has(next.lower)) return false;
  if (before.lower === "to" && isA(tokens[noun], "vb")) return false;
  const head = tokens[noun]?.lower ?? "";
  if (
    VERBS_TOO.has(head) &&
    (before.lower === "to" ||
      (isA(before, "have") && isA(tokens[noun], "vpast")) ||
      (start < noun && !isA(tokens[noun - 1], "qual")))
  )
    return false;
  if (PREPOSITIONS.has(before.lower))
    return (
      !(IDIOMS.has(`${before.lower}-${head}`) && (before.lower !== "from" || next.lower === "to")) &&
      (tokens[start - 2]?.lower === "her" || !LICENSE.has(tokens[start - 2]?.lower ?? "")) &&
      !(before.lower === "of" && start === noun && tokens[start - 2]?.lower !== "out") &&
      !pairs(tokens, noun) &&
      next.lower !== "to"
    );
  const earlier = tokens[start - 2];
  if (isA(earlier, "det") || isA(earlier, "qual")) return false;
  const toSomebody =
    /^(?:me|us|him)$/.test(before.lower) &&
    /^(?:gave|lent|sent|brought|bought|wrote|showed|built|drew|found)$/.test(tokens[start - 2]?.lower ?? "");
  return (
    (BOUNDARY_VERBS.has(before.lower) || SURE_VERBS.has(before.lower) || toSomebody) &&
    (toSomebody || !/^(?:me|us|him)$/.test(before.lower)) &&
    !pairs(tokens, noun)
  );
}

/** “Between doctor and patient”, “from bed to bed”, “patient by patient”: pairs may be bare. */
function pairs(tokens: readonly Token[], noun: number): boolean {
  const next = tokens[noun + 1]?.lower ?? "";
  const after = tokens[noun + 2];
  if (next === "after") return after?.lower === tokens[noun]?.lower;
  return /^(and|or|to|by|,)$/.test(next) && (isA(after, "anynoun") || isA(after, "qual"));
}

/** At the beginning of a clause, before a verb or an adverb: “Nurse seldom call”. */
function isSubject(tokens: readonly Token[], noun: number): boolean {
  const next = tokens[noun + 1];
  return (
    (noun <= 2 && /^(is|was|has|had|will|would|could|can|needs|comes|came)$/.test(next?.lower ?? "")) ||
    (isA(next, "adv") && isA(tokens[noun + 2], "anyverb"))
  );
}
