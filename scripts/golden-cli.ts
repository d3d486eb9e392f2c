/** `npm run golden`: writes the digest of the golden plans beside the version of the calculation, and never over another. */
import { writeFileSync } from "node:fs";
import { CORE_VERSION } from "@smartpick/core";
import { readFacts } from "@smartpick/data/node";
import { GOLDEN_FILE, goldenDigest, readGolden, withGolden } from "./golden-plans.ts";

const facts = await readFacts("full");
const digest = goldenDigest(facts);
const written = withGolden(readGolden(), CORE_VERSION, facts.version, digest);
if (!written.ok) {
  for (const problem of written.problems) console.error(problem);
  process.exit(1);
}
writeFileSync(GOLDEN_FILE, `${JSON.stringify(written.value, null, 2)}\n`);
console.log(`version ${CORE_VERSION}, facts ${facts.version}: ${digest}`);
