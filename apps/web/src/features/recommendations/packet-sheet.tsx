import type { Packet } from "@smartpick/report";
import { type ReactNode, useId } from "react";

/** The packet as it stands on paper, for the writer. */
export function PacketSheet({ packet }: { packet: Packet }): ReactNode {
  const id = useId();
  const { title, heads, introduction, sections } = packet;
  return (
    <article className="rec-packet" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div>
        {heads.map((head) => (
          <p key={head}>{head}</p>
        ))}
      </div>
      <div>
        {introduction.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {sections.map((part) => (
        <section key={part.title}>
          <h3>{part.title}</h3>
          {part.lead !== null && <p>{part.lead}</p>}
          <ul className="bullets">
            {part.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
