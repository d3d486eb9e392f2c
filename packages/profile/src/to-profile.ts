import {
  applicantTypeNamed,
  type CountLimit,
  divisionNamed,
  type Profile,
  type SignalAllowance,
  settingNamed,
  trackNamed,
} from "@smartpick/core";
import {
  fullSpecialty,
  known,
  names,
  renamed,
  scoreOr,
  stateCode,
  states,
  stripped,
} from "./canonical-names.ts";
import { ledgerFieldNamed } from "./ledger-field.ts";
import { programIdOf } from "./program-id.ts";
import type { ProfileFile } from "./schema.ts";
import { englishResultNamed, signalNamed, step1Named, step3Named, tierNamed, visaNamed } from "./words.ts";

/** One entry of a list that a file may leave out. */
type Entry<List> = NonNullable<List> extends readonly (infer One)[] ? One : never;

/** The profile of a file that passed the schema and holds no contradiction; names in canonical form. */
export function toProfile(file: ProfileFile): Profile {
  const { experience, budget, portfolio } = file;
  return {
    schema: "smartpick/profile@1",
    season: file.season ?? null,
    applicant: applicantOf(file.applicant),
    exams: examsOf(file.exams),
    visa: file.visa == null ? null : (known(visaNamed(file.visa)) as Profile["visa"]),
    experience: {
      usClinicalMonths: experience?.us_clinical_months ?? null,
      research: experience?.research ?? null,
      publications: experience?.publications ?? null,
      work: experience?.work ?? null,
      volunteer: experience?.volunteer ?? null,
    },
    seeks: soughtIn(file.seeks),
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
        ? renamed(file.signals, fullSpecialty, stripped<SignalAllowance>)
        : "default",
    constraints: constraintsOf(file.constraints),
    pins: { must: names(file.pins?.must, programIdOf), never: names(file.pins?.never, programIdOf) },
    facts: (file.facts ?? []).map(ownFactOf),
    inSeason: (file.in_season ?? []).map(eventsOf),
    portfolio: {
      education: [...(portfolio?.education ?? [])],
      skills: [...(portfolio?.skills ?? [])],
      projects: [...(portfolio?.projects ?? [])],
      publications: [...(portfolio?.publications ?? [])],
    },
  };
}

function applicantOf(applicant: ProfileFile["applicant"]): Profile["applicant"] {
  return {
    type: known(applicantTypeNamed(applicant.type)),
    country: applicant.country ?? null,
    graduationYear: applicant.graduation_year ?? null,
    languages: [...(applicant.languages ?? [])],
    earlierMatches: applicant.earlier_matches ?? 0,
    couple: applicant.couple ?? false,
  };
}

function examsOf({
  step1,
  step2ck,
  step3,
  failed_attempts,
  english,
}: ProfileFile["exams"]): Profile["exams"] {
  return {
    step1: scoreOr(step1, step1Named),
    step2ck: typeof step2ck === "number" ? step2ck : "pending",
    step3: scoreOr(step3, step3Named),
    failedAttempts: {
      step1: failed_attempts?.step1 ?? null,
      step2ck: failed_attempts?.step2ck ?? null,
      step3: failed_attempts?.step3 ?? null,
    },
    english:
      english == null ? null : { test: english.test, result: known(englishResultNamed(english.result)) },
  } as Profile["exams"];
}

function soughtIn(seeks: ProfileFile["seeks"]): Profile["seeks"] {
  return {
    specialties: names(seeks.specialties, fullSpecialty) as Profile["seeks"]["specialties"],
    regions: names(seeks.regions, divisionNamed),
    states: states(seeks.states),
    neverStates: states(seeks.never_states),
    settings: names(seeks.settings, settingNamed),
    tracks: names(seeks.tracks, trackNamed),
  };
}

function constraintsOf(constraints: ProfileFile["constraints"]): Profile["constraints"] {
  return {
    specialty: renamed(constraints?.specialty, fullSpecialty, stripped<CountLimit>),
    state: renamed(constraints?.state, stateCode, stripped<CountLimit>),
    tier: renamed(constraints?.tier, tierNamed, stripped<CountLimit>),
  };
}

function ownFactOf(fact: Entry<ProfileFile["facts"]>): Profile["facts"][number] {
  return {
    program: known(programIdOf(fact.program)),
    field: known(ledgerFieldNamed(fact.field)),
    value: fact.value,
    date: fact.date ?? null,
    note: fact.note ?? null,
    ...(fact.address == null ? {} : { address: fact.address }),
  };
}

function eventsOf(entry: Entry<ProfileFile["in_season"]>): Profile["inSeason"][number] {
  const { signal } = entry;
  return {
    program: known(programIdOf(entry.program)),
    signal: signal == null ? null : (known(signalNamed(signal)) as "gold" | "silver" | "signal" | "none"),
    applied: entry.applied ?? null,
    invited: entry.invited ?? null,
    rejected: entry.rejected ?? null,
    interviewed: entry.interviewed ?? null,
    withdrawn: entry.withdrawn ?? null,
  };
}
