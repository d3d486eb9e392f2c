import type { SeasonProvenance } from "./season-provenance.ts";

/** Fields of the application form in which one chooses from a list. */
export const APPLICATION_CHOICES = [
  "experience-type",
  "focus-area",
  "key-characteristic",
  "scholarly-type",
  "area",
] as const;

export type ApplicationChoice = (typeof APPLICATION_CHOICES)[number];

/** The values of a field by id of the profile, each as the form names it. */
export interface ChoiceList extends SeasonProvenance {
  readonly field: ApplicationChoice;
  readonly values: readonly { readonly id: string; readonly label: string }[];
}

/** What the application form of a season lets one choose: `data/season/YEAR/application.yaml`. */
export interface ApplicationFacts {
  readonly choices: readonly ChoiceList[];
  /** A time after graduation that is longer than this, and has no entry, is asked about. */
  readonly gap: SeasonProvenance & { readonly months: number };
}

/** What a season knows of the form: its own file's, else that of the last one before it; `null` where no file tells. */
export function applicationFactsFor(
  files: readonly { readonly application?: ApplicationFacts }[],
): ApplicationFacts | null {
  return files.filter(({ application }) => application !== undefined).at(-1)?.application ?? null;
}
