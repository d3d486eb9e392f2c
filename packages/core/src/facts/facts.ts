import type { ApplicantType } from "../profile/applicant-type.ts";
import type { SeasonFacts } from "../season/season-facts.ts";
import type { BestRate, MatchedPerApplicant } from "./best-rates.ts";
import type { CareersFacts } from "./careers-facts.ts";
import type { FactTable } from "./fact-table.ts";
import type { InformaticsFellowship } from "./fellowship-facts.ts";
import type { InformaticsFacts } from "./informatics-facts.ts";
import type { InterviewFacts } from "./interview-facts.ts";
import type { Judgements } from "./judgements.ts";
import type { LicenceLimit } from "./licence-limit.ts";
import type { OpennessTable } from "./openness.ts";
import type { ChanceParameters } from "./parameters.ts";
import type { RoadmapFacts } from "./roadmap-facts.ts";
import type { Rights, Source } from "./source.ts";
import type { VisaRule } from "./visa-rules.ts";

/** Everything the calculations read: program facts, estimates, season files, sources. Immutable once loaded. */
export interface Facts {
  readonly version: string;
  readonly rights: Rights;
  readonly programs: FactTable;
  readonly openness: OpennessTable;
  readonly parameters: ChanceParameters;
  /** What the project judges where no table settles a value, from `data/judgements.yaml`. */
  readonly judgements: Judgements;
  readonly seasons: readonly SeasonFacts[];
  readonly sources: ReadonlyMap<string, Source>;
  /** Published match rates by specialty and type, of those who certified a rank list. */
  readonly matchRates?: readonly PublishedMatchRate[];
  /** The published groups that matched most surely, by type. */
  readonly bestRates?: readonly BestRate[];
  /** Matched people of those who put a specialty on a rank list, by specialty and type. */
  readonly matchedPerApplicant?: readonly MatchedPerApplicant[];
  /** Step 2 CK of those who matched in a specialty and of those who did not, of those who certified a rank list. */
  readonly scores?: readonly PublishedScores[];
  /** Attempts that states allow for a licence. */
  readonly licenceLimits?: readonly LicenceLimit[];
  /** Accredited clinical informatics fellowships. */
  readonly fellowships?: readonly InformaticsFellowship[];
  /** The fellowship's process, and other roads in informatics; shown, never part of a chance. */
  readonly careers?: CareersFacts;
  /** Dated rules about visas; shown, never part of a chance. */
  readonly visaRules?: readonly VisaRule[];
  /** Courses, data sets, venues and competencies for an informatics profile; shown, never part of a chance. */
  readonly informatics?: InformaticsFacts;
  /** Questions of interviews; shown, never part of a chance. */
  readonly interview?: InterviewFacts;
  /** Steps of the way and days of a fellowship's season; no chance reads them. */
  readonly roadmap?: RoadmapFacts;
}

export interface PublishedMatchRate {
  readonly specialty: string;
  readonly type: ApplicantType;
  readonly year: number;
  readonly matched: number;
  readonly n: number;
  readonly rate: number;
  readonly source: string;
}

export interface PublishedScores {
  readonly specialty: string;
  readonly type: ApplicantType;
  readonly year: number;
  readonly cohort: "matched" | "not-matched";
  readonly n: number;
  readonly min: number | null;
  readonly q1: number | null;
  readonly median: number | null;
  readonly q3: number | null;
  readonly max: number | null;
  readonly source: string;
}
