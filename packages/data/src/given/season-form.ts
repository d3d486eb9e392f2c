import type { SeasonFacts } from "@smartpick/core";
import {
  count,
  day,
  type FormsOf,
  flag,
  ifThere,
  keysOf,
  listOf,
  number,
  oneOf,
  orNull,
  share,
  tested,
  text,
  whole,
} from "./form.ts";

type Item<L> = NonNullable<L> extends readonly (infer T)[] ? T : never;
type Date = Item<SeasonFacts["dates"]>;
type Soap = NonNullable<SeasonFacts["soap"]>;
type Gate = NonNullable<SeasonFacts["gate"]>;
type Letters = NonNullable<SeasonFacts["letters"]>;
type Application = NonNullable<SeasonFacts["application"]>;
type Limit = Item<SeasonFacts["limits"]>;
type Fee = Item<SeasonFacts["fixedFees"]>;
type Service = Item<SeasonFacts["services"]>;
type Origin = Pick<Date, "source" | "publishedFor" | "confidence" | "standing" | "note">;

const confidence = oneOf("official", "second-hand", "derived", "assumed");
const year = whole(1900, 2200);
const hour = tested((value) => typeof value === "string" && /^([01]\d|2[0-3]):[0-5]\d$/.test(value), {
  kind: "text",
  most: 5,
});

const ORIGIN: FormsOf<Origin> = {
  source: text,
  publishedFor: year,
  confidence,
  standing: oneOf("published", "derived", "assumed", "yours"),
  note: orNull(text),
};

/** A season's fees, signals, dates, limits, matches, SOAP, gate, letters and choices of the form. */
export const seasonForm = keysOf<SeasonFacts>({
  season: year,
  services: listOf(
    keysOf<Service>({
      ...ORIGIN,
      id: text,
      title: text,
      specialties: listOf(text),
      steps: orNull(listOf(keysOf<Item<Service["steps"]>>({ upTo: orNull(whole(1, null)), usd: number }))),
    }),
  ),
  fixedFees: listOf(
    keysOf<Fee>({
      ...ORIGIN,
      id: text,
      title: text,
      usd: number,
      appliesTo: oneOf("all", "img"),
      exam: ifThere(oneOf("usmle", "comlex")),
      counted: flag,
      service: orNull(text),
      match: ifThere(text),
      others: ifThere(
        listOf(keysOf<Item<Fee["others"]>>({ usd: number, source: text, publishedFor: year, confidence })),
      ),
    }),
  ),
  signals: listOf(
    keysOf<Item<SeasonFacts["signals"]>>({
      ...ORIGIN,
      specialty: text,
      allowance: keysOf<Item<SeasonFacts["signals"]>["allowance"]>({
        gold: ifThere(count),
        silver: ifThere(count),
        signal: ifThere(count),
      }),
    }),
  ),
  dates: listOf(keysOf<Date>({ ...ORIGIN, id: text, date: orNull(day), time: ifThere(hour) })),
  limits: listOf(
    keysOf<Limit>({
      ...ORIGIN,
      field: text,
      max: orNull(count),
      unit: oneOf("characters", "entries"),
      others: ifThere(
        listOf(keysOf<Item<Limit["others"]>>({ max: count, source: text, publishedFor: year, confidence })),
      ),
    }),
  ),
  matches: ifThere(
    listOf(
      keysOf<Item<SeasonFacts["matches"]>>({
        ...ORIGIN,
        id: text,
        title: text,
        specialties: listOf(text),
        month: orNull(whole(1, 12)),
        ownRegistration: flag,
        registrationDeadline: orNull(day),
        rankListDeadline: orNull(day),
        resultDay: orNull(day),
      }),
    ),
  ),
  soap: ifThere(
    keysOf<Soap>({
      rounds: listOf(
        keysOf<Item<Soap["rounds"]>>({
          ...ORIGIN,
          round: count,
          date: orNull(day),
          time: hour,
          until: hour,
        }),
      ),
      filled: listOf(keysOf<Item<Soap["filled"]>>({ ...ORIGIN, afterRound: count, share })),
      rules: listOf(keysOf<Item<Soap["rules"]>>({ ...ORIGIN, id: text, title: text })),
    }),
  ),
  gate: ifThere(
    keysOf<Gate>({
      rules: listOf(keysOf<Item<Gate["rules"]>>({ id: text, source: text })),
      passing: listOf(keysOf<Item<Gate["passing"]>>({ exam: oneOf("step2ck"), score: count, source: text })),
    }),
  ),
  letters: ifThere(
    keysOf<Letters>({
      askAhead: keysOf<Letters["askAhead"]>({ ...ORIGIN, weeks: count }),
      portal: keysOf<Letters["portal"]>({ ...ORIGIN, from: day }),
      standard: keysOf<Letters["standard"]>({ ...ORIGIN, specialties: listOf(text) }),
      steps: listOf(keysOf<Item<Letters["steps"]>>({ ...ORIGIN, id: text, title: text })),
    }),
  ),
  application: ifThere(
    keysOf<Application>({
      choices: listOf(
        keysOf<Item<Application["choices"]>>({
          ...ORIGIN,
          field: text,
          values: listOf(keysOf<Item<Item<Application["choices"]>["values"]>>({ id: text, label: text })),
        }),
      ),
      gap: keysOf<Application["gap"]>({ ...ORIGIN, months: count }),
    }),
  ),
});
