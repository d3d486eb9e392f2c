import { ADJECTIVE_GOVERNED } from "../../../lexicon/governed-small-words.ts";
import type { Phrases } from "../../rule.ts";
import { FREE_PHRASES, governedRows } from "./governed.ts";

const BEFORE =
  "@be|i'm|we're|they're|~become|~feel|~get|~seem|~look|~remain|really|still|particularly|especially|fully|highly|deeply|extremely|completely|never|always|often|quite|too|just|already|more|most|less|not|very|so|me|us|him|them|and";

/** Surely wrong: “responsible of the rota”, “married with a baker”. */
export const ADJECTIVE_SURE: Phrases = {
  severity: "should",
  patterns: [
    ...governedRows(ADJECTIVE_GOVERNED, (word, small) => `${BEFORE} <${word} ${small}>`),
    `${BEFORE} <good|bad|excellent|terrible|skilled in> @doing|english|chemistry|mathematics|math|physics|biology|sports|languages|football|chess|music`,
    "@be|been|being|got @adv{0,1} <taught|bitten|funded|examined|treated|loved|written|told|asked|invited|praised|criticized|accepted|chosen|supervised|supported|diagnosed|attacked|beaten|encouraged|guided|helped|signed|approved|rejected|sponsored|organized|performed|prepared|conducted|interviewed|recommended|stung|vaccinated|operated|trained|accompanied|mentored from> @art|@poss|him|her|them|@human|@humans",
    "@be|been|being|got|patients|children|people|was <admitted|transferred|referred|invited|assigned in|at @art|@poss @qual|@cn{0,2} icu|hospital|ward|unit|clinic|department|university|school|center|college|wedding|party|dinner|program|team>",
    "~get|~become|getting <used with|of|at|in|on> @poss|@art|this|these|@doing|@mn|@purenouns",
  ],
  unless: FREE_PHRASES,
};
