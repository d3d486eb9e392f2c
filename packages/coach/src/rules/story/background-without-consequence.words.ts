import { COUNTRY } from "../../topics/background.words.ts";
import { gap, oneOf } from "../../topics/one-of.ts";

const LAND = oneOf(
  "country homeland nation land region province island continent village hometown city capital town state republic archipelago",
);
const HOME = oneOf(
  "country homeland nation hometown city town village region province island state home district",
);
const SCARCE = oneOf(`
limited scarce few poor insufficient inadequate minimal lacking old outdated underfunded unequal overcrowded overburdened
weak fragile broken collapsed underdeveloped developing struggling crowded understaffed basic primitive
paper-based manual handwritten`);
const MEANS = oneOf(`
resources infrastructure facilities equipment funding technology system systems healthcare health care hospitals
hospital access doctors physicians specialists records medicine services sector computers electricity internet
education literacy insurance records roads water`);

/** A place described as an atlas does. */
export const ATLAS_LINES: readonly string[] = [
  `${COUNTRY} is|was|remains|lies|shares|borders|became|gained|stretches ${gap(5)} ${LAND}|country|million|largest|smallest|oldest|located|situated|famous|known|rich|home|independent|north|south|east|west|between|in|on`,
  `${LAND} ${gap(3)} of ${gap(3)} million|islands|mountains|tribes|languages|contrasts|people|history|culture|inhabitants|ethnic`,
  `${COUNTRY} ${gap(2)} has|have|with|had ${gap(6)} million|inhabitants|population|languages|religions|islands|history|provinces|tribes|regions|culture|civilization`,
  `~become|~gain|~win|~declare ${gap(1)} independent|independence|sovereignty`,
  `famous|known|renowned|celebrated for its|the|our ${gap(4)}`,
  `rich|long|ancient|proud ${gap(2)} history|culture|heritage|civilization|traditions`,
  `@num|about|over|some million|millions ${gap(1)} people|inhabitants|citizens|souls`,
  `population of|is ${gap(3)} million`,
  `${COUNTRY}|country|region|province|city|island|village|capital ${gap(1)} is|lies|located|situated ${gap(3)} north|south|east|west|coast|border|mountains|middle|heart|northern|southern|eastern|western|between|located|situated`,
  `largest|smallest|poorest|oldest|biggest|busiest ${gap(2)} country|countries|city|cities|nations|island|province|state|capital in|of|on`,
  `most{0,1} populous|populated|colonized|colonised|colony|equator|continent|archipelago`,
  `landlocked|mountainous|tropical|island|war-torn country|nation|land`,
  `${COUNTRY} , ${gap(6)} , has|is|was|lies|became|had`,
  `official|local|ethnic|spoken|indigenous languages|groups|tribes|dialects`,
];

/** Want of means in her country, in general words. */
export const WANT_LINES: readonly string[] = [
  `my|our|in|back own|home|native|developing|a|the|at{0,2} ${HOME}|${COUNTRY} ${gap(8)} ${SCARCE} ${gap(2)} ${MEANS}|and|,|.`,
  `my|our|in|back own|home|native|developing|a|the|at{0,2} ${HOME}|${COUNTRY} ,{0,1} ${gap(6)} ${MEANS} ${gap(4)} ${SCARCE}|lacking|paper`,
  `my|our|in|back own|home|native|a|the|at{0,2} ${HOME}|${COUNTRY} ,{0,1} ${gap(6)} ~lack|~suffer|~face|~struggle ${gap(6)} ${MEANS}|shortage|shortages|challenges|poverty|problems|corruption|war|inflation|instability|crises|crisis`,
  `my|our|in|back own|home|native|a|the|at{0,2} ${HOME}|${COUNTRY} ,{0,1} ${gap(4)} is|are|was|were @adv|a|still{0,3} poor|developing|low-income|underdeveloped|third-world|low-resource|resource-limited|resource-poor|paper-based`,
  `my|our|in|back own|home|native|a|the|at{0,2} ${HOME}|${COUNTRY} ,{0,1} ${gap(6)} on|with|use|using|by paper|hand`,
  `${COUNTRY}|country|nation ${gap(2)} with|has ${gap(3)} ${SCARCE}|few|many ${gap(2)} ${MEANS}|problems|challenges|difficulties`,
  `i ${gap(2)} from|in a @adv{0,1} poor|developing|low-resource|resource-limited|low-income|third-world|underdeveloped|small|war-torn ${gap(2)} ${LAND}|setting|environment|world`,
  `in|of developing|low-income|low-resource|third-world|poor|underdeveloped|resource-limited countries|nations|settings|country|setting|world ${gap(2)} ,|like|such|where|,`,
  `healthcare|health|medical system|care|sector|infrastructure{0,1} in|of|back my|our|home ${gap(3)} ${HOME}|${COUNTRY}`,
  `back home|there ,{0,1} ${gap(6)} ${SCARCE}|no|lack|shortage ${gap(2)} ${MEANS}|of`,
  `from ${COUNTRY} ,{0,1} where|which|a|with ${gap(8)} ${SCARCE}|lacks|lacking|poverty|shortage|suffers`,
  `from|of|in a|an|the{0,1} @adv{0,1} third-world|developing|low-resource|resource-limited|low-income|underdeveloped|poor country|nation|land|region|setting|environment`,
  `my|our @adj{0,1} hospital|clinic|university|school|ward ${gap(4)} ~have|~lack|~be|with @adv|very{0,1} ${SCARCE}|few|no|old ${gap(2)} ${MEANS}`,
  `it|this|that|which|mine is|was a|an @adv{0,1} poor|developing|small|third-world|corrupt|war-torn|low-income|troubled country|nation|land|island|place|region`,
];
