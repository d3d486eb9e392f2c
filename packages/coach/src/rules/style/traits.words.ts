const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Adjectives with which people praise themselves. */
export const TRAITS: readonly string[] = words(`
hard-?working dedicated compassionate caring empathetic empathic motivated self-motivated highly-motivated well-motivated enthusiastic diligent
passionate reliable dependable responsible punctual organi[sz]ed well-organi[sz]ed adaptable flexible versatile resilient committed driven self-driven
disciplined self-disciplined humble kind kind-hearted warm-hearted honest trustworthy conscientious detail-oriented goal-oriented
result-oriented results-oriented team-oriented patient-oriented people-oriented patient-cent(?:e)?red proactive dynamic ambitious determined energetic creative innovative intelligent
smart bright talented skilled skil?lful competent capable confident outgoing sociable extroverted loyal persistent perseverant persevering tireless meticulous thorough
efficient focus(?:s)?ed tenacious optimistic sincere devoted exceptional outstanding extraordinary excellent brilliant inspiring charismatic gifted well-rounded
mature selfless altruistic approachable open-minded strong-willed resourceful hardy industrious assiduous courteous ethical respectful knowledgeable knowledgable
remarkable accomplished experienced professional persuasive articulate collaborative cooperative likeable likable personable charming loving visionary
studious curious attentive caring perceptive intuitive analytical methodical independent self-reliant self-directed perfectionist considerate thoughtful
unique highly-skilled highly-qualified qualified superb fantastic amazing incredible great phenomenal stellar exemplary hard-core sympathetic`);

/** Qualities as nouns, of which a sentence can claim any number without showing one. */
export const QUALITIES: readonly string[] = words(`
empathy compassion dedication diligence perseverance resilience adaptability leadership teamwork communication integrity professionalism enthusiasm
commitment determination curiosity kindness patience honesty humility punctuality reliability flexibility creativity discipline self-discipline passion
motivation perfectionism loyalty persistence tenacity courage optimism sincerity devotion intelligence competence confidence maturity altruism selflessness
resourcefulness initiative ambition energy drive responsibility accountability versatility sensitivity thoroughness excellence grit open-mindedness
collaboration professionalism multitasking problem-solving decision-making thirst zeal work-ethic hard-work compassionately`);

/** Adjectives that raise a skill without showing it. */
export const RAISED: readonly string[] = words(`
excellent strong outstanding exceptional great superb solid remarkable extraordinary effective proven impeccable unparalleled unmatched unique rare natural innate
genuine special deep amazing fantastic superior extensive exemplary brilliant good very exceptional advanced incredible sharp keen stellar tremendous
interpersonal organi[sz]ational well-developed well-honed inborn god-given inherent true real firm robust high top first-rate sound`);

/** Roles as praise. */
export const PRAISED_ROLES: readonly string[] = [
  "team[ -]player",
  "(?:fast|quick|rapid|keen|avid|eager|lifelong|life-long|active|self|independent) learner",
  "self-starter",
  "go-getter",
  "(?:natural|born|great|strong|effective|good|excellent|true|real|charismatic|inspiring|proven|passionate) (?:leader|teacher|healer|communicator|listener|educator|team player|physician|doctor|caregiver|mentor|motivator|researcher|advocate|organi[sz]er|clinician)",
  "people(?:'s)? person",
  "people-person",
  "(?:critical|creative|strategic|deep|independent) thinker",
  "problem[ -]solver",
  "multitasker",
  "multi-tasker",
  "perfectionist",
  "workaholic",
  "hard worker",
  "role model",
  "high achiever",
  "overachiever",
  "visionary",
];
