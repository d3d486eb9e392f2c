import { gap, oneOf } from "../../topics/one-of.ts";
import type { GradedLines } from "./graded-cues.ts";

const FIELD = oneOf(`
informatics informatician informaticist data science ai intelligence technology software coding programming machine
learning algorithms models analytics electronic computers computer digital ehr tools systems startup app apps databases database
records dashboards record`);

/** Residency as a means to informatics, or the record before the patient. */
export const INFORMATICS_FIRST: GradedLines = {
  must: [
    `before|above anything|everything|all else{0,1} ,{0,1} ${gap(2)} i|me|myself|am ${gap(6)} ${FIELD}`,
    `i ${gap(2)} consider|see|call|regard|feel|think myself|like|of{0,2} ${gap(2)} a|an{0,1} ${gap(1)} data|software|computer{0,1} scientist|engineer|programmer|developer|analyst|informaticist|informatician|coder`,
    `what|all i ${gap(2)} want|seek|love|after|need|aim|dream ${gap(8)} building|build|software|${FIELD}`,
    `residency|training|patients|wards|clinic|bedside ${gap(4)} something|step|stage|years|price that|which|i{0,2} ${gap(4)} need|road|way|pay|accept|pass ${gap(4)}`,
    `diagnosis|patients|medicine|clinic|wards|clinical ${gap(2)} on the side|margin|weekends`,
    `~give|~dedicate|~devote|~spend my|the|these|those{0,1} ${gap(1)} residency|training|years|time ${gap(4)} to|on|in ${gap(2)} ${FIELD}`,
    `residency|training|medicine|degree|specialty ${gap(4)} required|necessary|step|stepping|ticket|gateway|means|bridge|door|path|route|key|prerequisite|stepping-stone|requirement|vehicle|price|toll|hurdle|entry|formality|gate|admission|passport|detour ${gap(2)} to|toward|towards|for|into ${gap(8)} ${FIELD}`,
    `residency|training|specialty ${gap(6)} give|gives|provide|provides|offer|allow|let|grant ${gap(4)} data|title|credential|license|licence|credentials|access ${gap(8)}`,
    `my main{0,1} @adj{0,1} goal|aim|dream|ambition|passion|interest|love|calling|purpose|vocation ${gap(4)} is|has|was|lies|are been{0,1} always{0,1} ${gap(6)} ${FIELD}`,
    `i ${gap(3)} rather|prefer|sooner ${gap(6)} ${FIELD} ${gap(8)} than|to|over`,
    `rather ${gap(4)} design|designing|build|building|code|coding|program|analyze ${gap(8)} than`,
    `i|i'm am|was{0,1} ${gap(3)} an informatician|informaticist|engineer|programmer|coder|developer|technologist ${gap(3)} first|at|by|and|who`,
    `primary|main|chief|real|true|greatest|principal|ultimate|biggest ${gap(1)} passion|interest|goal|aim|love|ambition|reason|purpose|motivation|calling ${gap(5)} ${FIELD}`,
    `medicine|patients|clinical|bedside ${gap(4)} secondary|backdrop|afterthought`,
    `${FIELD} ${gap(5)} ~interest|~excite|~fascinate|~attract|~inspire|~motivate me @adv{0,1} more|most|first|long`,
    `${FIELD} ${gap(6)} drew|brought|led|attracted|drawn me to|into|toward ${gap(2)} medicine|residency|psychiatry|pediatrics|pathology|neurology|specialty|internal|family`,
    `full-time|exclusively|entirely ${gap(3)} ${FIELD}`,
    `residency|training|specialty ${gap(3)} open|opens ${gap(1)} door|doors|way ${gap(2)} to|into ${gap(8)} information|${FIELD}|officer`,
    `produce|produces|generates|has|have|creates|offers ${gap(2)} largest|most|richest|best|biggest datasets|data|dataset|databases`,
    `chief medical|health information|informatics officer|officers`,
    `future|heart|place|calling|talent|destiny|home ${gap(1)} lay|lies|is|was|belongs|are in|with|to ${gap(4)} ${FIELD}`,
    `~leave|~give me ${gap(1)} enough|more|free|the time ${gap(8)} ${FIELD}|start-up|startup|decision`,
    `informatician|informaticist|informatics|technology|data|ai|software ${gap(2)} ,{0,1} ${gap(6)} first|must|need ${gap(2)} to{0,1} complete|finish|do|get|obtain|pass|go ${gap(3)} residency|training`,
    `heart|soul beats|burns|belongs|is for|to|in ${gap(3)} ${FIELD}|code`,
    `${FIELD}|code ${gap(1)} is|are what|why|where i|my ${gap(4)}`,
    `informatics|data|ai|coding|programming|technology|software ${gap(1)} is|was|remains my ${gap(1)} calling|passion|dream|goal|love|vocation|future|destiny`,
  ],
  should: [
    `my ${gap(2)} machine|learning|models|algorithms|algorithm|software|app|code ${gap(3)} will ${gap(3)} change|transform|revolutionize|save|replace`,
    `i ${gap(3)} chose|choose|chosen ${gap(4)} because|for ${gap(5)} ${FIELD}`,
    `i|i'm am|was{0,1} ${gap(1)} a|an|more|half software|data|computer{0,1} engineer|programmer|coder|hacker|developer|scientist`,
    `what i ${gap(2)} want|love|wanted|loved|enjoy|seek|offer|bring ${gap(2)} is ${gap(3)} ${FIELD}`,
    `after|once residency|training|board|certification ${gap(6)} full-time|exclusively|entirely|only|solely ${gap(6)}`,
    `~apply|~choose|~want|~enter|~pursue|~seek|~need ${gap(4)} residency|specialty|internal|medicine ${gap(5)} because|so|only|mainly|primarily|order ${gap(8)} ${FIELD}`,
    `while|when others|classmates|peers|friends|colleagues ${gap(8)} i ${gap(4)} ${FIELD}|javascript|python|sql|html|java|r`,
    `residents|program|department ${gap(4)} data|dataset|record|records|emr|ehr ${gap(4)} my ${gap(3)} ${FIELD}|research|models|project`,
  ],
  could: [
    `i want|hope|plan|wish|intend|would|aim to|like{1,2} ${gap(2)} work|build|develop|design|create|become|apply ${gap(3)} ${FIELD}|prediction`,
    `leave|leaving|stop|quit clinical|practice|medicine|bedside ${gap(6)}`,
    `patient|patients|person ${gap(3)} as|is|are|like a{0,1} row|rows|record|records|number|data|dataset|variable|variables|node`,
    `${FIELD} ${gap(3)} first|foremost|before|more|above|rather ${gap(4)} clinical|patients|patient|medicine|bedside|doctor|physician|clinician|than`,
    `first|foremost|primarily|mainly|above all ${gap(5)} ${FIELD}`,
    `new|real|modern|best|only stethoscope`,
    `models|model|algorithm|algorithms|computer|machine|ai|software ${gap(4)} what|better|more ${gap(3)} doctor|doctors|physician|clinician`,
  ],
};
