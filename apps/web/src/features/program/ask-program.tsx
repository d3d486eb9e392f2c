import type { ProgramLedger, ProgramQuestion } from "@smartpick/core";
import { askEmailOfProgram } from "@smartpick/report";
import type { ReactNode } from "react";
import { EmailText } from "../ask-first/email-text.tsx";

/** A ready e-mail with what this program has not published and the applicant needs to know; nothing is sent from here. */
export function AskProgram({
  ledger,
  questions,
  season,
}: {
  ledger: ProgramLedger;
  questions: readonly ProgramQuestion[];
  season: number;
}): ReactNode {
  const email = askEmailOfProgram(
    ledger,
    questions.map(({ field }) => field),
    season,
  );
  const website = ledger.fields.find(({ field }) => field === "website")?.entries[0]?.value;
  return (
    <div className="stack ask-program">
      <h2>Ask what is unknown</h2>
      {email === null ? (
        <p className="quiet">Nothing that matters to your answers is open here.</p>
      ) : (
        <>
          <p className="small quiet">
            No e-mail address of the program is in our sources.
            {typeof website === "string" ? (
              <>
                {" "}
                Its website may give one: <WebsiteLink address={website} />
              </>
            ) : (
              " Its website may give one."
            )}
          </p>
          <EmailText
            email={email}
            asked={{ program: ledger.id, field: "e-mail" }}
            label={`E-mail to ${ledger.name}`}
          />
        </>
      )}
    </div>
  );
}

function WebsiteLink({ address }: { address: string }): ReactNode {
  if (!/^https?:\/\//.test(address)) return address;
  return (
    <a href={address} rel="noreferrer noopener" target="_blank">
      {address}
    </a>
  );
}
