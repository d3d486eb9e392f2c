/** What follows where the small word is surely the verb's, the adjective's or the noun's own: a noun phrase or an -ing form. */
const GOVERNED =
  "me|us|him|her|it|them|@poss|@art|this|these|those|each|every|all|any|many|some|such|both|others|everyone|patients|people|what|how|@doing|@purenoun|@purenouns|@mn";
/** After “to” no word that may be a verb. */
const AFTER_TO =
  "me|us|him|her|them|@poss|@art|this|these|those|each|every|any|many|some|such|both|others|everyone|patients|people|@num|@doing";

/** Small words that open no phrase of time, place or manner: what follows them is never free. */
const BOUND = new Set(["of", "from", "about", "than", "as", "against", "upon", "regarding"]);
const AFTER_BOUND =
  "!@mark|@num|and|or|to|in|time|now|then|here|there|last|next|home|nearby|afar|above|below|behind|within|@year|@month|@weekday|well|soon|many|much";

/** The patterns of a table of surely wrong small words, by what is made of each line `word: small words`. */
export function governedRows(
  table: readonly string[],
  pattern: (word: string, small: string) => string,
): readonly string[] {
  return table.flatMap((line) => {
    const [word = "", list = ""] = line.split(": ");
    const smalls = list.split(" ");
    const bound = smalls.filter((small) => BOUND.has(small)).join("|");
    const others = smalls.filter((small) => small !== "to" && !BOUND.has(small)).join("|");
    return [
      ...(bound === "" ? [] : [`${pattern(word, bound)} ${AFTER_BOUND}`]),
      ...(others === "" ? [] : [`${pattern(word, others)} ${GOVERNED}`]),
      ...(smalls.includes("to") ? [`${pattern(word, "to")} ${AFTER_TO}`] : []),
    ];
  });
}

const FRAME =
  "time|times|moment|moments|end|beginning|start|way|ways|manner|day|days|night|nights|morning|mornings|evening|evenings|afternoon|week|weeks|weekend|weekends|month|months|year|years|hour|hours|minute|minutes|second|seconds|summer|winter|spring|autumn|fall|age|case|cases|rate|expense|face|hope|context|course|interim|meantime|first|last|next|past|process|presence|absence|light|sense|long|short|future|company|event|extent|degree|point|place|name|front|middle|dark|rain|cold|heat|field|majority|period|semester|pandemic|war|outset|risk|cost|same|whole|other|bedside|table|door|desk|part|parts|ground|grounds|behalf|phone|telephone|sake|setting|settings|number|instant|decade|decades|century|shift|shifts|call|room|ward|wards|hospital|clinic|city|village|country|street|corner|corridor|rest|group|groups|pairs|following";

/** Where the small word opens a phrase of time, place or manner of its own. */
export const FREE_PHRASES: readonly string[] = [
  `in|at|on|for|by|to @art|this|that|these|those|each|every|all|any|many|some|such|both|@poss @qual|@num{0,2} ${FRAME} !@cn|@cns|@mn`,
  "from @art|@poss beginning|start|outset|first|age|time|bedside",
  "in|at|on|for|by|from|to @units|@unit|@month|@weekday|@year|part|order|front|favor|turn|particular|general|spite|person|addition|public|private|secret|practice|theory|fact|silence|vain|class|time|times|bed|college|school|work|home|night|noon|dawn|dusk|least|most|first|last|once|average|behalf|purpose|top|paper|foot|weekends|site|demand|example|instance|now|good|free|hand|phone|email|accident|chance|day|birth|all",
];
