import type { Phrases } from "../../rule.ts";
import { PEOPLE } from "../shared/pieces.words.ts";

/** “Make” and “let” take a person and the bare form: “made me to realize” is wrong. */
export const MAKE_ME_TO: Phrases = {
  severity: "must",
  message: "“{}”: after “make” and “let” the verb stands without “to”.",
  patterns: [
    "<~make|~let me|us|him|them|you to> @base",
    "<~make|~let her to> @base",
    `<~let|~make my|the|our @adj{0,1} ${PEOPLE} to> @onlybase`,
    "<~make|~let me|us|him|them|her @ing> !@mark",
    "<~make me|us|him|them realized|understood|thought|felt|learned|decided|wanted|became|knew|saw|went|wondered|appreciated|realised|chose|started>",
    "<~make|~let her realized|understood|thought|felt|learned|decided|wanted|became|knew|went>",
    "<~let me|us|him|them went|did|saw|knew|took|gave|made|performed|examined|learned|understood|helped|worked>",
    "<~make me|us|him|them realizes|understands|thinks|feels|wants|knows>",
    "<made that> i|he|she|they|we @past",
  ],
  unless: [
    "made me|him|her|us|them caring|understanding|outstanding|interesting|challenging|willing|loving|daring",
    "what|that made me|him|her|us|them to",
  ],
};
