import type { ExistenceRule } from "../../rule.ts";

/** After “he”, “she” or “it” the verb takes -s. */
export const agreementHeBase: ExistenceRule = {
  name: "agreement-he-base",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "The verb after “he”, “she” or “it” lacks its ending.",
  why: "The missing -s is small, and every reader sees it.",
  source: "usage",
  example: { wrong: "She have a fever and he don't eat.", right: "She has a fever and he does not eat." },
  languages: ["Chinese", "Vietnamese", "Spanish", "Arabic", "Hindi"],
  patterns: [
    "<he|she @adv{0,1} have|are|am|were|do|don't|haven't|aren't>",
    "^ <it have|are|am|don't|haven't|do>",
    "because|that|but|and|when|which|although|while|so <it have|are|am|don't|haven't|do>",
    "^ <he|she @adv{0,1} @onlybase|need|want|like|know|go|come|see|feel|think|live|learn|teach|become|understand|believe|enjoy|begin|speak|tell|make|take|get|give|say|write|bring|choose|grow|forget|remain|explain|ask|seem|suffer|treat|depend|allow|include|receive|improve|happen|appear|require|provide|try|carry|die|lose|keep|find|prefer|love|hope|look|start|use|walk|talk|agree|arrive|listen|continue|remember|bleed|eat|drink|sleep|deserve|enable|inspire|involve|contain|consist|describe|decide|develop|follow|manage|play|serve|suggest|sound|turn|wait|cry>",
    "because|when|but|although|while|where|who <he|she @adv{0,1} @onlybase|need|want|like|know|go|come|see|feel|think|live|learn|teach|become|understand|believe|enjoy|begin|speak|tell|make|take|get|give|say|write|bring|choose|grow|forget|remain|explain|ask|seem|suffer|treat|depend|allow|include|receive|improve|happen|appear|require|provide|try|carry|die|lose|keep|find|prefer|love|hope|look|start|use|walk|talk|agree|arrive|listen|continue|remember|bleed|eat|drink|sleep|deserve|enable|inspire|involve|contain|consist|describe|decide|develop|follow|manage|play|serve|suggest|sound|turn|wait|cry>",
    "and <he|she need|want|like|know|go|come|see|feel|think|live|learn|teach|become|understand|believe|enjoy|begin|speak|tell|make|take|get|give|say|write|bring|choose|grow|forget|remain|explain|ask|seem|suffer|treat|depend|allow|include|receive|improve|happen|appear|require|provide|try|carry|die|lose|keep|find|prefer|love|hope|look|start|use|walk|talk|agree|arrive|listen|continue|remember|bleed|eat|drink|sleep|deserve|enable|inspire|involve|contain|consist|describe|decide|develop|follow|manage|play|serve|suggest|sound|turn|wait|cry>",
    ", <he|she @adv{0,1} need|want|like|know|go|come|see|feel|think|live|learn|teach|become|understand|believe|enjoy|begin|speak|tell|make|take|get|give|say|write|bring|choose|grow|forget|remain|explain|ask|seem|suffer|treat|depend|allow|include|receive|improve|happen|appear|require|provide|try|carry|die|lose|keep|find|prefer|love|hope|look|start|use|walk|talk|agree|arrive|listen|continue|remember|bleed|eat|drink|sleep|deserve|enable|inspire|involve|contain|consist|describe|decide|develop|follow|manage|play|serve|suggest|sound|turn|wait|cry>",
    "^ <it @adv{0,1} make|take|need|help|show|give|seem|require|happen|mean|become|teach|allow|include|depend|remain|remind|come|go|work|feel|look|sound|start|begin|improve>",
    "because|although|while|, <it @adv{0,1} make|take|need|help|show|give|seem|require|happen|mean|become|teach|allow|include|depend|remain|remind|come|go|work|feel|look|sound|start|begin|improve>",
    "^ <this|it|that do|don't> not",
    "because|that|but|and|when|which|where <this|it|that do|don't> not",
    "^ <this|that are|have|were|do>",
    "^ <this have|are|were>",
    "because|but <this have|are|were>",
  ],
  unless: [
    "@prep it",
    "if|though|as|wish|wished|wishes|unless|whether|suppose|were he|she|it were",
    "do|does|did|can|could|will|would|should|may|might|must|didn't|doesn't|can't|couldn't|won't|wouldn't|had|has|have|not|only|nor he|she|it",
    "ask|asked|asks|insist|insisted|suggest|suggested|recommend|recommended|demand|demanded|request|requested|propose|proposed|essential|important|vital|lest that{0,1} he|she|it",
    "let|make|made|makes|help|helped|watch|watched|see|saw|have|had it",
  ],
};
