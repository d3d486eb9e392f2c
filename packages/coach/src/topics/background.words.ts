import { gap, oneOf } from "./one-of.ts";

/** Countries and territories whose schools train most graduates who apply from abroad, and their neighbors; one word each. */
export const COUNTRY = oneOf(`
afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium
belize benin bhutan bolivia botswana brazil bulgaria burma burundi cambodia cameroon canada chad chile china colombia
congo croatia cuba curacao cyprus czechia denmark dominica ecuador egypt eritrea ethiopia fiji finland france gambia
georgia germany ghana greece grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq
ireland israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia
libya lithuania madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova mongolia montenegro
morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama
paraguay peru philippines poland portugal qatar romania russia rwanda senegal serbia singapore slovakia slovenia
somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo trinidad tunisia turkey
turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam yemen zambia zimbabwe gaza kurdistan kashmir punjab`);

const LAND = oneOf(
  "country homeland nation land region province island continent village town city state republic",
);

/** Sentences whose matter is where she comes from: its geography, its means, its system. */
export const BACKGROUND_LINES: readonly string[] = [
  `my|our|back @adj|own|home|native|developing{0,2} country|homeland|nation|home|hometown`,
  `^ in{0,1} the{0,1} ${COUNTRY} ,{0,1} is|has|was|are|have|remains|lies|shares|faces|suffers|lacks|became|borders`,
  `in|of ${COUNTRY} ${gap(4)} is|are|has|have|lack|lacks`,
  `i ${gap(2)} from|born|raised|grew ${gap(4)} ${COUNTRY}|${LAND}`,
  `i am|was a|an ${gap(3)} from ${gap(1)} ${COUNTRY}`,
  "since|when|as|because|while i was @adv{0,1} a|an @adj{0,1} child|boy|girl|teenager|kid",
  "since|from|in my{0,1} @adj{0,1} childhood",
  `low-resource|resource-limited|resource-poor|low-income|developing|third-world|underdeveloped|war-torn ${gap(1)} country|countries|setting|settings|nation|world|hospital|environment`,
  `limited|scarce|few|poor|insufficient|inadequate|minimal resources|infrastructure|facilities|equipment|funding|technology`,
  `healthcare|health system|systems|sector|infrastructure ${gap(2)} is|was|are|remains|lacks|faces|suffers`,
  `on paper|paper-based`,
  `million|millions inhabitants|people|citizens|population`,
];
