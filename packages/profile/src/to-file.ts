import type { ApplicationTold, Comlex, ExperienceTold, LetterTold, Profile } from "@smartpick/core";
import { portfolioFile } from "./portfolio-file.ts";
import { type Plain, told, unless } from "./told.ts";

/** A profile as its file writes it, in the order of the format; what was not told and what is default is left out. */
export function toFile(profile: Profile): Plain | null {
  const { applicant, exams, experience, seeks, weights, budget, constraints, portfolio } = profile;
  return told({
    schema: profile.schema,
    season: profile.season,
    applicant: told({
      type: applicant.type,
      country: applicant.country,
      graduation_year: applicant.graduationYear,
      languages: applicant.languages,
      earlier_matches: unless(applicant.earlierMatches, 0),
      couple: unless(applicant.couple, false),
      military: unless(applicant.military, false),
      in_us: applicant.inUs,
    }),
    exams: told({
      step1: exams.step1,
      step2ck: exams.step2ck,
      step3: exams.step3,
      comlex1: exams.comlex?.level1,
      comlex2: exams.comlex?.level2,
      comlex3: exams.comlex?.level3,
      failed_attempts: told({ ...exams.failedAttempts, ...comlexFailures(exams.comlex) }),
      english: exams.english,
      ecfmg: exams.ecfmg,
    }),
    visa: profile.workPermit ? "ead" : profile.visa,
    experience: told({
      us_clinical_months: experience.usClinicalMonths,
      research: experience.research,
      publications: experience.publications,
      work: experience.work,
      volunteer: experience.volunteer,
      residency_abroad_years: experience.residencyAbroadYears,
      us_residency: experience.usResidency === null ? null : told({ ...experience.usResidency }),
    }),
    seeks: told({
      specialties: seeks.specialties,
      regions: seeks.regions,
      states: seeks.states,
      never_states: seeks.neverStates,
      settings: seeks.settings,
      tracks: seeks.tracks,
    }),
    home: told(profile.home),
    weights: told({
      informatics: unless(weights.informatics, 0),
      location: unless(weights.location, 0),
      preferred_states: weights.preferredStates,
      preliminary: weights.preliminary,
    }),
    budget: told({ usd: budget.usd, max_programs: budget.maxPrograms, usd_per_chance: budget.usdPerChance }),
    signals: unless<Profile["signals"]>(profile.signals, "default"),
    constraints: told({
      specialty: told(constraints.specialty),
      state: told(constraints.state),
      tier: told(constraints.tier),
      one_specialty_per_hospital: unless(constraints.oneSpecialtyPerHospital, false),
    }),
    pins: told(profile.pins),
    facts: profile.facts.map((fact) => told({ ...fact })),
    in_season: profile.inSeason.map((entry) => told({ ...entry })),
    notes: profile.notes?.map((note) => ({ ...note })),
    letters: profile.letters?.map(letterOf),
    application: profile.application === undefined ? null : applicationOf(profile.application),
    portfolio: portfolioFile(portfolio),
  });
}

/** A letter with its keys in the order of the format. */
function letterOf(letter: LetterTold): Plain | null {
  const { writer, role, place, specialty, us, handsOn, from, to, shared, speaksTo } = letter;
  const { for: meant, due, asked, promised, uploaded, waived, uploader } = letter;
  const work = { writer, role, place, specialty, us, hands_on: handsOn, from, to, shared };
  return told({ ...work, speaks_to: speaksTo, for: meant, due, asked, promised, uploaded, waived, uploader });
}

/** The texts of the application form with their keys in the order of the format. */
function applicationOf(application: ApplicationTold): Plain | null {
  const { experiences, impactful, regions, areas, scholarly, connections } = application;
  return told({
    experiences: experiences.map(experienceOf),
    impactful,
    regions: regions.map((region) => told({ ...region }) ?? {}),
    areas: told({ ...areas }),
    scholarly: scholarly.map(({ starred, ...work }) => told({ ...work, starred: unless(starred, false) })),
    connections: connections.map((connection) => told({ ...connection })),
  });
}

function experienceOf(experience: ExperienceTold): Plain | null {
  const { title, mostMeaningful, meaning, ...rest } = experience;
  return told({ title, ...rest, most_meaningful: unless(mostMeaningful, false), meaning });
}

function comlexFailures(comlex: Comlex | null): Plain {
  const { level1, level2, level3 } = comlex?.failedAttempts ?? {};
  return { comlex1: level1, comlex2: level2, comlex3: level3 };
}
