/** Where advice and limits come from, with how far it is trusted: official page, advisers, or this product's own rule. */
export const RULE_SOURCES = {
  "aamc-statement": "AAMC, MyERAS personal statement chapter (official)",
  "aamc-experience": "AAMC, MyERAS experience chapter (official)",
  "aamc-ai": "AAMC, use of AI in AAMC service programs (official)",
  "aamc-letters": "AAMC, letter writers FAQ, 2027 season (official)",
  "ecfmg-letters": "ECFMG/Intealth, ERAS letters of recommendation (official)",
  advisers: "Advisers and program directors in public advice (not official)",
  usage: "Common English usage in the United States",
  "plain-language": "Plain-language guidelines of the US government",
  "inclusive-language": "AMA and AAMC, guide to language on equity (official)",
  "acgme-competencies": "ACGME, common program requirements, core competencies (official)",
  "applicants-form": "Lists of the form of the 2024 season by applicants (not official)",
  product: "SmartPick's own rule: ask, never invent",
} as const;

export type SourceCode = keyof typeof RULE_SOURCES;
