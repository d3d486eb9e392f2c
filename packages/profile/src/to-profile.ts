import {
  applicantTypeNamed,
  type Comlex,
  type CountLimit,
  divisionNamed,
  type LetterTold,
  type Profile,
  type SignalAllowance,
  type SpecialtyName,
  settingNamed,
  trackNamed,
} from "@smartpick/core";
import { applicationOf } from "./application-of.ts";
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
import { portfolioOf } from "./portfolio-of.ts";
import { programIdOf } from "./program-id.ts";
import type { ProfileFile } from "./schema.ts";
import {
  ecfmgNamed,
  englishResultNamed,
  letterQualityNamed,
  letterUploaderNamed,
  signalNamed,
  step1Named,
  step2Named,
  step3Named,
  tierNamed,
  visaNamed,
} from "./words.ts";

/** One entry of a list that a file may leave out. */
type Entry<List> = NonNullable<List> extends readonly (infer One)[] ? One : never;

/** The profile of a file that passed the schema and holds no contradiction; names in canonical form. */
export function toProfile(file: ProfileFile): Profile {
  const { experience, budget } = file;
  return {
    schema: "smartpick/profile@1",
    season: file.season ?? null,
    applicant: applicantOf(file.applicant),
    exams: examsOf(file.exams),
    ...visaOf(file.visa),
    experience: {
      usClinicalMonths: experience?.us_clinical_months ?? null,
      research: experience?.research ?? null,
      publications: experience?.publications ?? null,
      work: experience?.work ?? null,
      volunteer: experience?.volunteer ?? null,
      residencyAbroadYears: experience?.residency_abroad_years ?? null,
      usResidency: usResidencyOf(experience?.us_residency),
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
    ...(file.notes == null || file.notes.length === 0 ? {} : { notes: file.notes.map(noteOf) }),
    ...(file.letters == null || file.letters.length === 0 ? {} : { letters: file.letters.map(letterOf) }),
    ...applicationIn(file),
    portfolio: portfolioOf(file.portfolio),
  };
}

function applicationIn({ application }: ProfileFile): Pick<Profile, "application"> {
  const told = applicationOf(application);
  return told === null ? {} : { application: told };
}

function applicantOf(applicant: ProfileFile["applicant"]): Profile["applicant"] {
  return {
    type: known(applicantTypeNamed(applicant.type)),
    country: applicant.country ?? null,
    graduationYear: applicant.graduation_year ?? null,
    languages: [...(applicant.languages ?? [])],
    earlierMatches: applicant.earlier_matches ?? 0,
    couple: applicant.couple ?? false,
    military: applicant.military ?? false,
    ...(applicant.in_us == null ? {} : { inUs: applicant.in_us }),
  };
}

/** A work permit is a right to work without a visa. */
function visaOf(told: ProfileFile["visa"]): Pick<Profile, "visa" | "workPermit"> {
  const visa = told == null ? null : known(visaNamed(told));
  return visa === "ead"
    ? { visa: "none", workPermit: true }
    : { visa: visa as Profile["visa"], workPermit: false };
}

function usResidencyOf(
  told: NonNullable<ProfileFile["experience"]>["us_residency"],
): Profile["experience"]["usResidency"] {
  const { specialty, years, finished } = told ?? {};
  if (specialty == null && years == null && finished == null) return null;
  return {
    specialty: specialty == null ? null : (fullSpecialty(specialty) as SpecialtyName),
    years: years ?? null,
    finished: finished ?? null,
  };
}

function examsOf(exams: ProfileFile["exams"]): Profile["exams"] {
  const { step1, step2ck, step3, failed_attempts, english, ecfmg } = exams;
  return {
    step1: scoreOr(step1, step1Named),
    step2ck: scoreOr(step2ck, step2Named),
    step3: scoreOr(step3, step3Named),
    failedAttempts: {
      step1: failed_attempts?.step1 ?? null,
      step2ck: failed_attempts?.step2ck ?? null,
      step3: failed_attempts?.step3 ?? null,
    },
    comlex: comlexOf(exams),
    english:
      english == null ? null : { test: english.test, result: known(englishResultNamed(english.result)) },
    ...(ecfmg == null ? {} : { ecfmg: known(ecfmgNamed(ecfmg)) }),
  } as Profile["exams"];
}

function comlexOf({ comlex1, comlex2, comlex3, failed_attempts }: ProfileFile["exams"]): Comlex | null {
  const comlex = {
    level1: scoreOr(comlex1, step1Named),
    level2: scoreOr(comlex2, step2Named),
    level3: scoreOr(comlex3, step3Named),
  };
  const failedAttempts = {
    level1: failed_attempts?.comlex1 ?? null,
    level2: failed_attempts?.comlex2 ?? null,
    level3: failed_attempts?.comlex3 ?? null,
  };
  const told = [...Object.values(comlex), ...Object.values(failedAttempts)].some((value) => value !== null);
  return told ? ({ ...comlex, failedAttempts } as Comlex) : null;
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
    oneSpecialtyPerHospital: constraints?.one_specialty_per_hospital ?? false,
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

function noteOf({ program, text }: Entry<ProfileFile["notes"]>): NonNullable<Profile["notes"]>[number] {
  return { program: known(programIdOf(program)), text };
}

function letterOf(letter: Entry<ProfileFile["letters"]>): LetterTold {
  const { specialty, uploader } = letter;
  return {
    writer: letter.writer,
    role: letter.role ?? null,
    place: letter.place ?? null,
    specialty: specialty == null ? null : (known(fullSpecialty(specialty)) as SpecialtyName),
    us: letter.us ?? null,
    handsOn: letter.hands_on ?? null,
    from: letter.from ?? null,
    to: letter.to ?? null,
    shared: [...(letter.shared ?? [])],
    speaksTo: names(letter.speaks_to, letterQualityNamed) as LetterTold["speaksTo"],
    for: names(letter.for, fullSpecialty) as LetterTold["for"],
    due: letter.due ?? null,
    asked: letter.asked ?? null,
    promised: letter.promised ?? null,
    uploaded: letter.uploaded ?? null,
    waived: letter.waived ?? null,
    uploader: uploader == null ? null : (known(letterUploaderNamed(uploader)) as LetterTold["uploader"]),
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
