import { readFacts } from "@smartpick/data/node";
import { createEngine } from "@smartpick/engine";
import { parseProfile } from "@smartpick/profile";
import { readFileSync } from "node:fs";
const facts = await readFacts("full");
const engine = await createEngine(facts);
const [file, today] = process.argv.slice(2);
const p = parseProfile(readFileSync(file,"utf8"));
if(!p.ok) {console.log(p.problems);process.exit()}
const t=Date.now();
const r = await engine.run("case.roadmap",{profile:p.value,options:{today,seed:1}});
console.log(Date.now()-t,"ms");
if(!r.ok){console.log(JSON.stringify(r.problems));process.exit()}
const v=r.value;
console.log(JSON.stringify(v.stage), v.hoursAWeek, v.season);
for(const s of v.steps) console.log(s.code.padEnd(20), s.plan.begin,s.plan.end,"early",s.earliest.begin,"late",s.latest?.begin,"careful",s.careful,"slack",s.slack,s.freeSlack,s.critical?"CRIT":"",s.state,s.assumed?"assumed":"",s.serves?.id,s.usd,JSON.stringify(s.worth.difference??s.worth.match??s.worth.kind));
console.log(v.first, v.week.map(w=>w.day+" "+w.what+" "+w.title), v.leftOut.map(l=>l.code+":"+l.why), v.fullWeeks, v.meetings);
