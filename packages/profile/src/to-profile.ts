import {
  applicantTypeNamed,
  type CountLimit,
  divisionNamed,
  type Profile,
  type SignalAllowance,
  settingNamed,
  specialtyNamed,
  stateNamed,
  trackNamed,
} from "@smartpick/core";
import { ledgerFieldNamed } from "./ledger-field.ts";
import { programIdOf } from "./program-id.ts";
import type { ProfileFile } from "./schema.ts";
import { englishResultNamed, signalNamed, step1Named, step3Named, tierNamed, visaNamed } from "./words.ts";

type Maybe<T> = T | null | undefined;

/** The profile of a file that passed the schema and holds no contradiction; names in canonical form. */
export function toProfile(file: ProfileFile): Profile {
  const { applicant, exams, experience, seeks, budget, portfolio } = file;
  return {
    schema: "smartpick/profile@1",
    season: file.season ?? null,
    applicant: {
      type: known(applicantTypeNamed(applicant.type)),
      country: applicant.country ?? null,
      graduationYear: applicant.graduation_year ?? null,
      languages: [...(applicant.languages ?? [])],
      earlierMatches: applicant.earlier_matches ?? 0,
      couple: applicant.couple ?? false,
    },
    exams: {
      step1: scoreOr(exams.step1, step1Named),
      step2ck: typeof exams.step2ck === "number" ? exams.step2ck : "pending",
      step3: scoreOr(exams.step3, step3Named),
      failedAttempts: {
        step1: exams.failed_attempts?.step1 ?? null,
        step2ck: exams.failed_attempts?.step2ck ?? null,
        step3: exams.failed_attempts?.step3 ?? null,
      },
      english:
        exams.english == null
          ? null
          : { test: exams.english.test, result: known(englishResultNamed(exams.english.result)) },
    } as Profile["exams"],
    visa: file.visa == null ? null : (known(visaNamed(file.visa)) as Profile["visa"]),
    experience: {
      usClinicalMonths: experience?.us_clinical_months ?? null,
      research: experience?.research ?? null,
      publications: experience?.publications ?? null,
      work: experience?.work ?? null,
      volunteer: experience?.volunteer ?? null,
    },
    seeks: {
      specialties: names(
        seeks.specialties,
        (name) => specialtyNamed(name)?.name ?? null,
      ) as Profile["seeks"]["specialties"],
      regions: names(seeks.regions, divisionNamed),
      states: states(seeks.states),
      neverStates: states(seeks.never_states),
      settings: names(seeks.settings, settingNamed),
      tracks: names(seeks.tracks, trackNamed),
    },
    home: { states: states(file.home?.states) },
    weights: {
      informatics: file.weights?.informatics ?? 0,
      location: file.weights?.location ?? 0,
      preferredStates: states(file.weights?.preferred_states),
      preliminary: file.weights?.preliminary ?? null,
    },
    budget: {
      usd: budget?.usd ?? null,
      maxPrograms: budget?.max_programs ?? null,
      usdPerChance: budget?.usd_per_chance ?? null,
    },
    signals:
      typeof file.signals === "object" && file.signals !== null
        ? renamed(file.signals, (name) => specialtyNamed(name)?.name ?? null, stripped<SignalAllowance>)
        : "default",
    constraints: {
      specialty: renamed(
        file.constraints?.specialty,
        (name) => specialtyNamed(name)?.name ?? null,
        stripped<CountLimit>,
      ),
      state: renamed(file.constraints?.state, (name) => stateNamed(name)?.code ?? null, stripped<CountLimit>),
      tier: renamed(file.constraints?.tier, tierNamed, stripped<CountLimit>),
    },
    pins: { must: names(file.pins?.must, programIdOf), never: names(file.pins?.never, programIdOf) },
    facts: (file.facts ?? []).map((fact) => ({
      program: known(programIdOf(fact.program)),
      field: known(ledgerFieldNamed(fact.field)),
      value: fact.value,
      date: fact.date ?? null,
      note: fact.note ?? null,
    })),
    inSeason: (file.in_season ?? []).map((entry) => ({
      program: known(programIdOf(entry.program)),
      signal:
        entry.signal == null
          ? null
          : (known(signalNamed(entry.signal)) as "gold" | "silver" | "signal" | "none"),
      applied: entry.applied ?? null,
      invited: entry.invited ?? null,
      rejected: entry.rejected ?? null,
      interviewed: entry.interviewed ?? null,
      withdrawn: entry.withdrawn ?? null,
    })),
    portfolio: {
      education: [...(portfolio?.education ?? [])],
      skills: [...(portfolio?.skills ?? [])],
      projects: [...(portfolio?.projects ?? [])],
      publications: [...(portfolio?.publications ?? [])],
    },
  };
}

function known<T>(name: T | null): T {
  if (name === null) throw new Error("a name passed the schema and is not known");
  return name;
}

function names<I, O>(items: Maybe<readonly I[]>, named: (item: I) => O | null): O[] {
  return (items ?? []).map((item) => known(named(item)));
}

const states = (items: Maybe<readonly string[]>) => names(items, (name) => stateNamed(name)?.code ?? null);

function scoreOr(
  value: Maybe<string | number>,
  named: (word: string) => string | null,
): string | number | null {
  return typeof value === "string" ? known(named(value)) : (value ?? null);
}

function renamed<I, O>(
  map: Maybe<Record<string, I>>,
  named: (key: string) => string | null,
  read: (value: I) => O,
): Record<string, O> {
  return Object.fromEntries(
    Object.entries(map ?? {}).map(([key, value]) => [known(named(key)), read(value)]),
  );
}

/** Keys that were left out or empty are absent, so that a profile has one form. */
function stripped<T>(value: Maybe<Readonly<Record<string, number | null | undefined>>>): T {
  return Object.fromEntries(Object.entries(value ?? {}).filter(([, inner]) => inner != null)) as T;
}
