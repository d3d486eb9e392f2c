import type { CalibrationSection } from "@smartpick/core";
import { filledSeats, furthest, TYPE_WORDS } from "../../account/national-account.ts";
import { type BandCell, isInside } from "../../people/band-check.ts";
import type { PeopleChecks } from "../../people/people-checks.ts";
import type { Promised } from "../../people/promises.ts";
import { number, percent, plain, tableOf } from "../table-of.ts";
import { isInside as isKept, NO_REASON } from "../target.ts";

/** What is promised about people, with the worst of it first. */
export function promiseSection(promises: readonly Promised[]): CalibrationSection {
  const broken = promises.filter((one) => !isKept(one));
  return {
    id: "promises",
    title: "What is promised about people",
    words: [
      `${promises.length - broken.length} of ${promises.length} promises are kept. The fit fails where one is broken without a reason.`,
      ...broken.map(({ what, value, digits }) => `Broken: ${what} (${value.toFixed(digits)}).`),
    ],
    tables: [
      tableOf(
        "promises",
        "Each promise, and where it stands",
        "both",
        [
          plain("what", "Promise"),
          plain("use", "Use"),
          plain("value", "Value"),
          plain("low", "From"),
          plain("high", "To"),
          plain("kept", "Kept"),
          plain("reason", "Why not"),
        ],
        [...broken, ...promises.filter(isKept)].map((one) => [
          one.what,
          one.use,
          Number(one.value.toFixed(one.digits)),
          one.low,
          one.high,
          isKept(one) ? "yes" : "no",
          isKept(one) ? "" : (one.reason ?? NO_REASON),
        ]),
      ),
    ],
    notes: [],
  };
}

/** US MD seniors by band of score, as shipped and held out. */
export function bandSection({ bands, heldOut }: PeopleChecks): CalibrationSection {
  const worst = [...bands].sort(
    (a, b) => Math.abs(b.said.mid - b.happened) - Math.abs(a.said.mid - a.happened),
  )[0]!;
  return {
    id: "score-bands",
    title: "US MD seniors by band of Step 2 CK",
    words: [
      `Worst band: ${worst.specialty} from ${worst.low}: we say ${whole(worst.said.mid)} of 100, it happened ${whole(worst.happened)} of 100 (${worst.people} people).`,
      "Published rates count only those with a rank list; ours count those without an interview too.",
      "Held out: the tail and the slopes come from the other half of the specialties, and a specialty gives its own match rate alone.",
    ],
    tables: [
      tableOf(
        "score-bands",
        "The forecast of a usual list beside what happened",
        "fitted",
        COLUMNS,
        rowsOf(bands),
      ),
      tableOf("score-bands-held-out", "The same, held out", "held out", COLUMNS, rowsOf(heldOut)),
    ],
    notes: ["Bands with fewer than 20 people are left out. A published share is rounded to one in 100."],
  };
}

const COLUMNS = [
  plain("specialty", "Specialty"),
  plain("band", "From"),
  plain("people", "People"),
  percent("happened", "Happened", 0),
  percent("said", "We say", 0),
  percent("low", "Low", 0),
  percent("high", "High", 0),
  plain("inside", "Inside"),
];

function rowsOf(cells: readonly BandCell[]): (string | number)[][] {
  return cells.map((cell) => [
    cell.specialty,
    cell.low,
    cell.people,
    100 * cell.happened,
    100 * cell.said.mid,
    100 * cell.said.low,
    100 * cell.said.high,
    isInside(cell) ? "yes" : "no",
  ]);
}

