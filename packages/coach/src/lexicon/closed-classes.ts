const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** The small classes of English, by the name that patterns use after “@”. */
export const CLOSED_CLASSES: Readonly<Record<string, readonly string[]>> = {
  art: words("a an the"),
  det: words(
    "a an the this that these those my your his her its our their every each any some no another either neither much many few several both all enough what which whose one",
  ),
  poss: words("my your his her its our their"),
  subj: words("i you he she it we they who"),
  obj: words("me you him her it us them whom"),
  refl: words("myself yourself himself herself itself ourselves yourselves themselves"),
  modal: words(
    "can could will would shall should may might must cannot can't couldn't won't wouldn't shouldn't",
  ),
  be: words("am is are was were be been being isn't aren't wasn't weren't"),
  have: words("have has had having haven't hasn't hadn't"),
  do: words("do does did done doing don't doesn't didn't"),
  prep: words(
    "about above across after against along among around as at before behind below beneath beside between beyond by despite down during except for from in inside into like near of off on onto over past per since than through throughout to toward towards under until up upon via with within without",
  ),
  conj: words(
    "and or but nor so yet because although though while whereas if unless when whenever where that",
  ),
  unit: words("second minute hour day night week month quarter semester year decade"),
  units: words("seconds minutes hours days nights weeks months quarters semesters years decades"),
  month: words("january february march april may june july august september october november december"),
  weekday: words("monday tuesday wednesday thursday friday saturday sunday"),
  count: words(
    "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred several many few",
  ),
  neg: words(
    "not never no don't doesn't didn't can't cannot couldn't won't wouldn't isn't aren't wasn't weren't haven't hasn't hadn't",
  ),
  irregularadv: words(
    "well fast hard very too quite rather really so also just only even always often sometimes usually rarely seldom never ever already still soon then now here there again together almost perhaps maybe once twice later earlier first last finally",
  ),
};

/** Adjectives of everyday and clinical prose. */
export const ADJECTIVES: readonly string[] = words(`
able academic active acute additional advanced afraid aggressive alert alone ambitious ancient angry anxious appropriate available aware bad basic beautiful best better big bilateral black blind blue brave brief bright british broad broken busy calm capable careful careless caring central certain challenging cheap chief chronic clean clear clever clinical close cold collaborative comfortable common community compassionate competent complete complex comprehensive confident confused congenital considerable consistent constant conventional correct creative critical crowded crucial cultural curious current daily dangerous dark dead deaf dear decent dedicated deep delayed demanding dependent detailed determined different difficult digital direct dirty disabled diverse dramatic dry early eager easy economic educational effective efficient elderly electronic elective eligible emergency emotional empty enthusiastic entire equal essential ethical excellent excited expensive experienced extra extraordinary extreme fair faithful familiar famous fast fatal favorite federal female final financial fine firm first fit flexible foreign formal former fortunate free frequent fresh friendly frightened full fundamental further future general gentle genuine global good grateful great green grown happy hard hardworking healthy heavy helpful high holistic honest hopeful huge human humble hungry ill immediate immense important impossible impressive independent indigenous individual infectious inner innovative intense intensive interested interesting internal international invaluable joint key kind large last late lasting latest least legal less likely limited little local lonely long longitudinal loud low lower loyal lucky main major male married massive maternal meaningful medical meticulous memorable mental mild military minor mobile modern modest moral multidisciplinary multiple municipal mutual narrow national native natural necessary negative nervous neurological new next nice noisy normal notable novel nuclear numerous obese obvious old older only open operative oral ordinary original outpatient outstanding overall own painful pale particular passionate past patient pediatric paediatric perfect peripheral permanent personal physical pleasant poor popular positive possible postoperative potential powerful practical pregnant preliminary present prestigious previous primary private proactive productive professional profound promising proper prospective proud psychiatric public quick quiet rapid rare raw ready real reasonable recent red regional regular relevant reliable religious remarkable remote renowned resident resilient respectful respiratory responsible responsive rewarding rich right rigorous robust rural sad safe same satisfied scared scarce scientific second senior sensitive separate serious severe sharp short sick significant silent similar simple single skilled slow small smart smooth social soft solid sophisticated special specific stable standard steady steep strange strict strong structured stubborn successful such sudden sufficient suitable supportive surgical surprised sweet sympathetic systematic tall teaching technical temporary terminal tertiary thankful thick thin third thorough thoughtful tiny tired total tough traditional transparent tremendous tropical true typical ultimate unable uncertain underlying underserved unexpected unique universal unknown unusual upper upset urban urgent useful usual valuable various vast vital vulnerable warm weak weekly welcoming well-known western white whole wide willing wise wonderful wooden wrong yellow young younger`);
