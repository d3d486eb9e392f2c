import type { Problem, Profile } from "@smartpick/core";
import { textSizeProblem } from "./text-size.ts";
import type { Overview } from "./values.ts";
import { writeProfile } from "./write-profile.ts";

/** Below these no way of writing a profile comes near the limits of a file, however deep it nests. */
const SURELY_FITS = { values: 1_000, characters: 8_000 } as const;

/** The refusal of a profile that would be written larger than it may be read; `null` when it can be written and read back. */
export function writtenSizeProblem(
  profile: Profile,
  { values, characters }: Pick<Overview, "values" | "characters">,
): Problem | null {
  if (values <= SURELY_FITS.values && characters <= SURELY_FITS.characters) return null;
  return textSizeProblem(writeProfile(profile));
}
