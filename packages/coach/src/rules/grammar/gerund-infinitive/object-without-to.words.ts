import type { Phrases } from "../../rule.ts";

/** The “to” is missing, or the form is wrong, after verb and person: “allowed me learn”, “helped me understanding”. */
export const OBJECT_WITHOUT_TO: Phrases = {
  severity: "must",
  message: "“{}”: here the verb after the person needs another form.",
  patterns: [
    "<~allow|~enable|~encourage|~motivate|~inspire|~force|~convince|~persuade|~advise|~require|~permit|~invite|~teach|~want|~ask|~order|~push|~prepare me|us|him|them @adv{0,1} be|have|become|understand|see|learn|do|take|realize|know|improve|develop|gain|choose|pursue|go|apply|provide|make|give|examine|perform|come|continue|speak|write|find|treat|get|keep>",
    "<~allow|~enable|~encourage|~motivate|~inspire|~force|~convince|~persuade|~permit|~invite|~push me|us|him|them @adv{0,1} @ing> !time|@noun|@nouns",
    "<~allow|~enable|~encourage|~motivate|~inspire|~force|~convince|~persuade|~permit|~push me|us|him|them to @ing>",
    "<~allow|~enable|~encourage|~motivate|~inspire|~force|~convince|~teach|~help|~ask|~tell|~advise|~want me|us|him|them to> realized|understood|thought|felt|learned|decided|became|knew|saw|went|took|gave|did|wrote|improved|developed|gained|started|helped|treated|made|came",
    "<~help me|us|him|them|patients @adv{0,1} understanding|improving|learning|becoming|seeing|developing|making|finding|getting|gaining|realizing|knowing|choosing|passing|managing|dealing|being|having|overcoming|doing|building|writing|speaking>",
    "<~help me|us|him|them realized|understood|learned|became|saw|developed|gained|improved|overcame>",
    "<~help|~allow|~enable|~teach|~motivate|~encourage|~inspire me for|of|in> improve|understand|become|learn|see|@base",
    "<~ask|~tell|~want|~teach|~advise|~help me|us|him|them to @ing>",
    "<~encourage|~motivate|~inspire|~push me|us|him|them of|for|on|at> @ing",
    "<~teach me|us|him|them|her> being|becoming|having|making|taking|seeing|working|dealing|respecting|treating|caring",
  ],
  unless: [
    "~invite|~ask|~want|~push|~order me|us|him|them come|go|get",
    "~want them nursing",
    "~force them going",
    "~ask|~tell|~teach me to nursing",
    "~inspire|~motivate me for",
  ],
};
