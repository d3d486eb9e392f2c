import type { Rule } from "../../rule.ts";
import { clauseAlone } from "./clause-alone.ts";
import { clauseBroad } from "./clause-broad.ts";
import { commaSplice } from "./comma-splice.ts";
import { commaThat } from "./comma-that.ts";
import { despiteClause } from "./despite-clause.ts";
import { despiteOf } from "./despite-of.ts";
import { doubleConjunction } from "./double-conjunction.ts";
import { looseConjunction } from "./loose-conjunction.ts";
import { noSooner } from "./no-sooner.ts";
import { pairedWords } from "./paired-words.ts";
import { reasonBecause } from "./reason-because.ts";
import { runOn } from "./run-on.ts";
import { thatHow } from "./that-how.ts";
import { veryThat } from "./very-that.ts";

/** Rules of what joins clauses: conjunctions, pairs of words, commas. */
export const LINKING_RULES: readonly Rule[] = [
  clauseBroad,
  commaSplice,
  commaThat,
  despiteClause,
  despiteOf,
  doubleConjunction,
  looseConjunction,
  noSooner,
  pairedWords,
  reasonBecause,
  runOn,
  thatHow,
  veryThat,
  clauseAlone,
];
