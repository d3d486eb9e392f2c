import { isFullLetter, type Letter, type LetterRow } from "@smartpick/report";
import type { ReactNode } from "react";

/** The letter as a sheet of paper; on paper it is all that is printed. */
export function LetterSheet({ letter, coming }: { letter: Letter; coming: boolean }): ReactNode {
  const { written } = letter;
  return (
    <article className={isFullLetter(letter) ? "letter full" : "letter"} aria-label="The letter">
      <header className="letter-head">
        <h2>{letter.title}</h2>
        <p>SmartPick · {letter.day}</p>
      </header>
      <dl className="letter-who">
        <Filled name="For" value={written.name} />
        <Filled name="Adviser" value={written.adviser} />
      </dl>
      <p data-part="applicant">
        {letter.invented !== null && <b>{letter.invented} </b>}
        {letter.applicant} {letter.wish}
      </p>
      {letter.gate.length > 0 && <GateLines lines={letter.gate} />}
      <p className="letter-finding" data-part="finding">
        {letter.finding}
      </p>
      <p data-part="chance">
        <b>{letter.chance}</b> {letter.interviews}
      </p>
      <p data-part="plan">{letter.plan}</p>
      <Rows rows={letter.rows} more={letter.more} />
      <Help letter={letter} coming={coming} />
      <p data-part="unknown">
        <b>What the number does not know.</b> {letter.unknown}
      </p>
      {written.note !== "" && (
        <p data-part="note">
          <b>Note.</b> {written.note}
        </p>
      )}
      <Signing />
      <footer className="letter-sources">
        <p data-part="sources">Sources: {letter.sources.join(" · ")}</p>
        <p>
          {letter.made} The same numbers: the List screen, or <code>{letter.command}</code>
        </p>
      </footer>
    </article>
  );
}

function Filled({ name, value }: { name: string; value: string }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value === "" ? <span className="letter-blank" /> : value}</dd>
    </div>
  );
}

function GateLines({ lines: [lead, ...conditions] }: { lines: readonly string[] }): ReactNode {
  return (
    <div data-part="gate">
      <p>
        <b>{lead}</b>
      </p>
      {conditions.length > 0 && (
        <ul className="bullets">
          {conditions.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Rows({ rows, more }: { rows: readonly LetterRow[]; more: string | null }): ReactNode {
  return (
    <table className="letter-rows">
      <caption>
        The programs that matter most, with the chance of an interview and its 4-in-5 range. {more}
      </caption>
      <thead>
        <tr>
          <th scope="col">Program</th>
          <th scope="col" className="letter-signal">
            Signal
          </th>
          <th scope="col" className="n">
            Of 100
          </th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, place, signal, interview, why }) => (
          <tr key={id}>
            <th scope="row">
              {name} <span className="letter-place">{place}</span>
            </th>
            <td className="letter-signal">{signal}</td>
            <td className="n">{interview}</td>
            <td>{why}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Help({ letter: { help }, coming }: { letter: Letter; coming: boolean }): ReactNode {
  if (help === null && !coming) return null;
  return (
    <div className="letter-help" aria-busy={coming || undefined}>
      <p>
        <b>What raises the chance most.</b>
        {help?.length === 0 && " Nothing that can still be done was found."}
      </p>
      <ol className="numbers">
        {(help ?? []).map(({ what, effect }) => (
          <li key={what}>
            <b>{what}.</b> {effect}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Lines to write on by hand. */
function Signing(): ReactNode {
  return (
    <dl className="letter-sign">
      <div className="letter-remarks">
        <dt>Remarks</dt>
        <dd className="letter-blank" />
        <dd className="letter-blank" />
      </div>
      {["Signature of the adviser", "Date"].map((name) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="letter-blank" />
        </div>
      ))}
    </dl>
  );
}