/** The national account. */
export function accountSection({ account }: PeopleChecks): CalibrationSection {
  const worst = furthest(account)!;
  return {
    id: "national-account",
    title: "National account",
    words: [
      `Furthest off: ${worst.count.specialty}, ${TYPE_WORDS[worst.count.type]}: we say ${whole(worst.matched / 100)} matches, ${worst.count.matched} happened.`,
      "Applicants of a type and specialty, times the forecast that ships, beside the people that the Match of 2025 counted.",
      "Those who prefer another specialty take a place here only if nothing took them there; one quality serves both.",
      "The levels of DO and IMGs are fitted to this table together with the rates of the programs. Where both disagree, the SD of the level grows until they lie 1.6 SDs apart, before the doubt of one season.",
    ],
    tables: [
      tableOf(
        "national-account",
        "People with the specialty on a list, and people matched in it",
        "fitted",
        [
          plain("specialty", "Specialty"),
          plain("type", "Applicants"),
          number("applicants", "Applied", 0),
          plain("basis", "Applied: basis"),
          number("listed", "With a list", 0),
          number("listedSaid", "We say", 0),
          plain("matched", "Matched"),
          number("matchedSaid", "We say", 0),
          number("ratio", "Said over published", 2),
        ],
        account.map(({ count, listed, matched }) => [
          count.specialty,
          TYPE_WORDS[count.type],
          count.applicants,
          count.basis,
          count.ranked,
          listed,
          count.matched,
          matched,
          matched / count.matched,
        ]),
      ),
      tableOf(
        "seats",
        "Seats that these four types fill",
        "fitted",
        [
          plain("specialty", "Specialty"),
          plain("published", "Published"),
          number("said", "We say", 0),
          number("ratio", "Said over published", 2),
        ],
        filledSeats(account).map(({ specialty, published, said }) => [
          specialty,
          published,
          said,
          said / published,
        ]),
      ),
    ],
    notes: [
      "Applied: ERAS counted IMGs as a whole in five specialties. They are divided between US and other IMGs by halves of their shares. Elsewhere they are estimated from those with a list.",
      "Counts of applicants to a specialty of one type are not published, so a factor is not known better than to a tenth.",
    ],
  };
}

/** Earlier seasons, and self-reports by third of score. */
export function historySection({ earlier, thirds }: PeopleChecks): CalibrationSection {
  return {
    id: "earlier-seasons",
    title: "Earlier seasons, and thirds of score",
    words: [
      "Published: 48 of 100 previous US graduates matched in 2023. Of IMGs certified in 2005-06, 47, 41 and 17 of 100 in the first, second and later seasons.",
      "An earlier season is evidence by Bayes' rule, so it weighs most where a match was likely.",
    ],
    tables: [
      tableOf(
        "earlier-seasons",
        "Chance of a match after earlier seasons without one",
        "held out",
        [plain("type", "Applicants"), plain("seasons", "Earlier seasons"), percent("match", "We say", 0)],
        earlier.map(({ type, seasons, match }) => [TYPE_WORDS[type], seasons, 100 * match]),
      ),
      tableOf(
        "thirds",
        "Self-reported interviews by third of Step 2 CK",
        "both",
        [
          plain("specialty", "Cases"),
          plain("group", "People"),
          plain("lowest", "From"),
          plain("highest", "To"),
          plain("people", "Number"),
          number("ratio", "Happened over said", 2),
          number("level", "Level of the table", 2),
          percent("inside", "Inside the 80 % range", 0),
          percent("covered", "In the range of whole counts", 0),
          percent("coveredSaid", "By the forecast itself", 0),
          percent("none", "No interview", 0),
          percent("noneSaid", "We say", 0),
        ],
        thirds.map((one) => [
          one.specialty,
          one.group,
          one.lowest,
          one.highest,
          one.people,
          one.ratio,
          one.level,
          100 * one.inside,
          100 * one.covered,
          100 * one.coveredSaid,
          100 * one.none,
          100 * one.noneSaid,
        ]),
      ),
    ],
    notes: [
      "Self-reports lean towards success, so their level is no check; slopes and spread are. Inside: at the level of the table, without the doubt about the level.",
      "Interviews come in whole numbers. Where few are expected, a range from 0 to 3 already holds 90 of 100 and cannot hold 80. So a count is inside by the part of its probability that lies between the tenths of the forecast. This is the probability integral transform for counts (Czado, Gneiting and Held 2009). Beside it stands the plain share within the range as shown, and what that range should hold.",
    ],
  };
}

function whole(share: number): string {
  return (100 * share).toFixed(0);
}
