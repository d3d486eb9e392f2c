import type { FactToAsk, InterviewSheet } from "../answers/interview.ts";
import type { Case } from "../case/case.ts";
import type { FieldName } from "../facts/fact.ts";
import { QUOTA_YEARS } from "../facts/fields.ts";
import { rowOf, valueAt } from "../facts/lookup.ts";
import { programCardOf } from "../facts/program-card.ts";
import { unknownProgram } from "../facts/references.ts";
import { isImg } from "../gate/gate-source.ts";
import { ledgerFieldOf } from "../ledger/ledger-for.ts";
import type { Problem } from "../problem/problem.ts";
import { visaFieldsOf } from "../profile/visa-fields.ts";
import { questionsFor } from "../questions/questions-for.ts";
import { ok, type Result, refused } from "../result.ts";
import { INFORMATICS, reasonsFor } from "./reasons-for.ts";

/** What an interview there can settle. */
const ASKED_THERE: readonly FieldName[] = [...INFORMATICS, "boardPassRate"];

/**
 * One program before an interview: what the ledger knows with source and year, conflicts beside each other, what is unknown
 * and worth asking there, and why she wants it by her own profile. Refuses an id the ledger lacks.
 */
export function sheetOf(base: Case, program: string): Result<InterviewSheet, Problem> {
  const { programs } = base.facts;
  const row = rowOf(programs, program);
  if (row === null) return refused(unknownProgram(programs, program, "program"));
  const open = questionsFor(base, program);
  if (!open.ok) return open;
  const fields = fieldsFor(base, row).map((field) => ledgerFieldOf(base.facts, row, field));
  const isKnown = ({ entries }: (typeof fields)[number]): boolean => entries.length > 0;
  // An invitation has answered every limit; only the visa stays open.
  const visas = open.value.filter(({ field }) => field === "visaJ1" || field === "visaH1b");
  const lacking = fields.filter(
    ({ entries, field }) => entries.length === 0 && ASKED_THERE.some((one) => one === field),
  );
  return ok({
    ...programCardOf(programs, row),
    doubt: programs.doubt[row] ?? null,
    ...inSeasonKey(base, row),
    reasons: reasonsFor(base, row),
    sought: isSought(base, row),
    known: fields.filter(isKnown),
    besides: besidesFor(base)
      .map((field) => ledgerFieldOf(base.facts, row, field))
      .filter(isKnown),
    unknown: [
      ...visas.map(({ field, source, year }): FactToAsk => {
        const { label } = ledgerFieldOf(base.facts, row, field);
        return { field, label, source, year };
      }),
      ...lacking.map(({ field, label }): FactToAsk => ({ field, label, source: null, year: null })),
    ],
  });
}

/** What stands on the sheet and is no fact to count: our own estimate with both its ends, and an address. */
function besidesFor(base: Case): readonly FieldName[] {
  return [...(isImg(base) ? (["imgShareLow", "imgShare", "imgShareHigh"] as const) : []), "website"];
}

/** Fields that matter to this applicant at an interview, in the order of the sheet. */
function fieldsFor(base: Case, row: number): readonly FieldName[] {
  const { facts, applicant } = base;
  const year = QUOTA_YEARS.findLast((one) => valueAt(facts.programs, row, `quota${one}`) !== null);
  const quotas: readonly FieldName[] = year === undefined ? [] : [`quota${year}`, `filled${year}`];
  return [
    "setting",
    ...quotas,
    ...visaFieldsOf(applicant),
    "step3Required",
    ...ASKED_THERE,
    "workLanguage",
    "armedForces",
    "accreditation",
    "remark",
  ];
}

/** Whether she looks for the specialty of a program; who names none looks for all. */
function isSought({ facts, profile: { seeks } }: Case, row: number): boolean {
  const { specialty } = programCardOf(facts.programs, row);
  return seeks.specialties.length === 0 || seeks.specialties.some((one) => one === specialty);
}

function inSeasonKey({ facts, sent, profile }: Case, row: number): Pick<InterviewSheet, "inSeason"> {
  const application = sent.soFar?.applications.get(row);
  if (application === undefined) return {};
  const entry = profile.inSeason.find(({ program }) => rowOf(facts.programs, program) === row);
  const { state, applied } = application;
  return { inSeason: { state, applied, interviewed: entry?.interviewed ?? null } };
}
