import type { ExistenceRule } from "../../rule.ts";

/** “My duty was to assisting”, “a pleasure to informing you”: “to” and -ing. */
export const toWithIng: ExistenceRule = {
  name: "to-with-ing",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“{}”: after this “to” the plain verb stands.",
  why: "“To assist”: the -ing belongs after “look forward to” and a few others.",
  source: "usage",
  example: { wrong: "My duty was to assisting the surgeon.", right: "My duty was to assist the surgeon." },
  languages: ["Spanish", "Arabic", "Chinese", "Hindi"],
  patterns: [
    "~be <to @base , @ing and> @base",
    "lot|much <to @ing> @prep|.|,|@art|my|as|in",
    "i|we want|hope|plan|wish|like to @base !@mark|@ing{1,6} <and contributing|learning|becoming|helping|working|improving|making|giving|teaching|serving|using|doing|growing> to|in|my|the|a|with|how|it|from|as",
    "happy|able|unable|pleasure|honor|ready|glad|best|duty|duties|role|job|task|goal|aim|dream|chance|opportunity|desire|effort|important|difficult|hard|easy|necessary|possible|impossible|want|wanted|wants|need|needed|needs|hope|hoped|try|tried|trying|learn|learned|decide|decided|plan|planned|order|willing|eager|excited|proud|going|me|him|her|us|them|had|have|has|was|is|were|where|how|continue|continued|began|started|like|love|liked|loved|prefer|hours|time|enough|too|help|helped <to @ing> @art|@poss|@obj|@prep|@mass|@nouns|@adv|quickly|english|,|.|more|better|how|medicine",
    "<to @ing and to{0,1} @base>",
  ],
  unless: [
    "look|looking|looked|used|committed|devoted|dedicated|accustomed|contribute|contributed|due|prior|close|closer|approach|key|commitment|dedication|way|respond|limited|opposed|adapt|adjust|return|returned|back|came|come|led|leads|lead|admit|resort|access|thanks|path|turn|turned|moved|move|from|addicted|equal|attention|love|life|time|energy|years|career|me|him|her|us|them|belongs|belong|added|add|next|exposed|exposure|introduced|introduction|switch|switched|objection|object|dedicate|devote|addition|get|got|gets|down|up|forward|over|took|take|takes @adv{0,1} to @ing",
    "to nursing|training|teaching|testing|counseling|housing|screening|dressing|feeding|nothing|something|anything|everything|morning|evening|building|wedding|beginning|meeting|feeling|understanding|writing|being|ceiling|king|ring|spring|string|clothing|hearing|reading|funding|bleeding|swelling|outstanding|visiting|attending|living|suffering|drinking|smoking|working|swimming|learning|planning|operating|waiting|emergency|developing|underlying|growing|existing|remaining|changing|increasing|aging",
    "to @ing patients|families|women|mothers|men|children|doctors|nurses|students|countries|hospitals|needs|room|rooms",
  ],
};
