import type { SeasonChange } from "../answers/changes.ts";
import type { SeasonFacts } from "../season/season-facts.ts";
import type { SeasonProvenance } from "../season/season-provenance.ts";
import { keysOfBoth, same } from "./same.ts";

type Part = SeasonChange["part"];
type Says = NonNullable<SeasonChange["after"]>;

/** One entry of a season, with what stands beside the value that counts. */
interface Entry {
  readonly part: Part;
  readonly id: string;
  readonly title: string;
  readonly says: Says;
  /** Everything else in the entry that a reader would call evidence. */
  readonly beside: unknown;
}

/** Every date, fee, signal rule, limit and rule of a season that differs, season by season. */
export function seasonChanges(
  before: readonly SeasonFacts[],
  after: readonly SeasonFacts[],
): readonly SeasonChange[] {
  const seasons = [...new Set([...before, ...after].map(({ season }) => season))].sort((a, b) => a - b);
  return seasons.flatMap((season) => {
    const [then, now] = [before, after].map((files) =>
      entriesOf(files.find((file) => file.season === season)),
    );
    return keysOfBoth(then!.keys(), now!.keys()).flatMap((key) => {
      const [one, other] = [then!.get(key), now!.get(key)];
      if (same(one, other)) return [];
      const { part, id, title } = (other ?? one)!;
      const kind = one && other && same(one.says.value, other.says.value) ? "evidence" : "value";
      return [
        { season, part, id, title, kind, before: one?.says ?? null, after: other?.says ?? null } as const,
      ];
    });
  });
}

function entriesOf(file: SeasonFacts | undefined): ReadonlyMap<string, Entry> {
  const entries = file === undefined ? [] : [...ofCalendar(file), ...ofMoney(file), ...ofRules(file)];
  return new Map(entries.map((entry) => [`${entry.part} ${entry.id}`, entry]));
}

function entry(
  part: Part,
  id: string,
  title: string,
  { value, of, beside = null }: { value: Says["value"]; of: SeasonProvenance; beside?: unknown },
): Entry {
  const { source, publishedFor, confidence, standing, note } = of;
  return {
    part,
    id,
    title,
    says: { value, source, publishedFor, confidence, note },
    beside: [standing, beside],
  };
}

function ofCalendar({ dates, matches = [], soap }: SeasonFacts): readonly Entry[] {
  return [
    ...dates.map((of) =>
      entry("date", of.id, of.id, { value: of.time === undefined ? of.date : `${of.date} ${of.time}`, of }),
    ),
    ...matches.flatMap((of) =>
      (["registrationDeadline", "rankListDeadline", "resultDay", "month"] as const).map((day) =>
        entry("match", `${of.id}/${day}`, of.title, {
          value: of[day],
          of,
          beside: [of.specialties, of.ownRegistration],
        }),
      ),
    ),
    ...(soap?.rounds ?? []).map((of) =>
      entry("soap", `round-${of.round}`, `SOAP round ${of.round}`, {
        value: `${of.date ?? "?"} ${of.time} to ${of.until}`,
        of,
      }),
    ),
    ...(soap?.filled ?? []).map((of) =>
      entry("soap", `filled-${of.afterRound}`, `SOAP, filled after round ${of.afterRound}`, {
        value: of.share,
        of,
      }),
    ),
    ...(soap?.rules ?? []).map((of) => entry("soap", `rule-${of.id}`, "SOAP", { value: of.title, of })),
  ];
}

function ofMoney({ services, fixedFees }: SeasonFacts): readonly Entry[] {
  return [
    ...services.map((of) => entry("steps", of.id, of.title, { value: of.steps, of, beside: of.specialties })),
    ...fixedFees.map((of) => {
      const { usd, appliesTo, exam, counted, service, match, others } = of;
      const beside = { appliesTo, exam, counted, service, match, others };
      return entry("fee", of.id, of.title, { value: usd, of, beside });
    }),
  ];
}

function ofRules({ season, signals, limits, gate, letters, application }: SeasonFacts): readonly Entry[] {
  const ofGate = (source: string): SeasonProvenance => ({
    source,
    publishedFor: season,
    confidence: "official",
    standing: "published",
    note: null,
  });
  return [
    ...signals.map((of) => {
      const value = { ...of.allowance } as Readonly<Record<string, number>>;
      return entry("signals", of.specialty, of.specialty, { value, of });
    }),
    ...limits.map((of) =>
      entry("limit", of.field, of.field, { value: of.max, of, beside: [of.unit, of.others] }),
    ),
    ...(gate?.rules ?? []).map(({ id, source }) =>
      entry("gate", `rule-${id}`, id, { value: source, of: ofGate(source) }),
    ),
    ...(gate?.passing ?? []).map(({ exam, score, source }) =>
      entry("gate", `passing-${exam}`, exam, { value: score, of: ofGate(source) }),
    ),
    ...ofLetters(letters),
    ...ofApplication(application),
  ];
}

function ofApplication(application: SeasonFacts["application"]): readonly Entry[] {
  if (application === undefined) return [];
  const { choices, gap } = application;
  return [
    ...choices.map((of) => {
      const value = of.values.map(({ label }) => label).join("; ");
      return entry("application", of.field, of.field, { value, of });
    }),
    entry("application", "gap", "gap", { value: gap.months, of: gap }),
  ];
}

function ofLetters(letters: SeasonFacts["letters"]): readonly Entry[] {
  if (letters === undefined) return [];
  const { askAhead, portal, standard, steps } = letters;
  return [
    entry("letters", "ask-ahead", "weeks to ask ahead", { value: askAhead.weeks, of: askAhead }),
    entry("letters", "portal", "first day of the portal", { value: portal.from, of: portal }),
    entry("letters", "standard", "specialties with a standard letter", {
      value: standard.specialties.join(", "),
      of: standard,
    }),
    ...steps.map((of) => entry("letters", `step-${of.id}`, of.id, { value: of.title, of })),
  ];
}
