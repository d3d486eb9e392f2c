import { unwordedClaimsSchema } from "@smartpick/answers";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimLedger } from "../../src/claims/claim-ledger.ts";
import type { LedgerEntry, LedgerInput, LedgerText } from "../../src/claims/ledger-input.ts";
import { anyText } from "../any-text.ts";
import { emptyLedger, factsOf } from "./empty-ledger.ts";

const statement = (text: string, id = "s"): LedgerText => ({
  id,
  kind: "personal-statement",
  title: id,
  text,
});
const entry = (told: Partial<LedgerEntry>): LedgerEntry => ({
  ...{ title: "Medical officer", organization: null, from: null, to: null, text: null, meaning: null },
  ...told,
});
const ledger = (told: Partial<LedgerInput>) => claimLedger({ ...emptyLedger(), ...told });
const CARDS = "I numbered 900 patient cards. It reduced lost cards by 80%.";

describe("the ledger of claims", () => {
  it("shows a claim in an entry with months, in a letter by its writer, and claims it elsewhere", () => {
    const { claims, places } = ledger({
      texts: [
        statement(CARDS),
        { id: "a", kind: "interview-answer", title: "Q", text: "I numbered the patient cards." },
      ],
      experiences: [entry({ from: "2021-01", to: "2021-08", text: "Numbered 900 patient cards." })],
      letters: [{ writer: "Dr. K. Thapa", shared: ["numbered the patient cards together"] }],
    });
    const row = claims.find(({ quote }) => quote.startsWith("I numbered 900"));
    expect(row?.cells.map(({ column, state }) => `${column} ${state}`)).toEqual([
      ...["statement claimed", "entry shown", "letter shown", "answer claimed"],
    ]);
    const letter = row?.cells.find(({ column }) => column === "letter")?.marks[0];
    expect(places[letter?.place ?? -1]?.name).toBe("Dr. K. Thapa");
  });

  it("joins what is said again word for word, though each word is common", () => {
    for (const deed of [
      "trained 25 nurses",
      "saw 40 patients a day",
      "led a team of 8",
      "treated 300 COVID-19 patients",
    ]) {
      const told = `${deed.slice(0, 1).toUpperCase()}${deed.slice(1)}.`;
      const { claims } = ledger({
        texts: [statement(`I ${deed}.`)],
        experiences: [entry({ from: "2021-01", to: "2021-08", text: told })],
      });
      const row = claims.find(({ quote }) => quote === `I ${deed}`);
      expect(row?.cells.map(({ column, state }) => `${column} ${state}`)).toEqual([
        "statement claimed",
        "entry shown",
      ]);
    }
  });

  it("holds a stretch of years against the months of the entry", () => {
    const post = entry({ organization: "Jumla District Hospital", from: "2021-05", to: "2023-04" });
    const codesOf = (text: string) =>
      ledger({ texts: [statement(text)], experiences: [post] }).claims.flatMap(({ trouble }) =>
        trouble === null ? [] : [`${trouble.code} ${trouble.isSure} ${trouble.sides[0]?.quote}`],
      );
    expect(codesOf("I worked in Jumla from 2020 to 2022.")).toEqual(["date true 2020 to 2022"]);
    expect(codesOf("I worked in Jumla from 2021 to 2024.")).toEqual(["date true 2021 to 2024"]);
    expect(codesOf("I worked in Jumla from 2021 to 2023.")).toEqual([]);
    expect(codesOf("I worked in Jumla in 2022.")).toEqual([]);
  });

  it("holds outcomes of counted patients, and what came after a deed, against the entry", () => {
    const text = `Sorted 212 lines of the TB register in Excel; 88 of the next 96 patients finished treatment. Timed 31
admissions. Median door-to-needle time fell from 94 to 68 minutes.`;
    const rowsOf = (told: string) =>
      ledger({ texts: [statement(told)], experiences: [entry({ text })] }).claims.filter(({ cells }) =>
        cells.some(({ column }) => column === "statement"),
      );
    const sidesOf = (told: string) =>
      rowsOf(told).flatMap(({ trouble }) =>
        trouble === null ? [] : [trouble.sides.map(({ quote }) => quote).join(" ")],
      );
    const sorted = "I sorted 212 lines of the tuberculosis register, and";
    expect(sidesOf(`${sorted} 90 of the next 96 patients finished treatment.`)).toEqual(["90 88"]);
    expect(
      rowsOf(`${sorted} 88 of the next 96 patients finished treatment.`).map(({ orphan, trouble }) => [
        orphan,
        trouble,
      ]),
    ).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(
      sidesOf(
        "Median door-to-needle time fell from 94 to 60 minutes after I timed 35 admissions.",
      ).toSorted(),
    ).toEqual(["35 admissions 31\nadmissions", "94 to 60 94 to 68"]);
    expect(
      rowsOf(`${sorted} wrote it down. One of them, a farmer of 61, came back three times.`),
    ).toHaveLength(1);
  });

  it("takes the name of a place for no proof of a childhood or an illness there", () => {
    const experiences = [entry({ organization: "Mayo Hospital Lahore", from: "2021-01", to: "2022-12" })];
    for (const words of [
      "I was born in Lahore.",
      "I was a patient at Mayo Hospital Lahore.",
      "I was raised in Lahore.",
    ]) {
      const { claims } = ledger({ texts: [statement(words)], experiences });
      expect(claims.map(({ quote }) => quote)).toEqual(["Medical officer"]);
    }
    const { claims } = ledger({
      texts: [statement("In 2010, when I was twelve, my father died at Mayo Hospital Lahore.")],
      experiences,
    });
    expect(claims.flatMap(({ trouble }) => trouble ?? [])).toEqual([]);
  });

  it("does not show by an entry without months", () => {
    const { claims } = ledger({
      texts: [statement(CARDS)],
      experiences: [entry({ text: "Numbered 900 patient cards." })],
    });
    expect(claims.flatMap(({ cells }) => cells.map(({ state }) => state))).not.toContain("shown");
  });

  it("names what nothing shows, what is not used, and no wish", () => {
    const { claims } = ledger({
      texts: [statement("I mapped the referral form. I want to lead a committee on alerts.")],
      experiences: [entry({ title: "Quality committee member", text: "Audited 120 charts of sepsis." })],
    });
    const orphans = claims.map(({ quote, orphan }) => [quote, orphan]);
    expect(orphans).toContainEqual(["I mapped the referral form", "no-evidence"]);
    expect(orphans).toContainEqual(["Audited 120 charts of sepsis", "unused"]);
    expect(orphans).toContainEqual(["Quality committee member", "unused"]);
    expect(orphans).toContainEqual(["I want to lead a committee on alerts", null]);
    expect(
      ledger({ experiences: [entry({ text: "Audited 120 charts." })] }).claims.map(({ orphan }) => orphan),
    ).toEqual([...[null, null]]);
  });

  it("finds a tool in the portfolio", () => {
    const { claims } = ledger({
      texts: [statement("I know SQL.")],
      profile: factsOf({ portfolio: ["SQL"] }),
    });
    expect(claims.map(({ cells }) => cells.map(({ column }) => column))).toEqual([["statement", "profile"]]);
  });

  it("puts what contradicts first, then questions, then orphans", () => {
    const { claims } = ledger({
      texts: [statement(`I mapped the referral form. ${CARDS}`)],
      experiences: [
        entry({ from: "2021-01", to: "2021-08", text: "Numbered 700 cards. Lost cards fell by 60%." }),
      ],
    });
    const ranks = claims.map(({ trouble, orphan }) => (trouble === null ? orphan : trouble.isSure));
    expect(ranks.slice(0, 3)).toEqual([true, false, "no-evidence"]);
  });
});

