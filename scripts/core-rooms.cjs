/**
 * The rooms of core from the ground up, and the one place that says so: a room imports from its own floor's own room and
 * from the floors below, never from beside or above. Files that stand in no room are named with their ending.
 */
const FLOORS = [
  ["math"],
  ["once.ts", "to-end.ts", "result.ts", "problem", "version.ts", "answers"],
  ["program"],
  ["profile"],
  ["season"],
  ["facts"],
  ["eligibility", "pathway/value"],
  ["chances"],
  ["case"],
  ["visa-room", "recommendations", "application-form", "pathway/portfolio"],
  ["gate"],
  ["portfolio"],
  ["list"],
  [
    "explanation",
    "questions",
    "comparison",
    "one-program",
    "forecast",
    "ledger",
    "season-room",
    "shortlist",
    "doors",
    "pathway/fellowship",
  ],
  ["levers", "interview"],
  ["pathway/roadmap", "pathway/plan-b"],
  ["changes"],
  ["plan-for.ts"],
  ["index.ts"],
];

/** Rooms that use less than all that lies below them. */
const NARROW = { portfolio: ["math", "answers", "result.ts", "problem"] };

const CORE = "^packages/core/src/";
const pathOf = (room) => `${CORE}${room.replaceAll(".", "\\.")}${room.endsWith(".ts") ? "$" : "/"}`;

/** One rule a room: from it, nothing of core but itself and what lies below. */
const coreRules = FLOORS.flatMap((floor, height) =>
  floor.map((room) => ({
    name: `core-${room}-imports-downwards`,
    severity: "error",
    from: { path: pathOf(room) },
    to: {
      path: CORE,
      pathNot: [room, ...(NARROW[room] ?? FLOORS.slice(0, height).flat())].map(pathOf),
    },
  })),
);

/** Whether a file of core stands in a room; one that stands in none would escape every rule. */
const inRoom = (file) => FLOORS.flat().some((room) => new RegExp(pathOf(room)).test(file));

module.exports = { coreRules, inRoom };
