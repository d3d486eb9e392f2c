import type { ExclusionCode, ScoreField, WarningReason } from "@smartpick/core";
import { ruleName } from "../eligibility/rules.ts";
import { chancePhrase } from "../english/chance.ts";
import { dollars } from "../english/money.ts";
import { counted } from "../english/plural.ts";
import { exclusionWords } from "../excluded/exclusion-words.ts";
import { otherTrack } from "../program/program-names.ts";
import { visaName } from "../program/visa.ts";
import { ownMatchWords } from "../season/own-match-words.ts";
import { BACKGROUND_WORDS } from "./background-words.ts";
import { limitName, limitPassedWords, limitWords } from "./limit-words.ts";
import { profileFieldName } from "./profile-fields.ts";

type Words = {
  readonly [Code in WarningReason["code"]]: (reason: Extract<WarningReason, { code: Code }>) => string;
};

const EXAMS: Readonly<Record<ScoreField, string>> = {
  "exams.step1": "Step 1",
  "exams.step2ck": "Step 2 CK",
  "exams.step3": "Step 3",
  "exams.comlex1": "COMLEX Level 1",
  "exams.comlex2": "COMLEX Level 2-CE",
  "exams.comlex3": "COMLEX Level 3",
};

const PIN_LOST = {
  answered: "Your application there has ended this season.",
  "not-sent": "You did not apply there, and applications are over.",
  "other-track": "One application covers all its tracks, and another track stands for it.",
  limits: "Your limits leave no room for it.",
} as const;

