/** `npm run docs:glossary`: writes `docs/reference/glossary.md` anew from the words of the app. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { glossaryPage } from "./glossary-page.ts";

writeFileSync(fileURLToPath(new URL("../docs/reference/glossary.md", import.meta.url)), await glossaryPage());
