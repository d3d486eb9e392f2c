import type { Problem } from "@smartpick/core";
import { applicationContradictions } from "./application.ts";
import { examContradictions } from "./exams.ts";
import { inSeasonContradictions } from "./in-season.ts";
import { letterContradictions } from "./letters.ts";
import { limitContradictions } from "./limits.ts";
import { listContradictions } from "./lists.ts";
import { unknownMapKeys } from "./map-keys.ts";
import { ownFactContradictions } from "./own-facts.ts";
import { peekInto } from "./peek.ts";
import { roadmapContradictions } from "./roadmap.ts";

/**
 * What cannot all be true in a profile file, and names among its keys that are none. Runs beside the schema and not after it, so that one wrong field hides no
 * contradiction elsewhere. Only what cannot be true is refused; what is merely unusual passes.
 * `season` is planned where the file names none.
 */
export function contradictionsIn(file: unknown, season: number | null = null): readonly Problem[] {
  const peek = peekInto(file);
  return [
    ...unknownMapKeys(peek),
    ...examContradictions(peek, season),
    ...listContradictions(peek),
    ...limitContradictions(peek),
    ...ownFactContradictions(peek),
    ...inSeasonContradictions(peek),
    ...letterContradictions(peek),
    ...applicationContradictions(peek),
    ...roadmapContradictions(peek),
  ];
}
