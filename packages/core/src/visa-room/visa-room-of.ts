import type { VisaRoom, VisaRuleHere } from "../answers/visa-room.ts";
import type { VisaRule } from "../facts/visa-rules.ts";
import type { Profile } from "../profile/profile.ts";
import { daysBetween } from "../season/days-between.ts";
import { countryNamed, type NamedCountry } from "./country-named.ts";

/** What of a profile visa rules read. */
export type VisaAnswers = Pick<Profile, "applicant" | "visa">;

type Reason = VisaRuleHere["why"][number];
/** Whether one side of a rule concerns her, and why. */
interface Test {
  readonly concerns: VisaRuleHere["concerns"];
  readonly why: readonly Reason[];
}

/**
 * The dated rules applied to nationality, visa and place of an applicant on a day (YYYY-MM-DD): whether each concerns her
 * and why, what was read of its status and how long ago. Those that name her nationality come first, those that do not
 * concern her last. A country that is not known leaves a rule unknown, never out. No chance depends on any of it.
 */
export function visaRoomOf(
  rules: readonly VisaRule[],
  { applicant, visa }: VisaAnswers,
  today: string,
): VisaRoom {
  const country = countryNamed(applicant.country);
  const inUs = applicant.inUs ?? null;
  const notNeeded = notNeededBy(applicant.type, visa);
  const here = notNeeded === null ? rules.map((rule) => ruleHere(rule, { country, visa, inUs, today })) : [];
  return {
    country: countryHere(applicant.country, country),
    visa,
    inUs,
    notNeeded,
    rules: here
      .map((rule) => ({ rule, place: placeOf(rule) }))
      .sort((a, b) => a.place - b.place)
      .map(({ rule }) => rule),
  };
}

/** Whether a plan shows the room: a visa is wanted, or a non-US IMG has not told. */
export function asksForVisaRoom({ applicant, visa }: VisaAnswers): boolean {
  if (notNeededBy(applicant.type, visa) !== null) return false;
  return visa !== null || applicant.type === "non-us-img";
}

function notNeededBy(type: Profile["applicant"]["type"], visa: Profile["visa"]): VisaRoom["notNeeded"] {
  if (type === "us-img") return "us-citizen";
  return visa === "none" ? "no-visa-wanted" : null;
}

function countryHere(told: string | null, named: NamedCountry): VisaRoom["country"] {
  const { state } = named;
  const shown = { told, state, code: null, name: null, near: [] };
  if (named.state === "known") return { ...shown, code: named.country.code, name: named.country.name };
  if (named.state === "ambiguous") return { ...shown, near: named.countries.map(({ name }) => name) };
  return named.state === "unknown" ? { ...shown, near: named.nearest.map(({ name }) => name) } : shown;
}

interface Asked {
  readonly country: NamedCountry;
  readonly visa: Profile["visa"];
  readonly inUs: boolean | null;
  readonly today: string;
}

function ruleHere(rule: VisaRule, { country, visa, inUs, today }: Asked): VisaRuleHere {
  const tests = [nationalityTest(rule, country), visaTest(rule, visa), placeTest(rule, inUs)];
  const concerns = together(tests);
  // What rules it out is the whole reason; what would speak for it says nothing then.
  const reasons = concerns === "no" ? tests.filter((test) => test.concerns === "no") : tests;
  const { id, title, says, status, from, until, verified, trust, source, events, notFound } = rule;
  return {
    id,
    title,
    says,
    concerns,
    why: reasons.flatMap(({ why }) => why),
    status,
    from,
    until,
    begun: from === null || from <= today,
    ended: until !== null && until < today,
    verified,
    ageDays: Math.max(0, daysBetween(firstDayOf(verified), today)),
    trust,
    source,
    events,
    notFound,
  };
}

/** One no is enough; then one unknown; then a condition. */
function together(tests: readonly Test[]): VisaRuleHere["concerns"] {
  const found = tests.map(({ concerns }) => concerns);
  return (["no", "unknown", "on-entry"] as const).find((one) => found.includes(one)) ?? "yes";
}

function nationalityTest({ nationalities }: VisaRule, country: NamedCountry): Test {
  if (nationalities.length === 0) return { concerns: "yes", why: [] };
  switch (country.state) {
    case "known": {
      const named = nationalities.includes(country.country.code);
      return named ? yes({ code: "nationality-named" }) : no({ code: "nationality-not-named" });
    }
    case "ambiguous": {
      const named = country.countries.filter(({ code }) => nationalities.includes(code)).length;
      if (named === 0) return no({ code: "nationality-not-named" });
      return named === country.countries.length
        ? yes({ code: "nationality-named" })
        : unknown({ code: "nationality-ambiguous" });
    }
    case "unknown":
      return unknown({ code: "nationality-unknown" });
    default:
      return unknown({ code: "nationality-not-told" });
  }
}

function visaTest({ visas, otherVisas }: VisaRule, wanted: Profile["visa"]): Test {
  if (visas.length === 0) return { concerns: "yes", why: [] };
  if (wanted === null) return unknown({ code: "visa-not-told" });
  const [meant] = visas.filter((visa) => wanted === "any" || visa === wanted);
  if (meant !== undefined) return yes({ code: "visa-named", visa: meant });
  return otherVisas === "unknown" ? unknown({ code: "visa-not-found" }) : no({ code: "visa-not-named" });
}

function placeTest({ place }: VisaRule, inUs: boolean | null): Test {
  if (place === "anywhere") return { concerns: "yes", why: [] };
  if (place === "entering") {
    return inUs === true
      ? { concerns: "on-entry", why: [{ code: "inside-us" }] }
      : yes({ code: inUs === false ? "outside-us" : "place-not-told" });
  }
  if (inUs === null) return unknown({ code: "place-not-told" });
  return inUs ? no({ code: "inside-us" }) : yes({ code: "outside-us" });
}

const yes = (why: Reason): Test => ({ concerns: "yes", why: [why] });
const no = (why: Reason): Test => ({ concerns: "no", why: [why] });
const unknown = (why: Reason): Test => ({ concerns: "unknown", why: [why] });

/** Place in the order of reading: her nationality first, then what concerns her, what is open, what does not. */
function placeOf({ concerns, why }: VisaRuleHere): number {
  if (concerns === "no") return 3;
  if (why.some(({ code }) => code === "nationality-named")) return 0;
  return concerns === "unknown" ? 2 : 1;
}

/** The first day of a year, a month or a day: what was read at the latest by its end counts as old from its beginning. */
function firstDayOf(verified: string): string {
  return `${verified}${"-01-01".slice(verified.length - 4)}`;
}
