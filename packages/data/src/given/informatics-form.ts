import {
  COMPETENCY_DOMAINS,
  EDUCATION_KINDS,
  EXPECTED_THINGS,
  type InformaticsFacts,
  PATHWAY_STAGES,
  PUBLICATION_KINDS,
  SKILL_NAMES,
  type Span,
} from "@smartpick/core";
import { count, flag, keysOf, listOf, number, oneOf, orNull, text, whole } from "./form.ts";

type Row<Table extends keyof InformaticsFacts> = InformaticsFacts[Table][number];

const year = orNull(whole(1900, 2200));
const skills = listOf(oneOf(...SKILL_NAMES));
const span = orNull(keysOf<Span>({ least: number, most: number }));

/** The tables for an informatics profile. */
export const informaticsForm = keysOf<InformaticsFacts>({
  domains: listOf(
    keysOf<Row<"domains">>({
      id: oneOf(...COMPETENCY_DOMAINS),
      name: text,
      about: text,
      skills,
      source: text,
    }),
  ),
  expectations: listOf(
    keysOf<Row<"expectations">>({
      id: text,
      stage: oneOf(...PATHWAY_STAGES),
      of: oneOf(...EXPECTED_THINGS),
      least: count,
      says: text,
      source: orNull(text),
      reason: text,
    }),
  ),
  credentials: listOf(
    keysOf<Row<"credentials">>({
      id: text,
      name: text,
      provider: text,
      kind: oneOf(...EDUCATION_KINDS),
      hours: span,
      length: orNull(text),
      usd: span,
      price: orNull(text),
      teaches: skills,
      examined: orNull(flag),
      open: flag,
      year,
      source: text,
    }),
  ),
  datasets: listOf(
    keysOf<Row<"datasets">>({
      id: text,
      name: text,
      holds: text,
      access: oneOf("open", "account", "credentialed"),
      licence: orNull(text),
      skills,
      year,
      source: text,
    }),
  ),
  venues: listOf(
    keysOf<Row<"venues">>({
      id: text,
      kind: oneOf("conference", "journal"),
      name: text,
      body: text,
      takes: listOf(oneOf(...PUBLICATION_KINDS)),
      held: orNull(text),
      deadline: orNull(text),
      limits: orNull(text),
      usd: span,
      price: orNull(text),
      year,
      source: text,
    }),
  ),
});