const WORDS: Words = {
  "two-digit-score": ({ field, score }) =>
    `Is your ${EXAMS[field]} score really ${score}? It looks like the old two-digit scale. Write the three-digit score.`,
  "unlikely-score": ({ field, score, least, most }) =>
    `Is your ${EXAMS[field]} score really ${score}? Nearly every score lies between ${least} and ${most}.`,
  "unlikely-year": ({ year, earliest }) =>
    `Did you really graduate in ${year}? Hardly anyone applies who graduated before ${earliest}.`,
  "pin-outside-filter": ({ filter, detail, ...program }) =>
    `${named(program)} stays because you pinned it. It would be left out otherwise (${filterWords(filter, detail)}).`,
  "step2ck-pending": () =>
    "Your Step 2 CK score is not known yet. The ranges cover the scores that applicants like you get.",
  "step2ck-extrapolated": ({ score, low, high }) =>
    `Your Step 2 CK of ${score} lies outside ${low} to ${high}, where most data are. Read the chances with care.`,
  ...BACKGROUND_WORDS,
  "failed-attempts-thin": () => "Programs rarely publish how they read a failed attempt. The range is wide.",
  "level-thin": ({ specialty }) =>
    `Few data stand behind the level of chances in ${specialty}. The range is wide.`,
  "rates-move": () =>
    "The interview rate of one program often doubles or halves from one season to the next.",
  "not-told": ({ field }) => `You have not told ${profileFieldName(field)}. Your range is wider for it.`,
  "fees-carried-over": ({ season, publishedFor }) =>
    `Not every fee of the ${season} season is known here. Older ones stand in, the oldest of ${publishedFor}.`,
  "fees-second-hand": () =>
    "Some fees are not from an official page. Check them with the application service before you pay.",
  "fees-unknown": ({ service }) =>
    `The fees of ${service} are unknown. Those of the general service stand in, as an assumption.`,
  "signals-carried-over": ({ specialty, publishedFor }) =>
    `The signals of ${specialty} are those of ${publishedFor}. Check them when the new ones are out.`,
  "signals-not-sought": ({ specialty }) =>
    `You gave signals for ${specialty}, which you do not seek. They are not used, and no other specialty gets them.`,
  "visa-unknown": ({ programs, visa }) =>
    `Of the programs to apply to, ${programs} ${programs === 1 ? "has" : "have"} no published answer about ${visaName(visa)}. Ask before you pay.`,
  "visa-no": ({ programs, visa, sponsored, first }) => {
    const say = `Of the programs to apply to, ${programs} ${programs === 1 ? "says" : "say"} no to ${visaName(visa)}`;
    if (sponsored !== null) return `${say} and yes to ${visaName(sponsored)}.`;
    const more = programs === 1 ? "" : ` and ${programs - 1} more`;
    return `${say}: ${named(first)}${more}. Ask before you pay.`;
  },
  "budget-below-fixed-fees": ({ usd, fixed, first }) =>
    first === undefined
      ? `Your budget of ${dollars(usd)} is below the fixed fees of ${dollars(fixed)}. No application fits.`
      : `Your budget of ${dollars(usd)} buys no application. The cheapest first one, in ${first.specialty}, costs ${dollars(first.usd)}, with ${dollars(fixed)} of fixed fees in it.`,
  "limits-conflict": ({ conflict }) =>
    `Your limits cannot all be kept: ${limitWords(conflict)}. Change one of them.`,
  "limits-let-nobody-in": ({ limits }) =>
    `No program may enter the list. ${limits.length === 1 ? "This limit keeps" : "These limits keep"} them out: ${limits.map(limitName).join(", ")}.`,
  "no-candidates": () => "No program fits your answers. Allow more specialties, states or settings.",
  "pin-not-sought": (program) => `You pinned ${named(program)}, which is not of a specialty that you seek.`,
  "pin-lost": ({ why, ...program }) =>
    `You pinned ${named(program)}. It is not on the list. ${PIN_LOST[why]}`,
  "pin-fails-rule": ({ rule, ...program }) =>
    `${named(program)} stays because you pinned it, though it fails a stated rule (${ruleName(rule)}).`,
  "dropped-and-sent": (program) =>
    `You dropped ${named(program)}, and your application there is running. It stays until you withdraw it.`,
  "couple-not-modelled": () =>
    "You apply as a couple. The list looks at you alone, so your joint chance is lower.",
  "price-assumed": ({ usd }) =>
    `You have not told what 1 more chance of 100 is worth to you. The stop line uses ${dollars(usd)}.`,
  "preliminary-worth-assumed": ({ worth }) =>
    `A position of one year counts ${Math.round(100 * worth)} of 100 of a full one here. You have not told what it is worth to you.`,
  "public-facts": () => "This run uses public facts only. The ranges are wider.",
  "in-season-other-season": ({ entries, entrySeason, season }) =>
    `${counted(entries, "entry", "entries")} of your tracker ${entries === 1 ? "is" : "are"} of the ${entrySeason} season. This answer is about ${season} and leaves ${entries === 1 ? "it" : "them"} out.`,
  "limit-passed": ({ limit, sent, most }) => limitPassedWords(limit, sent, most),
  "applications-over": ({ season }) =>
    `Applications for the ${season} season are over. Only what you have sent counts.`,
  "nothing-sent-told": ({ season }) =>
    `Enter what you sent for the ${season} season, and you see its outlook. To plan the next one, choose the ${season + 1} season.`,
  "own-match": ownMatchWords,
  "lists-certified": ({ season }) =>
    `Rank lists of the ${season} season are certified. If you do not match, SOAP in Match Week is what is left.`,
  "compared-afresh": ({ season }) =>
    `This compares new lists, as if the ${season} season were open and nothing were sent. For your outlook with what you sent, see your list.`,
  "tier-limit-broken": ({ tier, found, least, most }) =>
    `The list has ${counted(found, `${tier} program`)}, and you asked for ${most !== null && found > most ? `at most ${most}` : `at least ${least}`}. No list was found that keeps this limit.`,
  "forecast-more-sent": ({ sent, applications }) =>
    `You have sent ${counted(sent, "application")}, more than the ${applications} asked for. ${sent === 1 ? "It counts" : `All ${sent} count`}.`,
  "forecast-past-rules": ({ programs }) =>
    `Only ${counted(programs, "program")} ${programs === 1 ? "has" : "have"} no stated rule against you. A list this long has to go beyond them.`,
  "same-hospital": ({ hospitals }) =>
    `At ${counted(hospitals, "hospital")} the list holds programs of two specialties. Directors talk to each other. You can ask for one specialty per hospital.`,
  "low-chance": ({ chance }) =>
    `You match in ${chancePhrase(chance)} seasons. Look at other specialties and at a plan B beside this list.`,
};

type Named = Pick<Extract<WarningReason, { code: "pin-not-sought" }>, "name" | "specialty" | "track">;

function named({ name, specialty, track }: Named): string {
  const other = otherTrack(track);
  return `${name} (${specialty}${other === "" ? "" : `, ${other}`})`;
}

function filterWords(filter: ExclusionCode, detail: string | null): string {
  const words = exclusionWords({ code: filter, detail });
  return words.charAt(0).toLowerCase() + words.slice(1).replace(/\.$/, "");
}

/** One warning as one or two sentences. */
export function warningWords(reason: WarningReason): string {
  return (WORDS[reason.code] as (given: WarningReason) => string)(reason);
}
