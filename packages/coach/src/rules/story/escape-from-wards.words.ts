import { gap, oneOf } from "../../topics/one-of.ts";
import type { GradedLines } from "./graded-cues.ts";

const SICK = oneOf(`
patient patients people sick blood bodies wards ward bedside clinical clinics clinic hospital hospitals rounds night nights
call calls shift shifts procedures emergencies medicine suffering death illness touching bedsides on-call rounding
human humans families relatives emergency er theater theatre operating complaints complaining disease diseases practice practicing doctoring healing care`);
const WEARY = oneOf(`
tired weary exhausted sick drained fed bored burned burnt burnt-out burned-out worn frustrated disillusioned
overwhelmed disenchanted`);
const SCREEN = oneOf(`
screen screens computer computers keyboard data code machine machines desk office databases database numbers software
spreadsheets laptop server code desk slides images algorithms systems technology informatics programming coding records record server`);
const LESS = oneOf(`less fewer little minimal limited no without reduced low minimum avoid avoiding`);
const AWAY = oneOf(`away out escape escaping leave leaving far relief refuge exit flee break quit quitting`);

/** Computers, or a specialty, are sought as a way out of the care of patients. */
export const ESCAPE: GradedLines = {
  must: [
    `i ${gap(3)} do|did|would not|n't @adv{0,1} like|enjoy|love ${gap(4)} ${SICK}`,
    `i ${gap(3)} don't|didn't|never|not|wouldn't @adv{0,1} like|enjoy|liked|enjoyed|loved ${gap(4)} ${SICK}`,
    `i ${gap(2)} hate|hated|dislike|disliked|dread|loathe|detest ${gap(4)} ${SICK}`,
    `${SICK} ${gap(6)} ~exhaust|~drain|~bore|~tire|~depress|~disgust me`,
    `~grow|~become|am|was|i'm|be|get|got|been|feel|felt @adv{0,1} ${WEARY} of|by|from|with|out|up ${gap(6)} ${SICK}`,
    `~burn|burnout|exhaustion|fatigue out{0,1} from|of|by|with|in ${gap(2)} clinical|bedside|patient|wards|medicine|night`,
    `~prefer|rather|easier|happier|comfortable|calmer|safer ${gap(5)} ${SCREEN} ${gap(6)} to|than|over|instead ${gap(4)} ${SICK}`,
    `${SCREEN} ${gap(3)} do|does|will|don't|doesn't|never|cannot not{0,1} complain|cry|argue|bleed|die|smell|shout|judge|suffer`,
    `${LESS} @adj{0,1} patient contact|interaction|care|exposure|encounters|responsibility`,
    `${LESS} ${gap(3)} contact|interaction|time|dealing|hours ${gap(1)} with|for|at|on ${gap(1)} patients|people|bedside|wards|families|sick`,
    `~leave|~quit|~abandon|~escape|~stop|~retire|~reduce|~avoid clinical|bedside|direct|patient|seeing|treating ${gap(1)} work|medicine|care|practice|patients|duties|patient|bedside`,
    "~get|way out of the|direct|clinical{0,1} wards|ward|bedside|clinic|clinical|patient",
    `escape ${gap(5)} ${SICK}`,
    `no|without|fewer|avoid|less|spared more{0,1} night|weekend|on-call|overnight|emergency shifts|calls|call|duty|duties|shift`,
    `no|fewer|without|less more{0,1} nights|weekends|on-calls`,
    `regular|predictable|normal|comfortable|fixed|better|humane|nine-to-five|9-to-5|shorter|relaxed working|office{0,1} hours|lifestyle|schedule|schedules`,
    "nine|9 to five|5",
    `better|good|comfortable|balanced|easier|quieter|calmer ${gap(1)} work-life|lifestyle|life balance|style|away|without`,
    `work-life balance`,
    `happier|happiest|alive|calm ${gap(2)} in|at|behind|with front{0,1} of{0,1} a|my|the{0,1} ${SCREEN}`,
    `i ${gap(3)} not|never|n't ${gap(1)} made|meant|suited|cut|fit|built|born out{0,1} for|to ${gap(3)} ${SICK}`,
    `i'm not|never ${gap(1)} made|meant|suited|cut|fit|built|born out{0,1} for|to ${gap(3)} ${SICK}`,
    `wards|bedside|clinical|patients|medicine ${gap(4)} not|never|isn't|wasn't|aren't for|my|suit|interest|excite me|thing|place|strength|strong|calling`,
    `lost|losing|lose ${gap(2)} interest|passion|patience|joy|motivation|taste ${gap(1)} in|for|with ${gap(3)} ${SICK}`,
    `no|little|lack longer{0,1} interest|desire|wish|patience|passion ${gap(1)} in|for|to ${gap(4)} ${SICK}`,
    `spare|spares|spared|save|saves|free|frees|protect|protects me ${gap(2)} from|of|the ${gap(4)} ${SICK}`,
    `~let|~allow|~keep|~help me to{0,1} stay{0,1} away|avoid|far|escape`,
    `as soon as ${gap(5)} ${gap(4)} leave|stop|informatics|clinical`,
    `i ${gap(2)} no longer ${gap(1)} want|wish|enjoy|like to{0,1} ${gap(5)} ${SICK}`,
    `away from the noise|chaos|smell|suffering|stress|pressure|misery|crowd`,
    `no|without|fewer more call|calls|nights|night|shifts|weekends|patients`,
    `office|desk|corporate|industry|consulting|remote job|career|position`,
    `go|going|be|get|gets|leave home ${gap(1)} at|by|before five|5|four|4|six|dinner|evening|time`,
    `more logical|predictable|reliable|honest|pleasant|grateful|quiet than ${gap(1)} people|patients|humans|sick`,
    `few|fewer|little|less|no|hardly|without|rarely ${gap(1)} emergencies|talking|relatives|contact|touching|suffering|blood|confrontation|drama|complaints`,
    `without ${gap(2)} anyone|anybody|patients|people|someone|them @verb`,
    `~breathe|~sleep|~live|~feel more|better|freely|easier|free|alive ${gap(6)} than ${gap(4)} ${SICK}`,
    `rounds|round|wards|ward|patients|clinic|clinics|shifts|bedside|nights ${gap(4)} burden|prison|torture|ordeal|nightmare|punishment|burdens|agony|chore ${gap(1)}`,
    `${SCREEN} ${gap(4)} ${gap(2)} holiday|refuge|relief|escape|freedom|paradise|peace|oasis`,
    `refuge|relief|escape|freedom|peace|oasis|shelter ${gap(2)} in|from ${gap(4)} ${SCREEN}|${SICK}`,
    `~tire|~weary|fed up ${gap(3)} patients|people|wards|ward`,
    `i ${gap(2)} not|n't|never want|wanted|wish to{0,1} see|treat|touch|examine|deal|round|spend|work ${gap(3)} ${SICK}`,
    `escape|escaping|refuge|relief|flee|freed from|of ${gap(2)} patients|patient|bedside|wards|ward|clinical|suffering|practice|calls`,
    `get|be|stay|live|work|far away{0,1} from ${gap(2)} patients|bedside|wards|suffering|noise`,
    `i ${gap(2)} don't|didn't want to{0,1} see|treat|touch|examine|deal ${gap(3)} ${SICK}`,
    `seen|witnessed enough|too much|many{0,1} ${gap(1)} suffering|death|misery|pain|sickness|illness`,
    `and|that i ${gap(3)} ~avoid ${gap(1)} patients|wards|bedside`,
    `better|easier|happier with|at|among ${SCREEN} than ${gap(2)} ${SICK}`,
  ],
  should: [
    "alternative to clinical|bedside|patient|hospital work|care|medicine|practice|life",
    `emotional|physical|daily burden|toll|weight|strain|demands of ${gap(2)} ${SICK}`,
    `i am|was|i'm|have|got|had|felt|feel|became @adv{0,1} burned|burnt|burning|burn out|burnout`,
    `less stressful|stress|demanding|exhausting|tiring`,
    `non-clinical|nonclinical|remote|work-from-home|desk ${gap(1)} career|job|role|work|future|position`,
    `work|working from home`,
    `patients ${gap(2)} demanding|ungrateful|difficult|rude|aggressive|exhausting|unpredictable|noncompliant`,
    `left|leave|leaves|makes|made me @adv|feeling{0,2} empty|numb|cold|bored|drained|exhausted|indifferent`,
    `gentler|calmer|quieter|easier|softer|slower|saner|lighter|cleaner life|pace|work|lifestyle|job|path|career|rhythm`,
    `${SCREEN}|slides|images|records|numbers ${gap(3)} do|does|will|don't|never|cannot not{0,1} wake|interrupt|call|ask|need|smell|vomit|cough|yell|argue|cry`,
    `not|n't|never ${gap(2)} have|need to speak|talk|touch|see|meet|deal|examine|face|round ${gap(2)} ${SICK}|them`,
    `without|no|not ${gap(3)} have|having|need|contact to{0,1} speak|talk|touch|see|meet|deal|examine|face|treat|touching|seeing|facing ${gap(2)} ${SICK}|them`,
    `i ${gap(3)} can't|cannot|couldn't|not stand|bear|tolerate|handle|stomach ${gap(4)} ${SICK}`,
  ],
  could: [
    `i ${gap(2)} bored|tired|exhausted|drained by|of|from|with ${gap(3)} routine|clinic|wards|ward|patients|work`,
    `~prefer|rather ${gap(3)} ${SCREEN}`,
    `seen|had|witnessed enough|too ${gap(1)} ${gap(1)} suffering|death|blood|patients|wards|misery|pain|sickness|illness`,
    `good|better|higher|decent pay|salary|money|income|wages`,
    `from|at a safe|healthy|comfortable{0,1} distance`,
    `patients|they ${gap(1)} lie|complain|smell|shout|whine ,|and|.|all|about ${gap(1)}`,
    `~leave|~escape|~flee|~avoid the|all{0,1} ward|wards|bedside|clinic|hospital floor|suffering behind|forever|entirely|soon|for`,
    `${AWAY} ${gap(1)} from|of|the|behind{0,2} ${gap(2)} patients|patient|bedside|wards|ward|clinical|clinic|practice|suffering|on-call|calls|call|stress|chaos|burden|nights`,
    `free|freed ${gap(1)} from|of{1,1} ${gap(1)} ${gap(2)} patients|patient|bedside|wards|ward|clinical|clinic|practice|suffering|on-call|calls|call|stress|chaos|burden|nights`,
    `behind|at|from|in a|my|the desk|screen|computer ${gap(3)} instead|rather|than|not|away`,
    `${SCREEN} ${gap(6)} rather|instead|more|better|easier|over|unlike than|of{0,1} ${gap(4)} patient|patients|bedside|ward|wards|people|humans|sick|clinical|stethoscope`,
    `less|fewer ${gap(5)} on|in|at the|my ward|wards|floor|floors|bedside|clinic`,
    `evenings|nights|weekends|holidays free|off|back|home`,
    `^ the|those patients|wards|nights|people|sick|relatives|calls|families ,|.|and ${gap(4)}`,
    `${SICK} ${gap(6)} ~frighten|~overwhelm me`,
    `i ${gap(3)} did|do not want ${gap(4)} patients|wards|bedside|nights`,
  ],
  unless: [
    "did|do|would|does not|n't like|want to|that|how|it|the|when @word{0,2} leave|left|leaving|discharge",
    "i do|did not|n't want to leave|stop|quit|lose",
    `i do|did not want ${gap(3)} patients|patient|people|families to`,
    `i didn't|don't want ${gap(3)} patients|patient|people|families to`,
    "for|of|by|among|the|that|their|on nurse|nurses|nurses'|physician|physicians|residents|staff|colleagues burnout|exhaustion|fatigue|burn",
    `patient|patients|he|she|they|mother|father|who ${gap(2)} ~prefer|hate|hated|afraid|disliked|dislike`,
    "a|the|my|one|first|long|on night|weekend shift|duty",
    "never|not|n't|nor|no ~escape|way from|out",
  ],
};
