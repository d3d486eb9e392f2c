import type { Rule } from "../../rule.ts";
import { adjectiveSmallWord } from "./adjective-small-word.ts";
import { compoundPreposition } from "./compound-preposition.ts";
import { discussAbout } from "./discuss-about.ts";
import { doubledParticle } from "./doubled-particle.ts";
import { duringDuration } from "./during-duration.ts";
import { fixedTimePlace } from "./fixed-time-place.ts";
import { nounSmallWord } from "./noun-small-word.ts";
import { objectGoverns } from "./object-governs.ts";
import { objectSmallWord } from "./object-small-word.ts";
import { phrasalParticle } from "./phrasal-particle.ts";
import { placePreposition } from "./place-preposition.ts";
import { placeTime } from "./place-time.ts";
import { timePreposition } from "./time-preposition.ts";
import { untilForBy } from "./until-for-by.ts";
import { verbNeedsSmallWord } from "./verb-needs-small-word.ts";
import { verbSmallWord } from "./verb-small-word.ts";

/** Rules of the small word after a verb, a noun or an adjective, and before a time or a place. */
export const PREPOSITION_RULES: readonly Rule[] = [
  adjectiveSmallWord,
  compoundPreposition,
  discussAbout,
  doubledParticle,
  duringDuration,
  fixedTimePlace,
  nounSmallWord,
  objectGoverns,
  objectSmallWord,
  phrasalParticle,
  placePreposition,
  placeTime,
  timePreposition,
  untilForBy,
  verbNeedsSmallWord,
  verbSmallWord,
];
