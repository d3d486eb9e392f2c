import {
  type FactsReport,
  ledgerFor,
  type PublicationVenue,
  rowOf,
  searchSuggestions,
  valueAt,
} from "@smartpick/core";
import type { EngineContext } from "../engine-context.ts";
import { type FactsSummary, summaryOf } from "../facts/facts-summary.ts";
import { type OpenSources, sourcesOf } from "../facts/open-sources.ts";
import { findPrograms, type ProgramHit } from "../facts/program-search.ts";

/** What the facts hold. */
export const FACTS_VERBS = {
  /** Version, rights, counts, seasons. */
  "facts.summary": ({ facts }: EngineContext, _input: Readonly<Record<string, never>>): FactsSummary =>
    summaryOf(facts),
  /** Title, address and date of each source id that the facts know, or of every source when `ids` is empty. */
  "facts.sources": ({ facts }: EngineContext, { ids }: { readonly ids: readonly string[] }): OpenSources =>
    sourcesOf(facts, ids),
  /** Up to `limit` programs whose name, place or code matches the query, best first. */
  "facts.find": (
    { facts }: EngineContext,
    { query, limit }: { readonly query: string; readonly limit: number },
  ): readonly ProgramHit[] => findPrograms(facts, query, limit),
  /** Queries near to one that finds no program, each of which finds some; at most three. */
  "facts.near": ({ facts }: EngineContext, { query }: { readonly query: string }): readonly string[] =>
    searchSuggestions(facts.programs, query),
  /** Names of programs by id; an id that the ledger lacks is left out. */
  "facts.names": (
    { facts }: EngineContext,
    { ids }: { readonly ids: readonly string[] },
  ): Readonly<Record<string, string>> =>
    Object.fromEntries(
      ids.flatMap((id) => {
        const row = rowOf(facts.programs, id);
        return row === null ? [] : [[id, String(valueAt(facts.programs, row, "name") ?? id)]];
      }),
    ),
  /** The ledger of the programs that match a query or an id (`smartpick/facts@1`). */
  "facts.ledger": ({ facts }: EngineContext, { query }: { readonly query: string }): FactsReport =>
    ledgerFor(facts, query),
  /** Conferences and journals that take work in informatics; none where the facts are older than their table. */
  "facts.venues": (
    { facts }: EngineContext,
    _input: Readonly<Record<string, never>>,
  ): readonly PublicationVenue[] => facts.informatics?.venues ?? [],
};
