const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split("\n")
    .map((line) => line.trim());

/**
 * Verbs and the small words that do not go with them: `verb: wrong …`. A fault only where a noun phrase or an -ing form
 * follows, so that “applied in March” and “arrived to help” are left alone.
 */
export const VERB_WRONG: readonly string[] = lines(`
  abound: of
  abstain: of to
  adapt: with for
  adhere: with on for
  adjust: with
  agree: in
  aim: to
  apologize: from
  arrive: to into
  aspire: for in
  associate: to of
  avail: to
  base: in from
  believe: to on
  belong: with from of in
  benefit: of by
  boast: with
  borrow: of to
  collaborate: to
  combine: to
  communicate: to
  compare: than from
  compensate: of
  compete: to
  complain: for from on with
  compose: from by
  comprise: from
  concentrate: in at to about
  concern: with
  conclude: to
  confront: to
  congratulate: for
  connect: of
  consist: from in with by on
  contribute: for in at
  cooperate: to
  cope: to from by up
  correspond: of
  deal: about to by of on
  decide: for
  dedicate: for in on
  depend: from of in by at to for
  deprive: from
  derive: of
  devote: for in on
  differ: of than to with
  differentiate: of
  disagree: to from
  discriminate: from
  distinguish: of
  divide: on by to
  dream: to with on
  drop: of
  emerge: of
  emigrate: in
  engage: to on at
  enroll: to at
  escape: of
  excel: with
  expose: with
  familiarize: to
  fight: to
  focus: in at to about for
  graduate: of
  guess: on
  hear: to
  hide: of
  hope: to of on
  immerse: to
  immigrate: in
  impress: from
  improve: of
  influence: in on to over
  inform: for
  insist: in at for to
  inspire: of
  integrate: to
  interact: to
  interfere: to
  invest: to
  involve: at to on
  knock: to
  lack: in of from
  laugh: of on with
  learn: of
  listen: at
  long: of to
  look: to
  major: on at
  mourn: from
  object: against on
  occupy: of
  operate: to
  originate: of
  participate: to at on with
  pay: of
  persist: to
  point: on
  pray: to
  prepare: to
  prevent: of
  profit: of
  protect: of for
  provide: of
  qualify: to
  recover: of after
  refer: on at in about for
  reflect: about over
  refrain: of to
  relate: with of
  rely: in of to at for from
  remind: for
  rescue: of
  resign: of
  resort: on for
  respond: for on at
  result: to into on
  rob: from
  search: of
  separate: of
  share: to
  smile: to
  specialize: on at to for about
  spend: for
  stem: of
  struggle: against from
  succeed: on to for
  suffer: of by with
  surround: of from
  suspect: for
  sympathize: to
  thank: about
  think: on to
  trust: on to
  vote: to
  wait: to on
  warn: for
  wonder: of on
  worry: for of from on
`);

