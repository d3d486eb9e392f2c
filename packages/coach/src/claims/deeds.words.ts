const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Care of a patient, by hand or by order. */
const CARE = words(`
examine diagnose treat perform operate suture resuscitate intubate extubate admit discharge triage immunize immunise
vaccinate transfuse screen monitor administer assess evaluate prescribe inject insert place catheterize cannulate biopsy
splint immobilize defibrillate ventilate sedate anesthetize anaesthetise amputate debride excise aspirate auscultate
palpate deliver stabilize stabilise rehabilitate counsel interpret titrate wean dialyze dialyse isolate quarantine swab
dispense rehydrate consult refer evacuate escort`);

/** Teaching and looking after learners. */
const TEACHING = words(`
teach train mentor supervise oversee tutor instruct educate coach lecture precept proctor onboard facilitate moderate guide
host grade`);

/** Research, from the first participant to the last figure. */
const RESEARCH = words(`
research investigate enroll enrol recruit randomize randomise interview survey collect analyze analyse extract transcribe
annotate compute calculate estimate compare validate pilot replicate query plot measure count draw synthesize`);

/** Writing, and showing it to others. */
const WRITING = words(`
write author co-author coauthor draft publish co-publish submit present co-present edit co-edit revise rewrite review
peer-review summarize summarise translate illustrate compile prepare report document propose`);

/** Leading, founding, arranging. */
const LEADING = words(`
lead co-lead run manage head direct found co-found cofound establish start launch initiate introduce organize organise
co-organize chair co-chair convene plan coordinate co-ordinate represent advocate lobby negotiate allocate delegate schedule
assign appoint hire procure mobilize mobilise fund secure conduct carry make set join`);

/** Making things: forms, programs, databases. */
const MAKING = words(`
build create design co-design develop co-develop produce program code configure install deploy test debug digitize digitise
automate map redesign integrate merge convert standardize standardise assemble equip implement customize adapt optimize
optimise streamline simplify fix repair`);

/** Keeping records in order. */
const RECORDS = words(`
number time track record chart sort label print file check register enter tally catalog catalogue archive verify audit inspect
reconcile update clean`);

/** Changing what was there. */
const CHANGING = words(`
cut raise improve increase reduce lower double halve save shorten replace upgrade expand restructure reorganize`);

/** Work for people outside, and calls taken or made. */
const SERVICE = words(`
visit distribute donate provide supply assist answer contact notify remind phone telephone feed`);

/** What was won or finished. */
const ACHIEVING = words(`win receive earn complete obtain`);

/** Verbs of doing, of which a claim is made, in the base form. */
export const DEEDS: ReadonlySet<string> = new Set([
  ...[CARE, TEACHING, RESEARCH, WRITING, LEADING].flat(),
  ...[MAKING, RECORDS, CHANGING, SERVICE, ACHIEVING].flat(),
]);

/** Deeds that are gestures where what is hers or another’s follows: “placed my hand”, “answered his question”. */
export const GESTURES: ReadonlySet<string> = new Set(words("place answer raise feed"));

/** Deeds whose base form is a noun too, though the lists of nouns lack it. */
export const NOUNS_TOO: ReadonlySet<string> = new Set(words("time"));
