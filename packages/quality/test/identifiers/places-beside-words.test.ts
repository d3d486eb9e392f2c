import { describe, expect, it } from "vitest";
import { isNamedHouse, placesBesideWords } from "../../src/identifiers/places-beside-words.ts";

const places = (cell: string): readonly string[] =>
  placesBesideWords(cell).map(({ from, to }) => cell.slice(from, to));

describe("places told by the words beside them", () => {
  it.each([
    ["lives alone in Hamtramck, found down", "Hamtramck"],
    ["ems from toledo, no line", "toledo"],
    ["moved here from waxahachie last yr", "waxahachie"],
    ["lives w/ dtr in kissimmee", "kissimmee"],
    ["Poughkeepsie resident", "Poughkeepsie"],
    ["homeless in Mankato", "Mankato"],
  ])("finds the town in “%s”", (cell, town) => expect(places(cell)).toContain(town));

  it.each([
    ["xfer from Mercy Oakdale hosp, 1st abx there", "Mercy Oakdale hosp"],
    ["xfered from riverbend hospital", "riverbend hospital"],
    ["d/c to Larkmoor nursing home", "Larkmoor nursing home"],
    ["goes to Brightmoor clinic for hd", "Brightmoor clinic"],
    ["sent from st marys", "st marys"],
  ])("finds the house in “%s”", (cell, house) => expect(places(cell)).toContain(house));

  it.each([
    "lives in Ohio, born in Mexico",
    "lives in group home",
    "transferred from floor to micu",
    "xfer from osh, imaging not sent",
    "referred to outside hospital",
    "came from clinic hypotensive",
    "Diabetes clinic f/u",
    "The hospital was full",
    "St Jude valve, ST elevation",
    "from nursing home, septic",
  ])("leaves “%s” alone", (cell) => expect(places(cell)).toEqual([]));

  it("tells a named house from a kind of house", () => {
    const named = ["St. Brendan Regional Medical Center", "Mercy Oakdale", "Hurley ED", "CVS #4471"];
    expect(named.filter(isNamedHouse)).toEqual(named);
    const kinds = [
      "Main Campus",
      "Outside hospital",
      "SNF",
      "Nursing home",
      "sacrum",
      "Heart Failure Clinic",
    ];
    expect(kinds.filter(isNamedHouse)).toEqual([]);
  });
});
