import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Judgements } from "../../src/index.ts";

const entries: { id: string; value: unknown }[] = parse(
  readFileSync(new URL("../../../../data/judgements.yaml", import.meta.url), "utf8"),
);

/** The judgements that ship, so that the tests run on the real ones. */
export const JUDGEMENTS = Object.fromEntries(entries.map(({ id, value }) => [id, value])) as Judgements;
