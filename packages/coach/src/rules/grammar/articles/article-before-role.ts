import type { ExistenceRule } from "../../rule.ts";
import { AFTER } from "../shared/after.words.ts";
import { ROLE, ROLE_KIND } from "../shared/person.words.ts";

/** A role of one person among many needs “a” or “an”. */
export const articleBeforeRole: ExistenceRule = {
  name: "article-before-role",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "A role in the singular needs “a” or “an” here.",
  why: "English names a person's work with “a” or “an”: one of many.",
  source: "usage",
  example: { wrong: "I worked as doctor for two years.", right: "I worked as a doctor for two years." },
  languages: ["Russian", "Ukrainian", "Polish", "Hindi", "Urdu", "Chinese", "Persian", "Turkish"],
  patterns: [
    `~work|~serve|~volunteer|~train|~practice|~practise|~continue|~start|~begin|~act|~hire|~employ|~appoint|~return|~join|~live|there <as ${ROLE_KIND}|medical{0,3} ${ROLE}|resident|officer|member> ${AFTER}`,
    `!such|same|so|just|well|much|was|is|known|soon|far|long|@adj|@cap <as ${ROLE_KIND}|medical{0,3} ${ROLE}|resident|officer|member> ${AFTER}`,
    `~act|~serve|~known|~hire|young|old|little <as ${ROLE_KIND}{0,3} ${ROLE}> ${AFTER}`,
    `^ <as ${ROLE_KIND}{0,3} ${ROLE}|resident> ,|in|at|i|we`,
    `~become|~remain <${ROLE_KIND}{0,3} ${ROLE}> ${AFTER}`,
    `i|he|she|who|am|i'm|he's|she's|mother|father|brother|sister|wife|husband|uncle|aunt|grandfather|grandmother|friend <is|was|am|i'm|he's|she's|been ${ROLE_KIND}{0,2} ${ROLE}> ${AFTER}`,
    `i|he|she|who <am|is|was ${ROLE_KIND}{0,2} ${ROLE}> ${AFTER}`,
    `^ <i'm|he's|she's ${ROLE_KIND}{0,2} ${ROLE}> ${AFTER}`,
    `when|since|while|as i|he|she <was|were little|small|young|medical{0,1} child|kid|boy|girl|teenager|student|baby> ${AFTER}|i`,
    `~describe|~know|~see|~regard|~view|~consider|~remember me|him|her|us as <@adj|very|hard{0,2} worker|learner|person|listener|leader|player|communicator|teacher|doctor|physician|colleague|friend|resident|intern> ${AFTER}`,
    "^ <patient> was|is|had|came|arrived|died|has|complained|presented|recovered|refused",
    "if|when|because|after|until|whether <patient|doctor|nurse|child> comes|came|is|was|has|had|dies|died|arrives|arrived|needs|needed|asks|asked",
    `~want|~hope|~dream|~decide|~like to be <${ROLE_KIND}{0,2} ${ROLE}> ${AFTER}`,
  ],
  unless: ["such as", "as @cap @cap", "was|is|as doctor|nurse to|and|or", `as ${ROLE} and|or`],
};
