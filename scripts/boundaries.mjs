/** Checks who imports whom, and that the check saw the modules: a checker that reads nothing passes everything. */

import { fileURLToPath } from "node:url";
import { boundariesOf } from "./boundaries-of.mjs";

const { seen, crossings, faults } = await boundariesOf(fileURLToPath(new URL("..", import.meta.url)));
for (const [room, modules] of seen) console.log(`${room}: ${modules} modules`);
console.log(`imports between rooms seen: ${crossings}`);
for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);
