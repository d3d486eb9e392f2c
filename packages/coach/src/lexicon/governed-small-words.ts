const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split("\n")
    .map((line) => line.trim());

/**
 * Of the small words that do not go with a verb those that are wrong before any noun phrase or -ing form that tells no time,
 * place or manner: `verb: wrong …`. What may be sound in some sense of the verb is in the longer tables alone.
 */
export const VERB_GOVERNED: readonly string[] = lines(`
  abstain: of
  accompany: to with
  adapt: with
  adhere: with on
  admire: to
  affect: on to
  anticipate: about
  apologize: from
  approach: to
  approve: about to
  arrive: to
  aspire: for in
  assist: to
  avail: to
  avoid: from of
  await: for
  belong: with from
  benefit: of
  cease: from
  collaborate: to
  comment: about
  complain: for from on
  comply: to on
  comprehend: about
  concentrate: to at about
  consider: about on of
  consist: from with by in
  contact: to with
  contradict: to with
  contribute: for in at
  cope: to from by
  correspond: of
  criticize: about
  damage: to
  deal: about
  depend: from of in by at to for with
  derive: of
  describe: about
  deserve: for
  deviate: of
  differ: of than
  disagree: to from
  discuss: about regarding upon
  divorce: from
  dream: with
  educate: about
  emerge: of
  emphasize: on upon about
  encounter: with
  encourage: to
  enjoy: with from of
  enroll: to
  enter: to inside
  escape: of
  examine: on
  exceed: over
  explain: about
  express: about
  face: with to
  fear: from
  flee: of
  focus: at about in
  follow: to
  graduate: of
  greet: to
  guide: to
  harm: to
  highlight: on about
  influence: on to in
  insist: in for at
  instruct: to
  interact: to
  interfere: to
  investigate: about
  involve: to
  knock: to
  lack: in from
  laugh: of on
  listen: of
  long: of
  love: to
  major: on
  marry: with
  meet: to
  mention: about on of
  need: of
  notice: about
  obey: to
  object: against
  observe: to
  oppose: against
  originate: of
  outline: about
  overcome: from
  participate: to at on of
  pity: of for
  postpone: off
  prevent: of
  profit: of
  promote: for
  pursue: after
  reach: to at
  realize: about
  reassure: to
  recall: about
  recommend: about
  recover: of
  refrain: of
  regret: about for of
  rely: in of at from
  request: for
  rescue: of
  resemble: to with like
  resign: of
  resist: to against
  respect: to
  respond: for
  result: to into
  review: about
  search: of
  seek: for
  separate: of
  share: to
  solve: about
  specialize: on at to for about
  stem: of
  stress: on upon
  struggle: against
  study: about
  succeed: on
  suffer: of
  summarize: about
  supervise: on over
  support: to for
  survive: from to
  sympathize: to
  tackle: with
  telephone: to
  thank: to
  trust: on to
  understand: of
  verify: about
  visit: to
  wait: to
  witness: to of
`);

