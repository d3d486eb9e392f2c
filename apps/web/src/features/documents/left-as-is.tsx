import type { ReactNode } from "react";
import type { KeptText } from "../../storage/kept-text.ts";
import { changeText } from "../../store/texts.ts";
import { ruleWords } from "./finding-card.tsx";

/** What she told the coach to leave, each with a way back. */
export function LeftAsIs({ text }: { text: KeptText }): ReactNode {
  const { id, ignored, off, words } = text;
  if (ignored.length + off.length + words.length === 0) return null;
  return (
    <section className="sec stack">
      <h2>What the coach leaves as it is</h2>
      <ul className="plain doc-list">
        {ignored.map((left) => (
          <Left
            key={`${left.name} ${left.quote}`}
            words={`${left.quote === "" ? "The whole text" : `“${left.quote}”`}: ${left.because}`}
            sub={`Rule: ${ruleWords(left.name)}`}
            back="Take it back"
            onBack={() => changeText(id, (now) => ({ ignored: now.ignored.filter((one) => one !== left) }))}
          />
        ))}
        {off.map((name) => (
          <Left
            key={name}
            words={`Rule: ${ruleWords(name)}`}
            sub="Switched off for this text"
            back="Switch it on"
            onBack={() => changeText(id, (now) => ({ off: now.off.filter((one) => one !== name) }))}
          />
        ))}
        {words.map((word) => (
          <Left
            key={word}
            words={`“${word}”`}
            sub="Right in this text"
            back="Check it again"
            onBack={() => changeText(id, (now) => ({ words: now.words.filter((one) => one !== word) }))}
          />
        ))}
      </ul>
    </section>
  );
}

function Left({
  words,
  sub,
  back,
  onBack,
}: {
  words: string;
  sub: string;
  back: string;
  onBack: () => void;
}): ReactNode {
  return (
    <li className="doc-row">
      <div>
        <p>{words}</p>
        <p className="small quiet">{sub}</p>
      </div>
      <button type="button" className="btn s" aria-label={`${back}: ${words}`} onClick={onBack}>
        {back}
      </button>
    </li>
  );
}
