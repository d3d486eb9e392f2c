const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Verbs by what may follow them, in the base form, by the name that patterns use after “~@”. */
const VERB_LISTS: Readonly<Record<string, readonly string[]>> = {
  /** “Avoid doing”, never “avoid to do”. */
  takesing: words(
    "abandon acknowledge advocate anticipate appreciate avoid celebrate consider contemplate deny detest discontinue discuss dislike endure enjoy entail envisage envision facilitate favor favour finish foresee imagine include involve justify mention mind necessitate oppose postpone practise recall recollect recommend resent resist risk suggest support tolerate understand",
  ),
  /** “Decide to do”, never “decide doing”. */
  takesto: words(
    "afford agree aim arrange aspire choose claim dare decide demand deserve desire determine endeavor endeavour expect fail hesitate hope intend long manage offer opt plan prepare pretend proceed promise refuse resolve seek seem strive struggle swear tend threaten undertake volunteer vow wait want wish yearn",
  ),
  /** What “to” and the base form follow: “-ing” after that “to” is wrong. */
  likesto: words(
    "afford agree aim ask attempt begin choose continue dare decide deserve expect fail forget happen help hesitate hope intend learn like love manage need offer plan prefer prepare pretend promise refuse start strive struggle tend threaten try want wish",
  ),
  /** “Ask him to come”: person, then “to”. */
  persontodo: words(
    "advise allow appoint assign authorize beg cause challenge compel convince direct drive empower enable encourage equip expect forbid force inspire instruct invite lead motivate need oblige order permit persuade prepare press prompt push qualify remind request require select teach tell tempt train trust urge want warn wish",
  ),
  /** “Explain it to him”, never “explain him”. */
  tothem: words(
    "admit announce clarify communicate complain confess confirm declare demonstrate describe dictate disclose donate emphasize explain illustrate indicate introduce mention narrate propose prove recommend reply report reveal say state suggest translate whisper",
  ),
  /** “Tell him”, never “tell to him”. */
  them: words(
    "advise allow ask assure convince encourage enable forbid inform instruct invite notify persuade remind teach tell thank urge warn",
  ),
  /** The same, but also nouns, so that a doer must stand before. */
  themalso: words(
    "accompany answer approach assist beg call consult contact help meet obey order phone request serve support visit",
  ),
  /** These reach a person at once in every sense: no “to” between. */
  onlydirect: words(
    "accuse admire affect amaze annoy beg blame calm comfort congratulate criticize cure defend diagnose disappoint disturb encourage examine fascinate feed forgive frighten greet hate hug impress influence inspire interrupt interview irritate kill kiss meet motivate observe offend persuade praise protect punish rescue respect save scare shock surprise thank touch treat vaccinate visit wake watch",
  ),
  /** What happens and is not done to something: no passive. */
  happens: words(
    "appear arise arrive belong collapse come consist cry depend deteriorate die disappear emerge exist fall go happen last lie occur persist rise seem sleep stay succeed suffer survive vanish vomit cough sneeze bleed faint shiver tremble emigrate immigrate apologize hesitate",
  ),
  /** Verbs whose object comes at once: no adverb or small word between. */
  takesobject: words(
    "accept achieve acquire admit analyze apply ask assess attend avoid become bring build buy carry change check choose collect complete conduct create describe design develop diagnose discover discuss do draw enjoy enter examine explain find finish follow forget gain get give handle have help hold improve join keep know lead learn like love make manage master meet miss need observe offer open pass perform play prepare present provide publish read receive recognize record reduce remember review save say see send share show speak spend start study support take teach tell treat understand use visit want watch write",
  ),
};

/** The verbs of a list; an unknown name is a fault of the pattern and throws. */
export function verbList(name: string): readonly string[] {
  const list = VERB_LISTS[name];
  if (list === undefined) throw new Error(`there is no list of verbs @${name}`);
  return list;
}
