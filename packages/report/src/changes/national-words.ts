import type { ChangesReport, SeasonChange } from "@smartpick/core";
import { shortOf100 } from "../english/chance.ts";
import { dayWords } from "../english/day.ts";
import { dollars } from "../english/money.ts";
import { capitalised, counted, listed } from "../english/plural.ts";
import { seasonDayName } from "../season-room/deadline-words.ts";

/** A fact of a season or the nation that changed: what it is, both values, and where the newer one comes from. */
export interface NationalChange {
  readonly key: string;
  readonly what: string;
  readonly was: string;
  readonly is: string;
  /** Source ids of both values; `null` = there was, or is, none. */
  readonly sources: readonly [before: string | null, after: string | null];
}

/** Every changed fact that is about no program: seasons first, then published rates, then visa rules. */
export function nationalChanges({
  seasons,
  rates,
  visaRules,
}: Pick<ChangesReport, "seasons" | "rates" | "visaRules">): readonly NationalChange[] {
  return [
    ...seasons.map((change) => ({
      key: `${change.season} ${change.part} ${change.id}`,
      what: `${change.season} season: ${seasonWhat(change)}`,
      was: seasonValueWords(change, change.before),
      is: seasonValueWords(change, change.after),
      sources: sourcesOf(change),
    })),
    ...rates.map((change) => ({
      key: `rate ${change.specialty} ${change.type}`,
      what: `Published match rate, ${change.specialty}, ${TYPES[change.type]}`,
      was: rateWords(change.before),
      is: rateWords(change.after),
      sources: sourcesOf(change),
    })),
    ...visaRules.map((change) => ({
      key: `visa ${change.id}`,
      what: `Visa rule: ${change.title}`,
      was: ruleWords(change.before),
      is: ruleWords(change.after),
      sources: sourcesOf(change),
    })),
  ];
}

function sourcesOf({
  before,
  after,
}: {
  readonly before: { readonly source: string } | null;
  readonly after: { readonly source: string } | null;
}): NationalChange["sources"] {
  return [before?.source ?? null, after?.source ?? null];
}

const TYPES: Readonly<Record<ChangesReport["rates"][number]["type"], string>> = {
  "us-md": "US MD",
  do: "DO",
  "us-img": "US IMG",
  "non-us-img": "non-US IMG",
};

const MATCH_DAYS: Readonly<Record<string, string>> = {
  registrationDeadline: "last day to register",
  rankListDeadline: "last day of the rank list",
  resultDay: "day of the results",
  month: "month of the results",
};

function seasonWhat({ part, id, title }: SeasonChange): string {
  switch (part) {
    case "date":
      return seasonDayName(id);
    case "match":
      return `${title}, ${MATCH_DAYS[id.split("/")[1] ?? ""] ?? "days"}`;
    case "steps":
      return `fee steps of ${title}`;
    case "signals":
      return `signals of ${title}`;
    case "limit":
      return `limit of the form, ${title.replaceAll("-", " ")}`;
    case "gate":
      return id.startsWith("passing")
        ? `passing score of ${title}`
        : `rule about ${title.replaceAll("-", " ")}`;
    case "letters":
      return `letters of recommendation, ${title}`;
    case "application":
      return id === "gap"
        ? "application form, months without an entry that are asked about"
        : `application form, values of ${title.replaceAll("-", " ")}`;
    default:
      return title;
  }
}

function seasonValueWords({ part, kind }: SeasonChange, says: SeasonChange["after"]): string {
  if (says === null) return "Not in the facts";
  const beside = kind === "evidence" ? `, published for ${says.publishedFor}, ${says.confidence}` : "";
  return `${valueWords(part, says.value)}${beside}`;
}

function valueWords(part: SeasonChange["part"], value: NonNullable<SeasonChange["after"]>["value"]): string {
  if (value === null) return "Unknown";
  if (typeof value === "number") return part === "fee" ? dollars(value) : String(value);
  if (typeof value === "string") {
    const [day = "", ...rest] = value.split(" ");
    return /^\d{4}-\d\d-\d\d$/.test(day) ? [dayWords(day), ...rest].join(" ") : value;
  }
  if (!Array.isArray(value)) {
    const kinds = Object.entries(value).map(([kind, count]) => `${count} ${kind}`);
    return kinds.length === 0 ? "None" : listed(kinds);
  }
  const steps = value as readonly { readonly upTo: number | null; readonly usd: number }[];
  return capitalised(
    listed(
      steps.map(({ upTo, usd }) =>
        upTo === null ? `then ${dollars(usd)}` : `${dollars(usd)} up to ${upTo}`,
      ),
    ),
  );
}

function rateWords(rate: ChangesReport["rates"][number]["after"]): string {
  return rate === null ? "Not published" : `${shortOf100(rate.rate)} of 100 (${rate.year})`;
}

function ruleWords(rule: ChangesReport["visaRules"][number]["after"]): string {
  if (rule === null) return "Not in the facts";
  return `${capitalised(rule.status.replaceAll("-", " "))}, read ${rule.verified}`;
}

/** What changed behind the numbers, in sentences; empty where nothing did. */
export function modelSentences({
  judgements,
  estimates,
}: Pick<ChangesReport, "judgements" | "estimates">): readonly string[] {
  return [
    ...(estimates.moved ? ["The parameters of the chances were estimated anew."] : []),
    ...(judgements.length === 0
      ? []
      : [`${counted(judgements.length, "judgement has", "judgements have")} another value.`]),
  ];
}
