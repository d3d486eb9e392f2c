import type { Competency } from "./core-competencies.words.ts";

/**
 * The key characteristics that an entry of the application form can be marked with, as applicants listed them for the season
 * of 2024; communication stands with the core competencies.
 */
export const FORM_CHARACTERISTICS: readonly Competency[] = [
  {
    code: "critical-thinking",
    name: "Critical thinking and problem solving",
    group: "form",
    patterns: [
      "i @adv{0,1} ~compare|~question|~trace|~doubt|~notice|~suspect|~figure|~solve|~test|~measure|~analyze|~analyse",
      "i @adv{0,1} ~look for|into",
      "root cause|causes",
      "~find out|that _{0,2} why|the|a",
      "differential diagnosis",
    ],
    claims: [
      "critical|analytical thinking|thinker|skills|mind",
      "problem-solving|problem-solver",
      "problem solving|solver",
    ],
  },
  {
    code: "cultural-humility",
    name: "Cultural humility",
    group: "form",
    patterns: [
      "interpreter|interpreters",
      "in _{0,1} her|his|their own language|words|dialect",
      "~translate|~interpret _{0,3} for",
      "~learn|~speak|~ask _{0,3} language|dialect|custom|customs|ritual|rituals|beliefs|belief|faith|healer|healers",
      "traditional healer|healers|medicine|remedy|remedies",
      "refugee|refugees|migrant|migrants|indigenous|tribal|asylum",
    ],
    claims: [
      "cultural|culturally _{0,1} humility|competence|sensitivity|competent|sensitive|awareness|aware|diversity",
      "diverse|multicultural|underserved background|backgrounds|population|populations|cultures|community|communities|patients",
    ],
  },
  {
    code: "empathy",
    name: "Empathy and compassion",
    group: "form",
    patterns: [
      "~sit|~stay|~kneel|~wait with|beside|by|next _{0,3} patient|him|her|family|mother|father|wife|husband|son|daughter|bed|them|man|woman|boy|girl|child",
      "~hold _{0,2} hand|hands",
      "~listen to|while|until|for|as",
      "i @adv{0,1} ~ask _{0,2} what|how|why|whether _{0,3} ~want|~fear|~worry|afraid|feared|slept|meant|mattered",
      "~comfort|~console|~reassure",
      "~visit _{0,2} him|her|them|home|homes",
    ],
    claims: ["empathy|empathetic|empathic|compassion|compassionate|caring|kindness|kind-hearted|sympathetic"],
  },
  {
    code: "ethical-responsibility",
    name: "Ethical responsibility",
    group: "form",
    patterns: [
      "i @adv{0,1} ~apologize|~apologise|~report|~disclose",
      "i was wrong",
      "~ask|~take|~obtain|~give _{0,2} consent",
      "~tell _{0,3} truth|mistake|error",
      "my _{0,1} mistake|error|fault",
      "confidential|confidentiality|privacy|deidentified|de-identified|anonymous|anonymized",
    ],
    claims: ["ethical|ethics|ethically|integrity|honest|honesty|trustworthy|morals|moral"],
  },
  {
    code: "ingenuity",
    name: "Ingenuity and innovation",
    group: "form",
    patterns: [
      "i @adv{0,1} ~build|~design|~redesign|~invent|~program|~code|~draw|~sketch|~devise|~improvise|~replace|~prototype",
      "i @adv{0,1} ~write _{0,3} script|code|program|query|macro|app",
      "~make _{0,3} list|form|sheet|card|cards|template|chart|from",
    ],
    claims: [
      "innovation|innovations|innovative|creative|creativity|ingenuity|inventive|visionary|resourceful",
    ],
  },
  {
    code: "reliability",
    name: "Reliability and dependability",
    group: "form",
    patterns: [
      "each|every day|week|night|morning|month|evening|friday|saturday|sunday|monday",
      "~follow up",
      "~finish|~complete _{0,4} on time|before|by",
      "i @adv{0,1} ~check|~recheck|~call|~count _{0,3} again|twice|back",
    ],
    claims: [
      "reliable|reliability|dependable|punctual|responsible person|diligent|diligence|conscientious|hardworking|hard-working",
      "work ethic",
    ],
  },
  {
    code: "resilience",
    name: "Resilience and adaptability",
    group: "form",
    patterns: [
      "i @adv{0,2} ~change _{0,1} my|how",
      "i @adv{0,2} ~try|~sit|~apply|~begin|~start _{0,3} again",
      "after _{0,4} failed|failing|failure|rejection|war|earthquake|flood|blackout",
      "without electricity|power|water|light|internet|drugs|oxygen",
      "when _{0,3} power|electricity|current|generator|oxygen _{0,2} failed|went|stopped|ran",
    ],
    claims: [
      "resilience|resilient|adaptable|adaptability|flexible|flexibility|perseverance|persistent|persistence|tenacity|tenacious|determination|determined|grit",
    ],
  },
  {
    code: "self-reflection",
    name: "Self-reflection and improvement",
    group: "form",
    patterns: [
      "i @adv{0,1} learned|learnt|realized|realised",
      "i _{0,1} been|was wrong",
      "i should have",
      "i had not|never @adv{0,1} @part",
      "i now @adv{0,1} @base",
      "i no longer",
      "what i missed|learned|learnt|changed",
      "my mistake|mistakes|error|errors|bias|habit",
      "~ask _{0,3} feedback",
    ],
    claims: [
      "self-reflection|self-aware|self-awareness|self-improvement|reflective|introspective|open-minded",
    ],
  },
  {
    code: "teamwork",
    name: "Teamwork and leadership",
    group: "form",
    patterns: [
      "with @num|my|a|the|our{1,2} nurses|nurse|colleagues|colleague|pharmacist|residents|students|midwives|midwife|clerk|classmates|teachers|volunteers",
      "i @adv{0,1} ~lead|~organize|~organise|~coordinate|~chair|~supervise|~train|~teach|~recruit|~convince|~persuade",
      "nurses|nurse|clerk|pharmacist|residents and i",
      "we @adv{0,1} agreed|met|divided|decided|shared",
    ],
    claims: [
      "team-player|teamwork|leadership|leader|collaborative|collaboration",
      "team player|work|spirit|oriented",
      "multidisciplinary|interdisciplinary team|teams|environment",
    ],
  },
];
