import type { RowReason } from "@smartpick/core";
import { chancePhrase, differenceOf100 } from "../english/chance.ts";
import { dayWords } from "../english/day.ts";
import { dollars } from "../english/money.ts";
import { capitalised, listed } from "../english/plural.ts";
import { visaName } from "../program/visa.ts";
import { signalPhrase } from "../signals/signal-names.ts";

type Words = { readonly [Code in RowReason["code"]]: (reason: Extract<RowReason, { code: Code }>) => string };

type Application = Extract<RowReason, { code: "applied" }>;

const APPLICATION: Readonly<Record<Application["state"], { name: string; sentence: string }>> = {
  waiting: { name: "Waiting", sentence: "No answer has come yet." },
  invited: { name: "Invited", sentence: "You are invited to an interview." },
  interviewed: { name: "Interviewed", sentence: "You have had your interview." },
};

/** What has become of a running application, in one word: `"Invited"`. */
export function applicationName(state: Application["state"]): string {
  return APPLICATION[state].name;
}

const WORDS: Words = {
  pinned: () => "You pinned it.",
  applied: ({ state, applied }) =>
    `You applied${applied === null ? "" : ` on ${dayWords(applied)}`}. ${APPLICATION[state].sentence}`,
  adds: ({ chance, usd }) =>
    `It adds ${differenceOf100(chance)} of 100 to your season${usd === 0 ? ", for no further fee" : ` for ${dollars(usd)}`}.`,
  "base-program-rate": () => "The chance starts from this program’s own estimate for your type of applicant.",
  "base-kind-and-mix": () => "The chance starts from programs of this kind and from its mix of residents.",
  "base-kind": () => "The chance starts from programs of this kind. Nothing is published about this one.",
  "img-share": ({ low, high }) =>
    `About ${tenths(low, high)} in 10 residents are international graduates (IMGs), by our estimate.`,
  "signal-adds": ({ signal, interviewWithout, interviewWith }) => {
    const name = signalPhrase(signal);
    const [from, to] = [chancePhrase(interviewWithout), chancePhrase(interviewWith)];
    return from === to
      ? `A ${name} adds ${differenceOf100(interviewWith - interviewWithout)} of 100 to the interview here.`
      : `A ${name} moves the interview from ${from} to ${to}.`;
  },
  "home-state": ({ state }) => `You have ties to ${state}.`,
  "preferred-state": ({ state }) => `You prefer ${state}.`,
  "informatics-fellowship": () => "Its sponsor has a clinical informatics fellowship.",
  "ehr-known": ({ ehr }) => `Its health record system is ${ehr}.`,
  "visa-unknown": ({ visa }) =>
    `Whether it sponsors ${visaName(visa)} is not in our sources. Ask the program.`,
  "visa-no": ({ visa, year, by, sponsored }) => {
    const no = `says no to ${visaName(visa)}`;
    const said = year === null ? "" : ` (${year})`;
    const sentence =
      by === "yours"
        ? `By your own entry it ${no}.`
        : by === "program"
          ? `It ${no}${said}.`
          : `By a second-hand report${said} it ${no}.`;
    if (sponsored !== null) return `${sentence} It says yes to ${visaName(sponsored)}.`;
    return by === "second-hand" ? `${sentence} Ask before you pay.` : sentence;
  },
  "visa-answer-old": ({ visa, year }) => `Its answer about ${visaName(visa)} is from ${year}. Ask again.`,
  "language-untold": ({ language }) =>
    `It works in ${language} beside English, and you have not told your languages. Ask what it expects.`,
  remark: ({ text }) => text,
  "same-hospital": ({ programs }) =>
    `You would also apply there in ${listed([...new Set(programs.map(({ specialty }) => specialty))])}. Directors at one hospital talk to each other.`,
};

/** One reason for a row as a sentence. */
export function rowReasonWords(reason: RowReason): string {
  return capitalised((WORDS[reason.code] as (given: RowReason) => string)(reason));
}

function tenths(low: number, high: number): string {
  const from = Math.round(low * 10);
  const to = Math.round(high * 10);
  return from === to ? `${from}` : `${from} to ${to}`;
}
