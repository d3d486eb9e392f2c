/** Persons as an object, as pieces of a pattern: a pronoun, or a group of words with a person at its end. */
const PEOPLE: readonly string[] = [
  "me|us|him|them|everyone|someone|everybody",
  "@art|@poss|these|those|some|many|both|other|all|young|new @qual|@cn{0,2} @human|@humans|people|children|men|women|team|staff|family|families|residents|students",
];

/** One pattern for each way to name a person. */
export function withPeople(pattern: (person: string) => string): readonly string[] {
  return PEOPLE.map(pattern);
}

/** The same with “her”, where no noun can follow. */
export function withPeopleAndHer(pattern: (person: string) => string): readonly string[] {
  return [...withPeople(pattern), pattern("her|you")];
}
