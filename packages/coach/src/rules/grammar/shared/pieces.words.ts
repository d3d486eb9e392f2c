/** Pieces of patterns that several constructions share; each stands at one place of a pattern. */

/** Cannot go on a noun phrase: what follows a noun here ends it. “And” is left out: “patient and family meetings”. */
export const NOUN_ENDS =
  ",|.|;|:|!|?|)|@prep|@be|@have|@modal|@do|@subj|@obj|@art|@poss|but|so|because|although|though|while|if|when|where|which|whose|that|then|also|not|never|always|often|together";

/** People she works with, one or more. */
export const PEOPLE =
  "patient|patients|doctor|doctors|physician|physicians|nurse|nurses|mother|mothers|father|parents|family|families|colleague|colleagues|student|students|supervisor|attending|attendings|resident|residents|intern|interns|daughter|son|wife|husband|brother|sister|team|director|chief|professor|consultant|woman|women|man|men|boy|girl|child|children|people|relatives|friend|friends|person|staff|villagers|teacher|teachers|surgeon|surgeons|mentor|mentors|professors|uncle|aunt|grandfather|secretary|pharmacist|technician|grandmother|everyone|everybody";

/** A word that does something right before the verb, so that the verb is no noun. */
export const DOER = "i|we|he|she|they|you|who|also|to|not|never|always|often|@modal|didn't|don't";

/** Base forms that are met after “to” in such prose and are never nouns there. */
export const DOING =
  "@onlybase|be|have|do|work|help|study|practice|practise|treat|care|visit|change|start|talk|try|need|use|travel|share|train|support|manage|lead|volunteer|return|serve|pursue|become|come|read|put|let|run|walk|listen|wait|call|answer|cut|follow|stay|move|play|sleep|live|teach|test|check|look|report|research|repeat|contact|approach|cope|focus|present|record|review|search|stop|struggle|transfer|rest|nurse|progress";
