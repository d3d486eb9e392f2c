import type { LetterQuality, LetterUploader } from "../answers/letters.ts";
import type { SpecialtyName } from "../program/specialties.ts";

/** What a letter may speak of, in the order in which it is asked about. */
export const LETTER_QUALITIES = [
  "analytical",
  "reliability",
  "resilience",
  "communication",
  "workflow",
  "outcomes",
] as const satisfies readonly LetterQuality[];

/** Who may send a letter to the portal: its writer, or (never rightly) the applicant. */
export const LETTER_UPLOADERS = ["writer", "applicant"] as const satisfies readonly LetterUploader[];

/** One letter of recommendation as the applicant tells of it; `null` = not told. Days are ISO dates. */
export interface LetterTold {
  /** Name of the writer, as she writes it. */
  readonly writer: string;
  readonly role: string | null;
  readonly place: string | null;
  /** The writer's own specialty. */
  readonly specialty: SpecialtyName | null;
  /** Whether the writer practises in the United States. */
  readonly us: boolean | null;
  /** Whether she cared for patients herself there; `false` = she looked on. */
  readonly handsOn: boolean | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Work done together, an entry each, in her own words. */
  readonly shared: readonly string[];
  readonly speaksTo: readonly LetterQuality[];
  /** Specialties that it is meant for; empty = all that she seeks. */
  readonly for: readonly SpecialtyName[];
  /** The day she gave the writer. */
  readonly due: string | null;
  readonly asked: string | null;
  readonly promised: string | null;
  readonly uploaded: string | null;
  /** Whether she gave up her right to read it. */
  readonly waived: boolean | null;
  readonly uploader: LetterUploader | null;
}
