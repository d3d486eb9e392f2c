import { ADJECTIVE_WRONG } from "../../../lexicon/small-word-tables.ts";
import type { ExistenceRule } from "../../rule.ts";
import { ADJECTIVE_SURE } from "./adjective-governed.words.ts";
import { ADJECTIVE_WRONG_PREPOSITION } from "./adjective-wrong-preposition.words.ts";
import { FREE_PHRASES } from "./governed.ts";
import { LANGUAGES, rows } from "./small-words.ts";

/** “Interested on”, “responsible of”. */
export const adjectiveSmallWord: ExistenceRule = {
  name: "adjective-small-word",
  id: "grammar",
  form: "existence",
  severity: "could",
  message: "“{}”: another small word goes with this adjective.",
  why: "Each adjective has its own small word; it has to be learned with it.",
  source: "usage",
  example: { wrong: "I am interested on research.", right: "I am interested in research." },
  languages: LANGUAGES,
  patterns: [
    ...rows(
      ADJECTIVE_WRONG,
      (word, small) =>
        `@be|really|still|particularly|especially|fully|highly|deeply|extremely|completely|never|often|usually|quite|too|just|already|now|~seem|~become|~feel|~get|~look|and|more|most|less|not|it|'m|i'm|them|him|me|us|remain|remained|always|very|so <${word} ${small}>`,
    ),
    "i|we <~be|~become|~get|feel|felt|i'm @adv{0,1} familiar to>",
    "<familiar to> @art|@cap{1,3} @cn{0,1} system|systems|emr|epic|cerner|software|record|records|guidelines|culture|english",
    "<same|similar with|like|than> @npstart|that",
    "<ideal|perfect|suitable|good to> me|him|her|us|them",
    "@be|am|is|are <@qual to> me to @vb",
  ],
  unless: [
    ...FREE_PHRASES,

    "good in|on @art|@poss",
    "@be|been able of",
    "happy|glad of @art",
    "~get|~become|~be @adv{0,1} sick|tired|safe|free|short|close|based|present|bad|good|full|busy|known|used from|to|of|in|on|by|with @num",
    "present to|safe of",
    "kind|full by|with @art",
    "known of @cap",
    "experienced on",
    "patient to|in",
    "content from|of",
    "the same like",
    "it was|is kind|good|rude|nice|brave|wise",
    "used with|on",
    "limited in|on number|time|the",
    "good|short|strict|serious|busy|rich|free|bad|weak|rude|safe|separate|known|popular in|by|on the|this|that|my|a|an|@cap|these|each",
    "worried from",
    "shocked|surprised of",
    "serious in",
    "equal|equivalent to",
    "covered|filled|accompanied by",
    "engaged to",
    "kind with",
    "assigned in",
    "assigned on",
    "based at|in @cap|the|a|my|our",
    "popular by",
    "determined by|in|for @art",
    "determined|prepared|focused|limited|used|fluent|experienced in|on @year",
    "attached|involved|present|engaged|exposed|dedicated|committed|infected|covered|known|accused|derived|obsessed|impressed|connected|linked|compared|based|associated in|on|at|for|from|of @year|@month|@num",
  ],
  apart: [ADJECTIVE_SURE, ADJECTIVE_WRONG_PREPOSITION],
};
