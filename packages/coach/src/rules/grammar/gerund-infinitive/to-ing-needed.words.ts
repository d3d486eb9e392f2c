import type { Phrases } from "../../rule.ts";
import { DOING } from "../shared/pieces.words.ts";

/** A base form after a “to” that is a preposition: “look forward to hear”, “committed to serve”. */
export const TO_ING_NEEDED: Phrases = {
  severity: "must",
  message: "“{}”: after this “to” an -ing form follows.",
  patterns: [
    `<~look forward to @adv{0,1} ${DOING}>`,
    "<~look forward to !@mark{1,3} @onlybase> from|you",
    "i|we|he|she|they|who|not|already|now am|is|are|was|were|became|got|get <used to> be|have|become|@onlybase|work|study|live|sleep|talk|help|travel|walk|drive|wait|answer",
    "<accustomed to> be|have|become|@onlybase|work|study|live|sleep|talk|walk|drive|wait|answer",
    "<dedicated|devoted to @adv{0,1}> be|have|become|@onlybase|serve|work|study|help|treat|teach|lead",
    "am|is|are|was|were|been|be|fully|deeply|remain|strongly|feel <committed to @adv{0,1}> be|have|become|@onlybase|serve|work|study|help|treat|teach|lead|support|advance",
    "<committed to> become|serve|learn|improve|provide|help|deliver|pursue|work|give|keep|teach|continue",
    "<contribute|contributed|contributes|contributing to> improve|build|make|develop|create|teach|help|solve|find|provide|serve|achieve|keep|ensure|enhance|strengthen|educate|become|save",
    "<contribute|contributed|contributes|contributing @poss|@mass|@noun|@nouns{1,3} to> improve|build|make|develop|create|solve|find|provide|achieve|ensure|enhance|strengthen|educate",
    "i|we|he|she|they|not|also|people|not <object|objects|objected to> be|have|become|@onlybase",
    "<in addition to> be|have|become|@onlybase|help|work|study|teach|treat",
    "<opposed to> be|have|become|@onlybase",
    "<a view to> be|have|become|@onlybase|work|study|help",
    "<comes|came to> teach|treat|manage|deal|learn|communicate|make|take|understand|work|help , ",
    "<when it comes to> be|have|become|@onlybase|work|study|help|talk|treat",
    "<~adapt|~adjust @refl{0,1} to> work|live|be|study|communicate|speak|learn",
    "<close to> become|die|give|lose|finish|complete",
    "<obstacle|barrier|barriers|key|approach|way|path to> become|understand|improve|treat|succeed|achieve ,",
    "<limited to> be|have|become|@onlybase|work|study|treat",
    "<subject to> be|have|become|@onlybase",
    "<devote|dedicate|devoted|dedicated @refl|@poss|life|career|time|work|mass{1,3} to> be|@onlybase|help|serve|treat|teach|work|study|research",
    "<~confess|~resort|~stick to> be|@onlybase",
    "<with respect|regard to> be|@onlybase",
    "<similar to> be|@onlybase",
  ],
  unless: [
    "when|until|before|after i|we|he|she|they came to",
    "how i|we|he|she|they came to",
    "dedicated to @onlybase @ing",
    "~commit to change",
    "~look forward to work|rest|study|practice that|which|where|as",
    "~look forward to work|rest|visit|change|study|practice|sleep|travel ,|.|and",
  ],
};
