import type { Facts } from "../facts/facts.ts";
import { valueAt } from "../facts/lookup.ts";
import { once } from "../once.ts";
import type { Applicant } from "../profile/applicant.ts";
import { type PersonTerms, personTermsOf } from "./person-terms.ts";
import { type ProgramTerms, programTermsOf } from "./program-terms.ts";
import type { SeasonSoFar } from "./season-so-far.ts";
import type { SignalKinds } from "./signals-of.ts";
import { type SpecialtyTerms, specialtyTermsOf } from "./specialty-terms.ts";

/** What the chances of one applicant in one season rest on; the terms of a specialty and of a program are made once. */
export interface ChanceModel {
  readonly facts: Facts;
  readonly applicant: Applicant;
  /** What has happened so far; `null` before anything was sent. */
  readonly soFar: SeasonSoFar | null;
  /** What is the applicant's own at every program. */
  readonly person: () => PersonTerms;
  /** Terms of the specialty of a ledger row. */
  readonly specialtyOf: (row: number) => SpecialtyTerms;
  /** Terms of a ledger row. */
  readonly programOf: (row: number) => ProgramTerms;
}

/** The parts of a model. `signalKinds`: see there; a specialty that is absent follows the season's facts. */
export interface ChanceModelParts {
  readonly facts: Facts;
  readonly applicant: Applicant;
  readonly signalKinds?: SignalKinds;
  readonly soFar?: SeasonSoFar | null;
}

/** The model of one applicant. Terms are worked out when first asked for. */
export function chanceModelOf({
  facts,
  applicant,
  signalKinds = new Map(),
  soFar = null,
}: ChanceModelParts): ChanceModel {
  const person = once(() => personTermsOf(facts, applicant));
  const specialties = new Map<string, SpecialtyTerms>();
  const programs = new Map<number, ProgramTerms>();
  const specialtyOf = (row: number): SpecialtyTerms => {
    const name = String(valueAt(facts.programs, row, "specialty"));
    let terms = specialties.get(name);
    if (terms === undefined) {
      terms = specialtyTermsOf(facts, applicant, name, signalKinds, person());
      specialties.set(name, terms);
    }
    return terms;
  };
  const programOf = (row: number): ProgramTerms => {
    let terms = programs.get(row);
    if (terms === undefined) {
      terms = programTermsOf(facts, applicant, row, specialtyOf(row));
      programs.set(row, terms);
    }
    return terms;
  };
  return { facts, applicant, soFar, person, specialtyOf, programOf };
}

/** The same applicant before anything has happened in the season. */
export function beforeTheSeason(model: ChanceModel): ChanceModel {
  return { ...model, soFar: null };
}

/** The same applicant with the terms of every specialty changed; those of the programs stay. */
export function withSpecialtyTerms(
  model: ChanceModel,
  change: (terms: SpecialtyTerms) => SpecialtyTerms,
): ChanceModel {
  const changed = new Map<SpecialtyTerms, SpecialtyTerms>();
  const specialtyOf = (row: number): SpecialtyTerms => {
    const terms = model.specialtyOf(row);
    let other = changed.get(terms);
    if (other === undefined) {
      other = change(terms);
      changed.set(terms, other);
    }
    return other;
  };
  return { ...model, specialtyOf };
}