const STAY = "I worked at Bir Hospital for two years.";
const post = (told: Partial<LedgerEntry>) => [entry({ organization: "Bir Hospital", ...told })];

describe("what disagrees with months, works and profile", () => {
  it.each<[string, Partial<LedgerInput>, string, boolean]>([
    [
      "a stay longer than its entry",
      { texts: [statement(STAY)], experiences: post({ from: "2022-01", to: "2022-08" }) },
      "months",
      true,
    ],
    [
      "about a stay",
      {
        texts: [statement(STAY.replace("two", "about two"))],
        experiences: post({ from: "2022-01", to: "2022-04" }),
      },
      "months",
      false,
    ],
    [
      "a year outside the post",
      {
        texts: [statement("I was a volunteer at Bir Hospital in 2018.")],
        experiences: post({ from: "2020-01", to: "2022-08" }),
      },
      "date",
      true,
    ],
    [
      "more papers than listed",
      {
        texts: [statement("I have published three papers.")],
        scholarly: [{ type: "article", title: "A", reference: null }],
      },
      "works",
      true,
    ],
    [
      "papers among posters",
      {
        texts: [statement("I have published two papers.")],
        scholarly: [
          { type: "article", title: "A", reference: null },
          { type: "poster", title: "B", reference: null },
        ],
      },
      "works",
      false,
    ],
    [
      "attempts",
      {
        texts: [statement("I passed Step 1 on my first attempt.")],
        profile: factsOf({ step1: { passed: true, score: null, failures: 1 } }),
      },
      "fact",
      true,
    ],
    [
      "publications of the profile",
      { texts: [statement("I have published three papers.")], profile: factsOf({ publications: 1 }) },
      "works",
      true,
    ],
    [
      "one post, two names",
      {
        texts: [statement("I was president of the student research society at Kathmandu University.")],
        experiences: [
          entry({ title: "President of the student research society", organization: "Tribhuvan Campus" }),
        ],
      },
      "place",
      false,
    ],
  ])("%s", (_, told, code, isSure) => {
    const troubles = ledger(told).claims.flatMap(({ trouble }) => trouble ?? []);
    expect(troubles.map((one) => [one.code, one.isSure])).toEqual([[code, isSure]]);
    expect(troubles[0]?.sides.length).toBeGreaterThan(1);
  });

  it.each<[string, Partial<LedgerInput>]>([
    [
      "a stay rounded to half a year",
      { texts: [statement(STAY)], experiences: post({ from: "2020-03", to: "2022-06" }) },
    ],
    [
      "more than a year",
      {
        texts: [statement(STAY.replace("two years", "more than a year"))],
        experiences: post({ from: "2020-01", to: "2022-06" }),
      },
    ],
    [
      "an entry that goes on",
      { texts: [statement(STAY)], experiences: post({ from: "2020-01", to: "now" }) },
    ],
    [
      "two entries of one place",
      {
        texts: [statement(STAY)],
        experiences: [
          ...post({ from: "2020-01", to: "2020-03" }),
          ...post({ from: "2021-01", to: "2021-03" }),
        ],
      },
    ],
    [
      "a year within the post",
      {
        texts: [statement("I was a volunteer at Bir Hospital in 2021.")],
        experiences: post({ from: "2020-01", to: "2022-08" }),
      },
    ],
    [
      "fewer papers than listed",
      {
        texts: [statement("I have published two papers.")],
        scholarly: ["A", "B", "C"].map((title) => ({ type: "article", title, reference: null })),
      },
    ],
    [
      "what is not told",
      { texts: [statement("I passed Step 1 on my first attempt.")], profile: factsOf({}) },
    ],
  ])("agrees: %s", (_, told) => {
    expect(ledger(told).claims.flatMap(({ trouble }) => trouble ?? [])).toEqual([]);
  });
});

