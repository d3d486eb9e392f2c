import { OBJECT_GOVERNED } from "../../../lexicon/governed-small-words.ts";
import type { ExistenceRule } from "../../rule.ts";
import { FREE_PHRASES, governedRows } from "./governed.ts";
import { LANGUAGES } from "./small-words.ts";

const OBJECTS = [
  "me|us|him|her|them|you|myself|himself|herself|themselves|ourselves|everyone|people|patients",
  "@art|@poss|these|those|some|many @qual{0,1} @cn|@cns|@human|@humans|people|family|families|team|staff",
];

/** “Accused him for negligence”, “protected the babies of the cold”: the wrong small word after verb and object. */
export const objectGoverns: ExistenceRule = {
  name: "object-governs",
  id: "grammar",
  form: "existence",
  severity: "should",
  message: "“{}”: after its object this verb has another small word.",
  why: "Accuse of, protect from, inform about: each verb has its own small word for the second thing.",
  source: "usage",
  example: { wrong: "They accused him for a lie.", right: "They accused him of a lie." },
  languages: LANGUAGES,
  patterns: [
    ...OBJECTS.flatMap((object) =>
      governedRows(OBJECT_GOVERNED, (verb, small) => `<~${verb} ${object} ${small}>`),
    ),
    ...governedRows(
      OBJECT_GOVERNED,
      (verb, small) => `@be|been|being|got @adv{0,1} <~${verb}:part ${small}>`,
    ),
    "@be|been|being|got @adv{0,1} <prevented|discouraged|prohibited|dissuaded of|in|to> @ving|@purebase",
    ...OBJECTS.map((object) => `<~prevent|~discourage|~prohibit|~dissuade|~deter ${object} to> @tobase`),
    ...OBJECTS.map((object) => `<~prevent|~stop|~discourage|~prohibit ${object} of|in> @doing`),
    "<~keep|~save|~free me|us|him|her|them|everyone|patients|people of> @doing",
    "<~save|~protect|~free me|us|him|them|everyone of> @art|@poss|@mn|this",
    "<~invite me|us|him|them|everyone in> @poss|@art|dinner|lunch",
    "<~divide|~split|~cut|~separate @art|@poss|it|them|@cn|@cns{1,2} in> @num|@count groups|parts|halves|pieces|teams|sections|phases|stages|steps|categories|arms|classes|zones|rows|units",
    "<~spend @art|@poss|much|some|a|more|most|all|too{0,2} time|money|hours|days|years|weeks|months|evenings|savings|salary|energy for|to> @art|@poss|@doing|this|these|@mn|patients",
    "<~invest @art|@poss|much|some|@num{0,2} time|money|hours|years|months|energy|effort|savings on|for|to> @art|@poss|@doing|this|these|that|@mn",
  ],
  unless: [...FREE_PHRASES, "~spend time for", "~free @art|@poss @cn of"],
};
