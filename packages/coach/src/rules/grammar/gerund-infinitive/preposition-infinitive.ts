import type { ExistenceRule } from "../../rule.ts";
import { DOING } from "../shared/pieces.words.ts";

/** “To” and a verb after a preposition: “without to see”, “for to read”, “instead of to go”. */
export const prepositionInfinitive: ExistenceRule = {
  name: "preposition-infinitive",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: after a preposition the verb takes -ing, or “for” falls away.",
  why: "A reader hears another language behind this frame.",
  source: "usage",
  example: { wrong: "He signed without to read.", right: "He signed without reading." },
  languages: ["German", "French", "Spanish", "Portuguese", "Arabic", "Russian"],
  patterns: [
    `<without|before|after|despite|besides|upon|by|while to> ${DOING}|know|see`,
    "<without that> i|we|he|she|they|a|the|any|anyone|someone",
    `<for to @adv{0,1}> ${DOING}`,
    "<in order for to>",
    "<instead of to> @base",
    "<instead to> @base",
    "@adj|@noun|@mass|enough|interested|thinking|think|idea|used|tired|afraid|way|english <for|of|about|from not{0,1} to> be|have|become|@onlybase|read",
    "interested|succeeded|succeed|believe|confident|experience|interest <in to> @base",
    "insist|insisted|keen|focus|focused <on to> @base",
    "<such to> @base",
    "enough|good|ready|old|strong|important|necessary|difficult|easy|hard|possible <for> @onlybase",
    `<rather than|then to> ${DOING}`,
    "<in place of to>",
    "<as for to>",
    "<for not to>",
  ],
  unless: [
    "from|of|about|with|on what|whom|which|where|whether|how to",
    "about to",
    "someone|somebody|anyone|somewhere|something|nobody|people|home|friend|colleague|hand|shoulder|place|chair|things|nothing|much|patients|else|one to|for|with|on|in|from to",
    "of|from|with , to",
    "rather than to",
    "due to",
    "on to",
    "in to",
    "@past|@ing|@base by|on|in|from to",
    "come|came|coming by to",
  ],
};