describe("several posts", () => {
  const bir = entry({ organization: "Bir Hospital", from: "2018-01", to: "2019-12" });
  const patan = entry({ organization: "Patan Hospital", from: "2020-02", to: "2022-01" });
  const troublesOf = (told: Partial<LedgerInput>) =>
    ledger(told).claims.flatMap(({ trouble }) => (trouble === null ? [] : [[trouble.code, trouble.isSure]]));

  it.each<[string, Partial<LedgerInput>]>([
    ["two with one title", { experiences: [bir, patan] }],
    [
      "two with one title, one of them told in a text",
      { texts: [statement("I was a medical officer at Bir Hospital.")], experiences: [bir, patan] },
    ],
    [
      "both told, each in a text of its own",
      {
        texts: [
          statement("I was a medical officer at Bir Hospital."),
          {
            ...statement("I worked as a medical officer at Patan Hospital for two years.", "a"),
            kind: "interview-answer",
          },
        ],
        experiences: [bir, patan],
      },
    ],
    [
      "one place, one after the other",
      {
        experiences: [
          { ...bir, text: "Saw 40 patients a day." },
          { ...patan, organization: "Bir Hospital", text: "Saw 60 patients a day." },
        ],
      },
    ],
    [
      "a number of the one, told in the statement too",
      {
        texts: [statement("I saw 40 patients a day.")],
        experiences: [
          { ...bir, text: "Saw 40 patients a day." },
          { ...patan, text: "Saw 60 patients a day." },
        ],
      },
    ],
    [
      "a year of the one",
      {
        texts: [statement("I was a medical officer at Patan Hospital in 2021.")],
        experiences: [bir, patan],
      },
    ],
    ["one title without a place", { experiences: [{ ...bir, organization: null }, patan] }],
  ])("asks nothing: %s", (_, told) => {
    expect(troublesOf(told)).toEqual([]);
  });

  it("still names what is wrong of the one that is meant", () => {
    const texts = [statement("I was a medical officer at Patan Hospital in 2018.")];
    expect(troublesOf({ texts, experiences: [bir, patan] })).toEqual([["date", true]]);
    const stay = [statement("I worked as a medical officer at Bir Hospital for four years.")];
    expect(troublesOf({ texts: stay, experiences: [bir, patan] })).toEqual([["months", true]]);
  });

  it("reads a number by the place that its paragraph named", () => {
    const experiences = [{ ...bir, text: "Trained 28 nurses." }, patan];
    const at = (place: string) => [
      statement(`I was a medical officer at ${place}. There I trained 18 nurses.`),
    ];
    expect(troublesOf({ texts: at("Bir Hospital"), experiences })).toEqual([["number", true]]);
    expect(troublesOf({ texts: at("Patan Hospital"), experiences })).toEqual([]);
  });

  it("only asks where a number of few words may be of another post", () => {
    const texts = [statement("I saw 40 patients a day.")];
    const busy = { ...patan, text: "Saw 60 patients a day." };
    expect(troublesOf({ texts, experiences: [busy] })).toEqual([["number", true]]);
    expect(troublesOf({ texts, experiences: [bir, busy] })).toEqual([["number", false]]);
    const there = [statement("At Patan Hospital I saw 40 patients a day.")];
    expect(troublesOf({ texts: there, experiences: [bir, busy] })).toEqual([["number", true]]);
  });
});