/** The same of adjectives after “be”, “become”, “feel” and the like: `adjective: wrong …`. */
export const ADJECTIVE_GOVERNED: readonly string[] = lines(`
  able: for of in
  absent: of
  accused: for with
  accustomed: with of on in
  acquainted: to of about
  addicted: on with of from in
  adjacent: of with
  afraid: from with
  allergic: of with from for
  amazed: from of
  angry: on from of
  anxious: of from
  applicable: for
  ashamed: from
  associated: to of
  attached: with
  attentive: at with on
  attracted: from of
  aware: about for on with from
  bored: from
  capable: in for to
  characterized: with
  comparable: of
  compatible: to
  composed: from
  concerned: of from
  confident: on
  confronted: to
  connected: of
  consistent: to
  content: of from
  contrary: of with from
  convinced: on with for in from
  covered: of from
  crucial: of
  curious: on for of
  dedicated: for in on
  deficient: of on
  dependent: of from to
  deprived: from
  derived: of
  desirous: to
  devoted: for in on
  different: of with
  disappointed: of from
  eager: of
  eligible: of
  engaged: on
  enthusiastic: on in of
  envious: from on
  equipped: of by
  essential: of
  excited: of from on
  experienced: on about
  exposed: with of
  faithful: for with
  familiar: of about on
  famous: of with by
  fascinated: of from
  filled: of from by
  fluent: with at on
  fond: for in with to
  full: with from by
  glad: from with
  grateful: with of from by
  guilty: from
  happy: of from
  hopeful: on
  identical: of
  ignorant: on in
  impressed: of from for
  independent: on to
  indifferent: with of from
  infected: from of
  inferior: than from of
  innocent: from
  inspired: of
  interested: on for about at with of
  involved: on to
  jealous: from for on
  keen: in for about with to
  loyal: with for of
  married: with
  nervous: from on
  obsessed: on in to of
  occupied: of
  opposed: of with
  optimistic: on
  passionate: for in on to with of at
  patient: to
  pleased: of from
  polite: for
  preferable: than from
  preoccupied: of from
  prior: than of from
  prone: for of with
  proud: for from with about in on
  related: with of from
  relevant: with of
  reliant: in of to
  resistant: of with
  respectful: with
  responsible: of about in on from
  rich: of with by
  satisfied: from of about on for
  sensitive: for on
  separate: of
  shocked: from of
  shy: from
  similar: with as like of than from
  skilled: on
  skillful: on
  sorry: of from
  specialized: on at to about
  subject: of
  successful: on
  suitable: of
  superior: than from of
  sure: for on with
  surprised: from of
  surrounded: of from
  suspicious: for from on
  terrified: from with
  thankful: with of from
  thirsty: of
  typical: to from
  crowded: of from
  cured: from
  exhausted: of
  unable: for of in
  unaware: about for on
  useful: of
  vulnerable: for of with
  weak: on
  willing: for of in
  worried: of from with on
  worthy: for
`);

/** The same of nouns after an article, “my”, “no” and the like: `noun: wrong …`. */
export const NOUN_GOVERNED: readonly string[] = lines(`
  access: at for
  addiction: of on with
  admiration: to
  answer: of
  appetite: of
  attention: on in at for
  attitude: with for
  belief: on to about
  blame: of
  capability: in
  commitment: for on in of
  comparison: than
  compassion: on
  complaint: for
  confidence: on to
  connection: of
  conversation: to
  friendship: to
  comment: for
  contribution: for in on
  cure: against of to
  damage: of on
  dedication: for in on
  dependence: of from
  desire: in
  devotion: for in on
  difficulty: on for
  discussion: for
  effect: to
  emphasis: in to at
  enthusiasm: on to
  exposure: in with
  faith: on to at
  familiarity: of
  fascination: to about of
  focus: in at to about for
  fondness: to of in
  gratitude: of
  hunger: to
  impact: to for
  influence: to
  insight: in on of
  interaction: to
  interest: for on about of
  investigation: on
  knowledge: on for to
  lack: on for from
  mastery: in on
  member: in at from
  obstacle: of for
  opinion: for
  participation: at on
  passion: of about on with at
  patience: to
  preference: to of on
  pride: for of about to on
  proficiency: on with at of
  proof: for
  reaction: on for
  reason: of
  resemblance: with
  response: for on
  skepticism: on
  solution: of
  specialist: on of
  success: on
  talent: to in
  thirst: to of
  threat: of
  treatment: to
  trust: on to at
  understanding: on about for to
  victory: on
`);

/** Verbs, the word between them and their person or thing left out, and the small words that are wrong there: `verb: wrong …`. */
export const OBJECT_GOVERNED: readonly string[] = lines(`
  accuse: for with about in
  acquaint: to about of
  assure: for on
  blame: of about to
  compensate: of
  congratulate: about of
  convince: for in on from
  cure: from
  deprive: from
  dissuade: of
  distract: of
  forgive: of from about
  inform: for on
  notify: for on
  persuade: for in on
  praise: of
  protect: of
  punish: of
  relieve: from
  remind: for
  rescue: of
  rob: from
  suspect: for in
  thank: about of because
  warn: for
`);
