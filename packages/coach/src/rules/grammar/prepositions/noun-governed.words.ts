import { NOUN_GOVERNED } from "../../../lexicon/governed-small-words.ts";
import type { Phrases } from "../../rule.ts";
import { FREE_PHRASES, governedRows } from "./governed.ts";

const BEFORE =
  "@art|@poss|no|any|some|great|good|deep|strong|more|this|much|special|little|'s|~have|~show|~feel|~develop|~gain|~pay|~lack|~acquire|~give";

/** Surely wrong: “interest for the kidney”, “reason of her fever”. */
export const NOUN_SURE: Phrases = {
  severity: "should",
  patterns: [
    ...governedRows(NOUN_GOVERNED, (word, small) => `${BEFORE} @qual{0,1} <${word} ${small}>`),
    "the|an|a|slight|sharp|sudden|large|small|this <increase|decrease|rise|reduction|decline of> @purenouns|@mn|falls|deaths|cases",
    "the <cause for> @poss|the @cn|@mn|@cns|pain|death|fever",
    "a|my|his|her|@art <degree|diploma|doctorate of> biology|chemistry|physics|medicine|nursing|pharmacy|psychology|economics|law|engineering|mathematics|biochemistry|microbiology|anthropology|philosophy",
    "~have|some|much|no|my|any|more|enough|little|great <experience on|about> @doing|@mn|this|these|@qual|@cn",
    "<under|in|at|with|by the{0,1} supervision|guidance|direction|leadership|mentorship|tutelage|care|help|support|assistance|aid|command|influence from> @art|@poss|dr|dr.|professor|prof|@cap",
  ],
  unless: [
    "interest on|at a|the|this|my|his|her|their loan|loans|debt|debts|mortgage",
    ...FREE_PHRASES,
    "reason of @poss own",
    "by reason of",
  ],
};
