import type { ExistenceRule } from "../../rule.ts";

/** “There is” stands before one, “there are” before more. */
export const agreementThereIs: ExistenceRule = {
  name: "agreement-there-is",
  id: "grammar",
  form: "existence",
  severity: "must",
  message: "“There is” or “there are” does not fit the number that follows.",
  why: "The count comes after the verb, so it is easy to miss.",
  source: "usage",
  example: { wrong: "There is many patients.", right: "There are many patients." },
  languages: ["Arabic", "French", "Spanish", "Turkish", "Chinese"],
  patterns: [
    "<there's> many|several|two|three|four|five|few|@num{0,1} @nouns|patients|people|children",
    "<there is|was|isn't|wasn't @adv{0,1} @nums @qual{0,1} @cns>",
    "<there were|are a|an|no{1,1} @qual{0,1} lack|shortage|absence|delay|sense|feeling|silence|scarcity|need|risk|chance|problem|reason|outbreak> of|in|for|that|to|,|.|on",
    "<there is|was|has @prep @art|@poss|this|that @cn|@human @adv|@qual{0,1} @nums|many|several|few|no{1,1} @purenouns|people|children|beds>",
    "<there|here is|was|isn't|wasn't|has @adv{0,1} many|several|few|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundreds|thousands|only @adj{0,2} @nouns|people|children|of|or|hundred|thousand|women|men|beds|doctors>",
    "<there's many|several|two|three|four|five|six|so @nouns|people|children|many>",
    "<there is|was a{0,1} lot|lots|plenty of @onlynouns|people|children>",
    "<there is|was so|too|not many|few @nouns|people|children>",
    "<there is|was @adj{0,1} @onlynouns|people|children> !is|was",
    "<there are|were|weren't|aren't a|an|one|no|another @adj{0,2} @onlynoun|patient|doctor|nurse|bed> !and|,|@noun|@nouns|or",
    "^ <there have|has|had many|several|a|no|two|some|lot> !been",
    "^ <it have many|several|some|two> @nouns",
    "<there have been|always a|an|no @adj{0,1} @onlynoun>",
    "<it exists|exist a|an|many|some|several|no|the>",
  ],
  unless: [
    "there are|were a|no number|few|lot|couple|dozen|handful|hundred|range|variety|series|great|good",
    "there is|was no people",
  ],
};
