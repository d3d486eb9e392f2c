import { EXAM } from "./exam.words.ts";
import { gap, oneOf } from "./one-of.ts";

const CHANGED = oneOf(`
~change ~rebuild ~restructure ~redesign ~replace ~reorganize ~reorganise ~revise ~adjust ~adapt ~rethink ~overhaul
~switch ~strengthen ~improve ~correct ~fix`);
const WORKED = oneOf(`
~practice ~practise ~review ~analyze ~analyse ~enroll ~enrol ~complete ~finish ~build ~write ~record ~join ~form ~hire
~plan ~keep ~teach ~train ~volunteer ~answer ~solve ~redo ~ask ~seek ~publish ~earn ~master ~study ~rotate ~attend
~track ~test ~drill ~rehearse ~set ~make ~use ~shadow ~return`);

/** What she did differently after a setback, and what came of it. */
export const GROWTH_LINES: readonly string[] = [
  `i|and|we|i've ,|then|have|also|had|later{0,2} @adv{0,1} ${CHANGED}`,
  `my|the @adj{0,1} method|methods|approach|strategy|habits|technique|system|routine ${gap(2)} changed|improved|became`,
  `i|and|since|i've @adv{0,1} have|had{0,1} @adv{0,2} learned|learnt|realized|realised|understood|discovered|recognized|learning`,
  "i|and now|no @adv|longer{0,1} !wish|want|hope|apply|believe|feel|think|know|am|would|look|seek|see|dream|stand",
  "i today !wish|want|hope|apply|believe|feel|think|know|am|would|look|seek|see",
  `since|from then|that|this|there|day|failure|year|night|result|time{1,2} on|onward|onwards|forward|,{0,2} i`,
  "since then",
  `i|and|then|i've @adv|have|had|then|also|since{0,2} passed|cleared|scored`,
  `passed|cleared ${gap(5)} ${EXAM}|first|it|with|in|next`,
  "at|on my|the{0,1} first attempt|try",
  `this year|season|time ,{0,1} i`,
  `i|and|i've have|had{0,1} @adv{0,1} worked|done|completed|taken|took|attended|presented|spent|rotated|published|volunteered ${gap(3)} months|weeks|years|practice|course|rotations|rotation|elective|electives|interviews|papers|paper|papers|patients`,
  `i|and|since|i've ,|then|have|also|had|since{0,3} @adv{0,1} ${WORKED} ${gap(6)} question|questions|review|error|errors|mistake|mistakes|feedback|schedule|plan|group|partner|course|certificate|notebook|clinic|rotation|rotations|months|weeks|elective|mentor|coach|tutor|timer|blocks|hours|day|week|daily|weekly|help|patients|research|paper|attending|work|clinical`,
  `i|and|then began|started|begun ${gap(1)} *ing|practicing|doing|reviewing`,
  `i|and|then began|started|begun to !apply|worry|fear|doubt|lose|feel|work`,
  `question|questions|blocks ${gap(2)} a|every|each|per day|week|morning|evening|night`,
  "every|each day|week|morning|evening|night|weekend|sunday|saturday|mistake|error ,{0,1} i",
  "improved|rose|climbed|increased my|to|from|by",
  "i did things|it|that @adv{0,1} differently",
  `this|second|next time|attempt|season|year ,{0,1} i`,
  "taught me|us to|that|how|what",
  "lesson|lessons",
];
