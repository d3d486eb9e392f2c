import { describe, expect, it } from "vitest";
import { type Case, caseOf, type Facts, type InSeasonEntry, type Profile } from "../../src/index.ts";
import { caseFacts, entryWith, idOf, profileWith } from "./case-facts.ts";

const facts = caseFacts([{}, {}, {}, { specialty: "Neurology" }, { specialty: "Neurology" }]);
const applied = "2026-09-24";
const PROGRAM = "acgme:1400000007";

/** A program with two tracks, and one other program. */
const tracks = withIds(caseFacts([{}, { fields: { track: { value: "primary" } } }, {}]), [
  PROGRAM,
  `${PROGRAM}/P`,
  idOf(2),
]);

function withIds(known: Facts, ids: readonly string[]): Facts {
  return { ...known, programs: { ...known.programs, ids } };
}

function caseWithEntries(
  inSeason: readonly InSeasonEntry[],
  changes: Partial<Profile> = {},
  known: Facts = facts,
  today = "2026-10-10",
): Case {
  const found = caseOf(known, profileWith({ inSeason, ...changes }), { today, seed: 1 });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
}

describe("what was sent", () => {
  it("is sorted into running and closed, counted by specialty and paid for in full", () => {
    const { sent } = caseWithEntries([
      entryWith(0, { applied }),
      entryWith(1, { applied, rejected: "2026-10-01" }),
      entryWith(3, { applied, invited: "2026-10-02" }),
    ]);
    expect([...sent.running.keys()]).toEqual([0, 3]);
    expect([...sent.closed.keys()]).toEqual([1]);
    expect(sent.bySpecialty).toEqual(
      new Map([
        ["Internal Medicine", 2],
        ["Neurology", 1],
      ]),
    );
    expect(sent.spentUsd).toBe(33);
    expect(sent.rest.seeks.specialties).toEqual(["Internal Medicine", "Neurology"]);
  });

  it("leaves the signals that were not sent, closed applications' too", () => {
    const { sent } = caseWithEntries([
      entryWith(0, { applied, signal: "gold" }),
      entryWith(1, { applied, signal: "silver", rejected: "2026-10-01" }),
      entryWith(3, { applied, signal: "signal" }),
      entryWith(4, { applied, signal: "signal" }),
    ]);
    expect(sent.rest.signals).toEqual({
      "Internal Medicine": { gold: 2, silver: 11 },
      Neurology: { signal: 6 },
    });
  });

  it("changes nothing when nothing was sent", () => {
    const { sent, profile } = caseWithEntries([]);
    expect(sent.rest).toBe(profile);
    expect([sent.soFar, sent.spentUsd, sent.running.size]).toEqual([null, 0, 0]);
  });

  it("keeps a specialty's own kind of signal where the profile names signals of another alone", () => {
    const base = caseWithEntries([entryWith(3, { applied, signal: "signal" })], {
      signals: { "Internal Medicine": { gold: 1, silver: 1 } },
    });
    expect(base.signalKinds.get("Neurology")).toBe(true);
    expect(base.signalKinds.get("Internal Medicine")).toBe(false);
  });
});

describe("candidates in season", () => {
  it("hold every running application, also outside the specialties sought and of a program never wanted", () => {
    const base = caseWithEntries([entryWith(0, { applied }), entryWith(3, { applied })], {
      pins: { must: [], never: [idOf(0)] },
    });
    expect([...base.candidates().rows]).toEqual([0, 1, 2, 3]);
  });

  it("hold no closed application, and name it", () => {
    const base = caseWithEntries([entryWith(1, { applied, withdrawn: "2026-10-01" })]);
    expect([...base.candidates().rows]).toEqual([0, 2]);
    expect(base.candidates().excluded).toEqual([{ row: 1, code: "in-season", detail: null }]);
  });

  it("hold no other track of a program whose application has ended, and name it", () => {
    const base = caseWithEntries(
      [{ ...entryWith(0), program: PROGRAM, applied, rejected: "2026-10-01" }],
      {},
      tracks,
    );
    expect([...base.candidates().rows]).toEqual([2]);
    expect(base.candidates().excluded).toEqual([
      { row: 0, code: "in-season", detail: null },
      { row: 1, code: "in-season", detail: null },
    ]);
    const other = caseWithEntries([{ ...entryWith(0), program: `${PROGRAM}/P`, applied }], {}, tracks);
    expect([...other.candidates().rows]).toEqual([2, 1]);
  });
});

it("a dropped program that was applied to is named until the application ends", () => {
  const pins = { must: [], never: [idOf(0), idOf(1), idOf(2)] };
  const entries = [entryWith(0, { applied }), entryWith(1, { applied, rejected: "2026-10-01" })];
  const { rows, warnings } = caseWithEntries(entries, { pins }).candidates();
  expect([...rows]).toEqual([0]);
  expect(warnings).toMatchObject([{ code: "dropped-and-sent", program: idOf(0) }]);
});

it("a dropped program is dropped with all its tracks, but for one that is pinned by its own id", () => {
  const drop = (never: readonly string[], must: readonly string[] = []) =>
    [...caseWithEntries([], { pins: { must, never } }, tracks).candidates().rows].sort();
  expect(drop([PROGRAM])).toEqual([2]);
  expect(drop([`${PROGRAM}/P`])).toEqual([0, 2]);
  expect(drop([PROGRAM], [`${PROGRAM}/P`])).toEqual([1, 2]);
});

describe("pins in season", () => {
  const lostOf = (base: Case) =>
    base.candidates().warnings.flatMap((warning) => (warning.code === "pin-lost" ? [warning] : []));
  const pins = { must: [idOf(0), idOf(1), idOf(2)], never: [] };

  it("are named where an application has ended", () => {
    const entries = [entryWith(0, { applied }), entryWith(1, { applied, rejected: "2026-10-01" })];
    const base = caseWithEntries(entries, { pins });
    expect(lostOf(base)).toMatchObject([{ code: "pin-lost", program: idOf(1), why: "answered" }]);
    expect([...base.candidates().rows]).toEqual([0, 2]);
  });

  it("are named where none was sent before applications closed", () => {
    const base = caseWithEntries([entryWith(0, { applied })], { pins }, facts, "2026-12-01");
    expect(lostOf(base)).toMatchObject([
      { code: "pin-lost", program: idOf(1), why: "not-sent" },
      { code: "pin-lost", program: idOf(2), why: "not-sent" },
    ]);
  });

  it("are named where another track of the program stands", () => {
    const pinned = { pins: { must: [`${PROGRAM}/P`], never: [] } };
    const sent = [{ ...entryWith(0), program: PROGRAM, applied }];
    expect(lostOf(caseWithEntries(sent, pinned, tracks))).toMatchObject([
      { code: "pin-lost", program: `${PROGRAM}/P`, why: "other-track" },
    ]);
    expect(lostOf(caseWithEntries([], pinned, tracks))).toEqual([]);
    expect(lostOf(caseWithEntries(sent, pinned, tracks, "2026-12-01"))).toMatchObject([
      { why: "other-track" },
    ]);
  });
});
