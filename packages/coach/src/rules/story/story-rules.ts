import type { Rule } from "../rule.ts";
import { backgroundWithoutConsequence } from "./background-without-consequence.ts";
import { blame } from "./blame.ts";
import { confirmsFear } from "./confirms-fear.ts";
import { escapeFromWards } from "./escape-from-wards.ts";
import { excuse } from "./excuse.ts";
import { informaticsBeforeBedside } from "./informatics-before-bedside.ts";
import { noGrowth } from "./no-growth-after-red-flag.ts";
import { notInProfile } from "./not-in-profile.ts";
import { overDisclosure } from "./over-disclosure.ts";
import { redFlagTooLong } from "./red-flag-too-long.ts";
import { scoreDwelling } from "./score-dwelling.ts";
import { selfAttack } from "./self-attack.ts";
import { volunteeredScore } from "./volunteered-score.ts";

/** What the text tells of her: setbacks, their reasons, what is private, and what comes first. */
export const STORY_RULES: readonly Rule[] = [
  scoreDwelling,
  volunteeredScore,
  excuse,
  blame,
  overDisclosure,
  redFlagTooLong,
  noGrowth,
  informaticsBeforeBedside,
  escapeFromWards,
  backgroundWithoutConsequence,
  selfAttack,
  confirmsFear,
  notInProfile,
];