/** Verbs that take their object at once: `verb: needless …`. */
export const VERB_NEEDLESS: readonly string[] = lines(`
  access: to into in
  accompany: to with
  achieve: to in at
  acquire: about
  address: to about on at
  admire: to about
  advocate: to
  affect: on to in at
  afford: for
  analyze: about on
  anticipate: about for
  appreciate: to about for
  approach: to
  ask: to
  assess: on about
  attend: to at in
  avoid: from of
  await: for
  bear: with
  blame: to
  comprise: of
  concern: about
  consider: about on of
  contact: to with
  contradict: to
  criticize: about on
  damage: to
  describe: about on
  deserve: for
  discuss: about on over of regarding upon with
  divorce: from
  doubt: on
  educate: about
  emphasize: on upon about
  encounter: with
  encourage: to
  enjoy: with from of
  enter: to in inside
  evaluate: on about
  examine: on to
  exceed: over
  exit: from
  experience: about
  explain: about on
  explore: about into
  express: about
  face: with to
  fear: from
  follow: to with after
  greet: to
  guide: to
  harm: to
  highlight: on about
  illustrate: about
  impact: to
  improve: in on
  include: of in
  influence: on to in
  inhabit: in
  instruct: to
  investigate: about on
  invite: to
  join: to with in
  lack: of in from
  leave: from
  love: to
  marry: with to
  master: in
  meet: to
  mention: about on of
  need: for of
  notice: about
  obey: to
  oppose: to against
  outline: about
  overcome: from
  phone: to
  practice: on
  precede: to
  prefer: for
  promote: for
  pursue: for after in
  reach: to at in into
  recall: about
  recommend: about
  regret: about for
  request: for about to
  resemble: to with like
  resist: to against
  respect: to
  review: about on
  ring: to
  seek: for after to
  serve: to
  sign: on
  solve: about
  stress: on about upon
  study: about
  summarize: about
  supervise: on over
  support: to for
  survive: from to
  tackle: with
  telephone: to
  thank: to
  treat: to
  trust: in to
  understand: about of
  verify: about
  visit: to in at
  witness: to of
`);

/** Verbs whose object needs a small word before it: they are wrong right before a noun phrase. */
export const VERB_NEEDS: readonly string[] = lines(`
  adhere: to
  apologize: to
  arrive: at
  aspire: to
  belong: to
  collaborate: with
  comment: on
  communicate: with
  compete: with
  complain: of
  comply: with
  concentrate: on
  consist: of
  contribute: to
  cooperate: with
  cope: with
  depend: on
  differ: from
  disagree: with
  emerge: from
  excel: in
  experiment: with
  graduate: from
  insist: on
  interact: with
  interfere: with
  listen: to
  participate: in
  persist: with
  pertain: to
  rely: on
  reply: to
  respond: to
  specialize: in
  subscribe: to
  sympathize: with
  wait: for
`);

/** Adjectives and the small words that do not go with them: `adjective: wrong …`. */
export const ADJECTIVE_WRONG: readonly string[] = lines(`
  able: for of in
  absent: of in
  accompanied: of
  accountable: of
  accused: for with
  accustomed: with of on in
  acquainted: to of about
  addicted: on with of from
  adjacent: of with
  afraid: from with
  allergic: of with from
  amazed: from of with
  analogous: with of
  anxious: of from
  applicable: for with
  appropriate: to
  ashamed: from with
  assigned: in on
  associated: to of
  attached: with on in
  attentive: at with on
  attracted: from with of
  aware: about for on with from
  bad: in
  based: in at to
  beneficial: of
  bored: of from
  brilliant: in
  busy: of in
  capable: in for to
  certain: on with
  characterized: with
  close: from with
  committed: for on in with
  comparable: of
  compared: than from
  compatible: to
  composed: from by
  concerned: of from
  confident: on for to with
  confronted: to
  connected: of
  conscious: about on
  consistent: to
  content: of from
  contrary: of with from
  convenient: of
  convinced: on with for
  covered: of from
  crucial: of
  curious: on for of
  dedicated: for in on
  deficient: of on
  dependent: of from to by
  deprived: from
  derived: of
  desirous: to
  determined: for of in
  devoted: for in on
  different: of with
  disappointed: of from on
  eager: of in
  eligible: of in
  engaged: on to
  enthusiastic: for on in with
  envious: from on
  equal: with from
  equipped: of by
  equivalent: with
  essential: of
  excited: of from
  experienced: on
  expert: on
  exposed: with in on of
  faithful: for with
  familiar: to of about in
  famous: of with in by
  fascinated: of from about
  filled: of from by
  fluent: with at on
  focused: in at to about for
  fond: in for with to
  free: to
  friendly: for
  full: with from by
  glad: of from with
  good: in on
  grateful: with of from
  guilty: for from in
  happy: of from
  hopeful: on
  identical: with of
  ignorant: on in
  impressed: of from
  independent: on to
  indifferent: with of from
  infected: from of
  inferior: than from of
  innocent: from
  inspired: of
  interested: on for about at to with of
  involved: on at to
  jealous: from for on with
  keen: in to for about with
  kind: with
  known: with of
  limited: on in
  linked: of
  loyal: with for of
  mad: from
  married: with
  nervous: of from
  obliged: of
  obsessed: on in to of
  occupied: of
  opposed: with of
  optimistic: on for
  passionate: for in on to with of at
  patient: to
  pleased: of from about
  polite: with for
  popular: by
  preferable: than from
  preoccupied: of from
  prepared: on
  present: to
  prior: than of from
  prone: for of with in
  proud: for from with about in on
  related: with of from
  relevant: with of
  reliant: in of to
  resistant: for with of
  respectful: with for
  responsible: of about in on from
  rich: of with by
  rude: with for
  safe: of
  satisfied: from by of about on for
  sensitive: for on about
  separate: of
  serious: on in
  shocked: from of about
  short: in
  shy: from
  sick: from
  similar: with as like of than
  skilled: on
  skillful: on
  sorry: of from
  specialized: on at for to about
  strict: in to
  subject: of for
  successful: on with
  sufficient: to
  suitable: of with
  superior: than from of
  sure: for on with
  surprised: from of with
  surrounded: of from
  suspicious: for from on
  sympathetic: for
  terrified: from with
  thankful: with of from
  thirsty: of to
  tired: for
  typical: for to
  unable: for of in
  unaware: about for on
  used: with on
  useful: of
  vulnerable: for of with
  weak: on
  willing: for of in
  worried: for of from
  worthy: for to
`);

