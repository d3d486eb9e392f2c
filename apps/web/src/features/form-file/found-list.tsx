import type { FormItem } from "@smartpick/profile";
import { type ReactNode, useId } from "react";
import { useProfile } from "../../store/profile-store.ts";
import { itemName, lineName, saidValue } from "./found-words.ts";

/** Things that were read, each with its words from the file and a box to tick. */
export function FoundList({
  title,
  hint,
  items,
  isTicked,
  onTurn,
}: {
  title: string;
  hint?: string;
  items: readonly FormItem[];
  isTicked: (item: FormItem) => boolean;
  onTurn: (item: FormItem) => void;
}): ReactNode {
  if (items.length === 0) return null;
  return (
    <section className="sec stack">
      <h2>{title}</h2>
      {hint !== undefined && <p>{hint}</p>}
      <ul className="plain ff-items">
        {items.map((item) => (
          <Found key={item.path} item={item} isTicked={isTicked(item)} onTurn={() => onTurn(item)} />
        ))}
      </ul>
    </section>
  );
}

function Found({
  item,
  isTicked,
  onTurn,
}: {
  item: FormItem;
  isTicked: boolean;
  onTurn: () => void;
}): ReactNode {
  const id = useId();
  const { path, before, values } = item;
  const draft = useProfile((state) => state.draft);
  const isEntry = values.some((value) => value.path !== path);
  return (
    <li>
      <label className="choice">
        <input type="checkbox" checked={isTicked} aria-describedby={id} onChange={onTurn} />
        {itemName(item, draft)}
      </label>
      <dl className="ff-words" id={id}>
        {before !== null && (
          <div>
            <dt>You told</dt>
            <dd>{saidValue(before)}</dd>
          </div>
        )}
        {values.map((value) => (
          <div key={value.path}>
            <dt>{isEntry ? lineName(value.path) : "In the file"}</dt>
            <dd>{value.words}</dd>
          </div>
        ))}
        {!isEntry && <Meaning item={item} />}
      </dl>
    </li>
  );
}

/** What the words are taken for, where it is not what they say. */
function Meaning({ item: { before, values } }: { item: FormItem }): ReactNode {
  const said = values.map(({ value }) => saidValue(value)).join();
  if (values.every(({ words }) => words === said)) return null;
  return (
    <div>
      <dt>{before === null ? "Taken as" : "If ticked"}</dt>
      <dd>{said}</dd>
    </div>
  );
}
