import type { ExistenceRule } from "../../rule.ts";
import { withPeople, withPeopleAndHer } from "../shared/people.words.ts";
import { MAKE_ME_TO } from "./make-me-to.words.ts";
import { OBJECT_WITHOUT_TO } from "./object-without-to.words.ts";
import { SUGGEST_ME_TO } from "./suggest-me-to.words.ts";
import { WANT_THAT } from "./want-that.words.ts";

/** The form after verb and person: “asked him come”, “let him to go”, “made me realized”. */
export const personComplement: ExistenceRule = {
  name: "person-complement",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: after the person, this verb needs another form.",
  why: "“Allowed me to see”, “made me see”, “kept me from seeing”: each verb has its frame.",
  source: "usage",
  example: { wrong: "She let him to go.", right: "She let him go." },
  languages: [
    "Spanish",
    "French",
    "Chinese",
    "Arabic",
    "Turkish",
    "Vietnamese",
    "Portuguese",
    "Russian",
    "Hindi",
    "Filipino",
    "Italian",
    "German",
  ],
  patterns: [
    ...withPeopleAndHer((person) => `<~@persontodo ${person} @adv{0,1} @purebase>`),
    ...withPeople((person) => `<~@persontodo ${person} @doing> @npstart|in|at|with|more`),
    ...withPeople(
      (person) =>
        `<~@persontodo|~help ${person} to @doing|went|saw|knew|took|became|understood|had|made|gave|did>`,
    ),
    ...withPeopleAndHer((person) => `<~let|~make ${person} @adv{0,1} to @tobase|realize|think|feel>`),
    ...withPeopleAndHer((person) => `<~see|~watch|~hear|~notice ${person} to @purebase|cry|fall|die|walk>`),
    ...withPeople(
      (person) =>
        `<~let|~make|~help|~have ${person} @adv{0,1} realized|understood|realised|thought|knew|became|saw|wanted|believed|learned|decided|appreciated|improved|noticed|wondered|developed|gained|started|began|chose|realizes|understands|realizing|thinking|wanting|deciding|believing|understanding|knowing|becoming>`,
    ),
    ...withPeople(
      (person) => `<~prevent|~stop|~keep|~discourage|~prohibit ${person} of|to|in|on @doing|@purebase>`,
    ),
    ...withPeople((person) => `<~recommend|~suggest|~propose ${person} @vb> @npstart|@doing|at|in|to|with`),
    "<~recommend|~suggest|~propose him|them|us|me @vb|@doing|not>",
    "<~recommend|~suggest|~propose him|them|us|me to> @vb",
    "<~insist|~demand|~suggest|~recommend|~propose|~request @poss|@art @human to @vb>",
    ...withPeople((person) => `<~want|~need|~love|~allow|~enable|~let that ${person}>`),
    "<~want|~need that i|he|she|we|they|the|my|our|every|you|people|patients|all>",
    "<would like|love that i|he|she|we|they|the|my|our|every|you|people|patients>",
    "<~refuse|~avoid|~enable|~help|~oblige|~permit|~forbid that i|we|he|she|they|the|my|our|it|a>",
    "<~wait that|until that>",
    "<made|makes|make possible|easy|difficult|clear|easier to|that>",
    "<made|makes|make|making possible the> @anynoun",
    "<~appreciate|~thank if you|he|she|they>",
    "<appreciate|appreciated if you>",
    ...withPeople((person) => `<~thank|~congratulate|~apologize|~blame ${person} that|because>`),
  ],
  unless: [
    "~teach @obj speed|patience|rest|work|study|practice",
    "~have me|us|him|them|her been",
    "~want|~need|~love that patient|day|moment|child|kind|feeling|job|team|role|program|@noun",
    "~help me|us|him|them|her learned",
    "~ask|~tell|~remind|~advise|~teach|~warn @obj|@poss let",
    "that|which|what|whom|who i|we|he|she|they|you want|need|love that",
    "~require|~request|~advise|~urge|~beg|~order|~direct|~prefer|~instruct that",
    "all|everything|thing|things|what i|we|you|he|she|they need|want|love that",
    "~lead|~drive @art|@poss @qual{0,1} @human|@humans|team",
    "~train|~teach|~lead|~drive|~prepare|~press|~push|~order|~select|~challenge|~trust|~assign|~appoint people|team|staff|residents|students|men|women|children|families",
    "~help ~let|~make",
  ],
  apart: [SUGGEST_ME_TO, MAKE_ME_TO, WANT_THAT, OBJECT_WITHOUT_TO],
};
