import { readdirSync, readFileSync } from "node:fs";
import { planFor } from "@smartpick/core";
import { readFacts } from "@smartpick/data/node";
import { parseProfile } from "@smartpick/profile";

const facts = await readFacts("full");
for (const name of readdirSync("examples").filter((n) => n.endsWith(".yaml"))) {
  const p = parseProfile(readFileSync(`examples/${name}`, "utf8"), name);
  if (!p.ok) throw new Error(name);
  const times: number[] = [];
  for (let i = 0; i < 7; i++) {
    const c0 = process.cpuUsage();
    const s = performance.now();
    const r = planFor(facts, p.value, { today: "2026-11-28", seed: 1 });
    const ms = performance.now() - s;
    const c = process.cpuUsage(c0);
    times.push(Math.round(ms));
    if (i === 6)
      console.log(
        name,
        times.join(" "),
        "cpu",
        Math.round((c.user + c.system) / 1000),
        r.ok && [r.value.list.length, r.value.candidates.considered, r.value.frontier.length],
      );
  }
}