/** Nouns and the small words that do not go with them: `noun: wrong …`. */
export const NOUN_WRONG: readonly string[] = lines(`
  ability: of for in
  access: of at in into for
  addiction: of on with
  admiration: to
  admission: at
  advantage: on against
  advice: for
  answer: of for
  anxiety: of
  appetite: of to
  approach: of for
  attention: on in at for about
  attitude: with for
  awareness: about on for
  basis: on
  belief: on to about at
  capability: for in
  capacity: of
  care: to
  cause: for
  change: on
  commitment: for on in of
  comparison: than
  compassion: to on
  complaint: for on
  concern: of on
  confidence: on for to at with
  connection: of
  contact: to of
  contribution: for in on at
  control: on
  cure: against of to
  damage: of in on
  decrease: on of
  dedication: for in on of
  delay: on of
  demand: of to
  dependence: of from
  desire: of to in
  devotion: for in on
  difference: of
  difficulty: on of to for
  discussion: for
  effect: in to at
  empathy: to with
  emphasis: in to at about
  enthusiasm: to on about in
  example: for
  experience: on to at
  expert: on of
  exposure: in with of on at
  faith: on to at
  familiarity: to of
  fascination: to about of
  fear: from to
  focus: in at to about for
  hope: of
  impact: in to for at over
  improvement: on of to at
  increase: on at
  influence: in to at
  insight: in on about of
  interaction: to
  interest: for on to at about of
  investigation: on
  invitation: for
  key: of for
  knowledge: on for to
  lack: in on for from
  limit: of on
  love: to with about
  mastery: in on
  member: in at from
  membership: of
  need: of to
  obstacle: of for
  opinion: for
  opportunity: of
  participation: at to on of
  passion: to of about on in with at
  patience: to
  preference: to of on
  pride: for on of about to
  proficiency: on with at of
  reaction: on for
  reason: of to
  relationship: to
  research: in for about
  resistance: against
  respect: to on at
  response: for on of
  responsibility: to in on about
  role: on at
  skill: on
  solution: of
  specialist: on of
  success: on
  support: to
  survey: on
  sympathy: to
  threat: of for
  training: on at
  treatment: to
  trust: on to at for
  understanding: on about for to
  victory: on
  view: about
  visit: in at
`);