describe("one row", () => {
  it("tells of one thing: families and villages stand in two", () => {
    const { claims } = ledger({
      texts: [statement("I enrolled 148 families in 14 villages for a nutrition study.")],
      experiences: [entry({ text: "Enrolled 120 families in 12 villages for a nutrition study." })],
      letters: [{ writer: "Dr. A", shared: ["Enrolled 148 families in 12 villages for a nutrition study"] }],
    });
    const told = claims.flatMap(({ trouble }) =>
      trouble === null ? [] : [trouble.sides.map(({ quote }) => quote)],
    );
    expect(told).toEqual([
      ["148 families", "120 families", "148 families"],
      ["14 villages", "12 villages", "12 villages"],
    ]);
  });

  it("joins counts of one undertaking, whatever the words, and asks where they differ", () => {
    const texts = [statement("I ran a nutrition project. In the end it reached 148 families.")];
    const of = (text: string, title = "Volunteer") =>
      ledger({ texts, experiences: [entry({ title, text })] }).claims;
    const asked = of("Visited 120 families at home.", "Nutrition volunteer").flatMap(
      ({ trouble }) => trouble ?? [],
    );
    expect(asked.map(({ isSure, sides }) => [isSure, sides.map(({ quote }) => quote)])).toEqual([
      [false, ["148 families", "120 families"]],
    ]);
    expect(of("Visited 120 families at home.").flatMap(({ trouble }) => trouble ?? [])).toEqual([]);
    expect(
      of("Eye camp. Visited 120 families.", "Nutrition volunteer").flatMap(({ trouble }) => trouble ?? []),
    ).toEqual([]);
    const same = of("Visited 148 families at home.", "Nutrition volunteer");
    expect(same.some(({ cells }) => cells.length === 2)).toBe(true);
  });
});

describe("whatever is told", () => {
  const input = fc.record({ one: anyText, two: anyText, three: anyText, shared: anyText });
  it("quotes what stands there, in its own format, whatever the order of the texts", () => {
    fc.assert(
      fc.property(input, ({ one, two, three, shared }) => {
        const texts = [statement(one, "a"), statement(two, "b")];
        const told: LedgerInput = {
          ...emptyLedger(),
          texts,
          experiences: [entry({ from: "2020-01", to: "2020-06", text: three, organization: "Bir Hospital" })],
          letters: [{ writer: "Dr. A", shared: [shared] }],
        };
        const found = claimLedger(told);
        expect(unwordedClaimsSchema.safeParse(found).success).toBe(true);
        const fields: Readonly<Record<string, string>> = { a: one, b: two, text: three, "shared.1": shared };
        for (const { place, field, from, to, quote } of found.claims.flatMap(({ cells }) =>
          cells.flatMap(({ marks }) => marks),
        )) {
          const text = fields[found.places[place]?.text ?? field];
          if (text !== undefined) expect(text.slice(from, to)).toBe(quote);
        }
        expect(claimLedger({ ...told, texts: texts.toReversed() })).toEqual(found);
      }),
      { numRuns: 40 },
    );
  });
});
