import { numberAt, textAt } from "../facts/answer-at.ts";
import type { Fact, FieldName } from "../facts/fact.ts";
import type { FactTable } from "../facts/fact-table.ts";

/**
 * What is known of a criterion: it holds, it likely holds, it does not hold, or nothing that settles it is known. `likely`
 * rests on a pairing or on the middle of an estimate.
 */
export type Standing = "holds" | "likely" | "fails" | "unknown";

/** A fact behind a criterion, with its origin. */
export type CriterionFact = Pick<Fact, "value" | "source" | "year" | "standing" | "note">;

/** Residents who are international graduates (IMGs), as shares; all `null` where nothing is known. */
export interface ResidentsCriterion {
  readonly standing: Standing;
  readonly low: number | null;
  readonly share: number | null;
  readonly high: number | null;
  readonly origin: CriterionFact | null;
}

/** A health record system that is named. Silence is no "no": nearly every hospital has one. */
export interface RecordCriterion {
  readonly standing: Exclude<Standing, "fails">;
  readonly origin: CriterionFact | null;
}

/** A fellowship, a department or a unit of informatics at the sponsor. Silence is no "no" either. */
export interface InformaticsCriterion {
  readonly standing: Exclude<Standing, "fails">;
  readonly fellowship: CriterionFact | null;
  readonly initiative: CriterionFact | null;
}

/** The three criteria of a shortlist for one program. */
export interface Criteria {
  readonly residents: ResidentsCriterion;
  readonly record: RecordCriterion;
  readonly informatics: InformaticsCriterion;
}

/**
 * From this share on a program is taken to welcome IMGs: one resident in five. It defines the criterion and moves no
 * chance; a program with fewer can still be open to her, which its own chance says.
 */
export const WELCOMES_IMGS_FROM = 0.2;

/** The three criteria for a ledger row, each with what it rests on. */
export function criteriaAt(table: FactTable, row: number): Criteria {
  const fellowship = originOf(textAt(table, row, "informaticsFellowship"));
  const initiative = originOf(textAt(table, row, "informaticsIndicators"));
  const record = originOf(textAt(table, row, "ehrVendor"));
  return {
    residents: residentsAt(table, row),
    record: { standing: byOrigin([record]), origin: record },
    informatics: { standing: byOrigin([fellowship, initiative]), fellowship, initiative },
  };
}

/** How many of the criteria hold or likely hold, 0 to 3. */
export function held({ residents, record, informatics }: Criteria): 0 | 1 | 2 | 3 {
  const holding = [residents, record, informatics].filter(
    ({ standing }) => standing === "holds" || standing === "likely",
  );
  return holding.length as 0 | 1 | 2 | 3;
}

/** Whether nothing is known that settles any of the criteria. */
export function nothingKnown({ residents, record, informatics }: Criteria): boolean {
  return [residents, record, informatics].every(({ standing }) => standing === "unknown");
}

function residentsAt(table: FactTable, row: number): ResidentsCriterion {
  const share = numberAt(table, row, "imgShare");
  if (share === null) return { standing: "unknown", low: null, share: null, high: null, origin: null };
  // What she found out herself has no range.
  const isOwn = share.standing === "yours";
  const endAt = (field: FieldName): number =>
    (isOwn ? null : numberAt(table, row, field))?.value ?? share.value;
  const [low, high] = [endAt("imgShareLow"), endAt("imgShareHigh")];
  return {
    standing: byShare(low, share.value, high),
    low,
    share: share.value,
    high,
    origin: originOf(share),
  };
}

function byShare(low: number, share: number, high: number): Standing {
  if (low >= WELCOMES_IMGS_FROM) return "holds";
  if (share >= WELCOMES_IMGS_FROM) return "likely";
  return high < WELCOMES_IMGS_FROM ? "fails" : "unknown";
}

/** One that was published or entered settles it; a derived one makes it likely. */
function byOrigin(origins: readonly (CriterionFact | null)[]): RecordCriterion["standing"] {
  const known = origins.flatMap((origin) => (origin === null ? [] : [origin.standing]));
  if (known.length === 0) return "unknown";
  return known.some((standing) => standing === "published" || standing === "yours") ? "holds" : "likely";
}

function originOf(fact: Fact | null): CriterionFact | null {
  if (fact === null) return null;
  const { value, source, year, standing, note } = fact;
  return { value, source, year, standing, note };
}
