import type { OpenSources } from "@smartpick/engine";
import type { GlossaryPageWords } from "@smartpick/report/glossary";
import type { ReactNode } from "react";
import { useAnswer } from "../../../store/use-answer.ts";
import { Skeleton } from "../../../ui/skeleton.tsx";

/** The sources of the explanations by number: each with its title in English and its date in the words of the page. */
export function SourceTitles({ ids, page }: { ids: readonly string[]; page: GlossaryPageWords }): ReactNode {
  const found = useAnswer("facts.sources", { ids }, { topic: `sources ${ids.join(" ")}` });
  return (
    <div>
      <p className="faint heads">{page.sources}</p>
      {found.state === "failed" ? (
        <div className="note brick stack" role="alert" data-state="failed">
          <p>{page.sourcesFailed}</p>
          <button type="button" className="btn" onClick={found.retry}>
            {page.again}
          </button>
        </div>
      ) : (
        found.last === null && <Skeleton lines={2} />
      )}
      <ol className="sources numbers" hidden={found.last === null}>
        {ids.map((id) => (
          <Titled key={id} id={id} source={found.last?.[id]} page={page} />
        ))}
      </ol>
    </div>
  );
}

function Titled({
  id,
  source,
  page,
}: {
  id: string;
  source: OpenSources[string] | undefined;
  page: GlossaryPageWords;
}): ReactNode {
  if (source === undefined) return <li>{id}</li>;
  const { title, publisher, address, published, retrieved } = source;
  return (
    <li>
      <span lang="en" dir="ltr">
        {address ? (
          <a href={address} rel="noreferrer noopener" target="_blank">
            {title}
          </a>
        ) : (
          title
        )}
        , {publisher}
      </span>
      , {published ?? page.undated(retrieved)}
    </li>
  );
}
