import { placeName, shortProgramName } from "@smartpick/report";
import { type ReactNode, useId, useState } from "react";
import { personOf, useAsking } from "../../store/asking.ts";
import { useProfile } from "../../store/profile-store.ts";
import { useAnswer } from "../../store/use-answer.ts";
import type { Picked } from "./tray.ts";

const SHORTEST = 2;
const MOST_HITS = 6;

interface AddProps {
  /** The programs that stand there already. */
  readonly ids: readonly string[];
  readonly onAdd: (program: Picked) => void;
}

/** Finds a further program: by a search, or among those that are like the first one. */
export function AddProgram({ ids, onAdd }: AddProps): ReactNode {
  const [query, setQuery] = useState("");
  const id = useId();
  const add = (program: Picked): void => {
    setQuery("");
    onAdd(program);
  };
  return (
    <section className="sec stack noprint add-program">
      <h2>Add a program</h2>
      <search className="field">
        <label htmlFor={id}>Name, city, state or code</label>
        <input
          id={id}
          className="input"
          type="search"
          autoComplete="off"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </search>
      {query.trim().length >= SHORTEST ? (
        <Hits query={query.trim()} ids={ids} onAdd={add} />
      ) : (
        <Similar first={ids[0] ?? null} ids={ids} onAdd={add} />
      )}
    </section>
  );
}

function Hits({ query, ids, onAdd }: AddProps & { readonly query: string }): ReactNode {
  const found = useAnswer("facts.find", { query, limit: MOST_HITS }).last;
  if (found === null) return null;
  const hits = found.filter((hit) => !ids.includes(hit.id));
  if (hits.length === 0)
    return (
      <p className="small" role="status">
        No further program has this name. Try the city or the hospital.
      </p>
    );
  return (
    <ul className="lines">
      {hits.map((hit) => (
        <Offer
          key={hit.id}
          program={hit}
          sub={`${placeName(hit.city, hit.state)} · ${hit.specialty ?? "specialty unknown"}`}
          onAdd={onAdd}
        />
      ))}
    </ul>
  );
}

/** Programs like the first one, while nothing is searched for. */
function Similar({ first, ids, onAdd }: AddProps & { readonly first: string | null }): ReactNode {
  const asking = useAsking();
  const person = useProfile(personOf);
  const around = useAnswer(
    "program.beside",
    asking && first !== null ? { profile: asking.profile, options: asking.options, program: first } : null,
    { person, topic: `beside ${first}` },
  );
  const similar = (around.last?.similar ?? []).filter(({ id }) => !ids.includes(id));
  if (similar.length === 0) return null;
  return (
    <>
      <p className="small quiet">Programs like the first one:</p>
      <ul className="lines">
        {similar.map((program) => (
          <Offer
            key={program.id}
            program={program}
            sub={placeName(program.city, program.state)}
            onAdd={onAdd}
          />
        ))}
      </ul>
    </>
  );
}

function Offer({
  program,
  sub,
  onAdd,
}: {
  program: Picked;
  sub: string;
  onAdd: AddProps["onAdd"];
}): ReactNode {
  return (
    <li>
      <span>
        {shortProgramName(program.name)}
        <span className="sub">{sub}</span>
      </span>
      <button type="button" className="chip" onClick={() => onAdd(program)}>
        Add<span className="vh"> {program.name}</span>
      </button>
    </li>
  );
}
