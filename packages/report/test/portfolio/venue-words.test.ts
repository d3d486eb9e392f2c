import type { PublicationVenue } from "@smartpick/core";
import { expect, it } from "vitest";
import { venueWords } from "../../src/index.ts";
import { plainEnglish } from "../english/plain-english.ts";

const VENUE: PublicationVenue = {
  ...({ id: "v", kind: "conference", name: "V", body: "AMIA", takes: ["poster", "write-up"] } as const),
  ...{ held: null, deadline: null, limits: null, usd: null, price: null, year: null, source: "s" },
};

it.each([
  [
    VENUE,
    [
      "Conference of AMIA. It takes posters and write-ups.",
      "not known",
      "Nobody has published the cost",
      "no date",
    ],
  ],
  [{ ...VENUE, held: "March", deadline: "1 May" }, ["", "Held: March. Last day to send: 1 May.", "", ""]],
  [
    { ...VENUE, kind: "journal", held: "all year", usd: { least: 0, most: 0 } },
    ["Journal", "Read: all year.", "No fee.", ""],
  ],
  [{ ...VENUE, usd: { least: 100, most: 250 }, year: 2024 }, ["", "", "$100 to $250.", "As known in 2024."]],
  [
    { ...VENUE, price: "1,000 pounds", limits: "5 pages" },
    ["Its limits: 5 pages.", "", "Cost: 1,000 pounds.", ""],
  ],
] as const)("says what is published and what is not: %#", (venue, [what, days, cost, known]) => {
  const words = venueWords(venue);
  for (const text of Object.values(words)) plainEnglish(text);
  expect(words.what).toContain(what);
  expect(words.days).toContain(days);
  expect(words.cost).toContain(cost);
  expect(words.known).toContain(known);
});
