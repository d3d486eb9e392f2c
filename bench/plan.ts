import { readdirSync, readFileSync } from "node:fs";
import type { Profile } from "@smartpick/core";
import { startNodeEngine } from "@smartpick/engine/node";
import { parseProfile } from "@smartpick/profile";

/**
 * Prints how long a plan takes in a Node worker with its facts loaded, for every example: the list alone, the list with
 * all that explains it, and the list again after a small change of the profile. The worker runs the built files, so build
 * first. Run it from the root with `npx tsx bench/plan.ts [runs]`.
 */
const runs = Math.max(7, Number(process.argv[2] ?? 9));
const TODAY = "2026-07-01";

type Part = "plan.list" | "plan.report";

const worker = startNodeEngine("full");

function profileOf(file: string): Profile {
  const parsed = parseProfile(readFileSync(`examples/${file}`, "utf8"), file);
  if (!parsed.ok) throw new Error(`${file}: ${parsed.problems[0]?.path}`);
  return parsed.value;
}

let seed = 0;

async function timed(profile: Profile, part: Part): Promise<number> {
  // A seed of its own for each run, since the worker keeps its answers.
  seed += 1;
  const start = performance.now();
  const answer = await worker.ask(part, { profile, options: { today: TODAY, seed } });
  const ms = performance.now() - start;
  if (answer.state !== "done" || !answer.value.ok) throw new Error(`no plan: ${answer.state}`);
  return ms;
}

/** Median and range in milliseconds, the first run, which compiles the code, left out. */
async function row(part: Part, make: (run: number) => Profile): Promise<string> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const ms = await timed(make(run), part);
    if (run > 0) times.push(ms);
  }
  times.sort((a, b) => a - b);
  const whole = (ms: number | undefined): string => (ms ?? 0).toFixed(0);
  return `${whole(times[times.length >> 1])} | ${whole(times[0])} to ${whole(times.at(-1))}`;
}

const files = readdirSync("examples").filter((name) => name.endsWith(".yaml"));
// Each example once before measuring: code that one of them alone compiles would blur the others.
for (const file of files) await timed(profileOf(file), "plan.report");

console.log(
  `Plan in a worker, facts loaded, ${runs} runs each, ms\n\n` +
    "| example | list | range | full | range | list again, score changed | range |\n|---|---:|---:|---:|---:|---:|---:|",
);
for (const file of files) {
  const profile = profileOf(file);
  const changed = (run: number): Profile => {
    const { step2ck } = profile.exams;
    const score = typeof step2ck === "number" ? step2ck : 230;
    return { ...profile, exams: { ...profile.exams, step2ck: score + (run % 2) } };
  };
  const list = await row("plan.list", () => profile);
  const full = await row("plan.report", () => profile);
  const again = await row("plan.list", changed);
  console.log(`| ${file.replace(".yaml", "")} | ${list} | ${full} | ${again} |`);
}
worker.close();
