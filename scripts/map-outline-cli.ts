/** `npm run map`: writes the outline of the states that the map of the list draws. */
import { writeFileSync } from "node:fs";
import { OUTLINE_FILE, outlineModule } from "./map-outline.ts";

const text = outlineModule();
writeFileSync(OUTLINE_FILE, text);
console.log(`${OUTLINE_FILE}: ${Buffer.byteLength(text)} bytes`);
