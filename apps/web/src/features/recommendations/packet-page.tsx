import type { Letter, LettersReport } from "@smartpick/core";
import {
  packetFileName,
  packetLead,
  packetOf,
  packetText,
  pointsTitle,
  requestPoints,
  writerAt,
} from "@smartpick/report";
import { type ReactNode, useState } from "react";
import { Link } from "wouter";
import { saveFile } from "../../storage/save-file.ts";
import { announce } from "../../store/screen-store.ts";
import { copyText } from "../../ui/copy-text.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { ProfileScreen } from "../shared/profile-screen.tsx";
import { NoLetter } from "./letter-form-page.tsx";
import { PacketSheet } from "./packet-sheet.tsx";
import { editPath, LETTER_WORDS, useLetters } from "./use-letters.ts";
import "./recommendations.css";

/** The page of facts for one writer, to print, copy or save; by the key of the letter. */
export function PacketPage({ letter: wanted }: { letter: string }): ReactNode {
  return (
    <ProfileScreen words={LETTER_WORDS} answer={useLetters()}>
      {(report) => {
        const index = report.letters.findIndex(({ key }) => key === wanted);
        const letter = report.letters[index];
        return letter === undefined ? (
          <NoLetter />
        ) : (
          <PacketOf letter={letter} index={index} report={report} />
        );
      }}
    </ProfileScreen>
  );
}

interface PacketProps {
  readonly letter: Letter;
  readonly index: number;
  readonly report: LettersReport;
}

function PacketOf({ letter, index, report }: PacketProps): ReactNode {
  const name = writerAt(report, index);
  return (
    <div className="rec-packet-screen">
      <div className="noprint">
        <PageTitle screen="Page for a writer">A page of facts for {name}</PageTitle>
        <p className="lead">{packetLead(letter)}</p>
        <PacketActs letter={letter} index={index} report={report} />
      </div>
      <PacketSheet packet={packetOf(letter, report)} />
      <section className="sec stack noprint">
        <h2>{pointsTitle(letter)}</h2>
        <p>
          {letter.state !== "uploaded" && "They come from your entries and the days of the season. "}
          Put them into your own words.
        </p>
        <ul className="bullets">
          {requestPoints(letter, report).map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <p>
          <Link href="/prepare/documents">Write it yourself and check it here</Link>.
        </p>
      </section>
    </div>
  );
}

function PacketActs({ letter, index, report }: PacketProps): ReactNode {
  const [isByHand, setByHand] = useState(false);
  const text = packetText(letter, report);
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(text);
    setByHand(!isCopied);
    if (isCopied) announce("The page is copied.");
  };
  return (
    <>
      <div className="row rec-acts">
        <button type="button" className="btn primary" onClick={() => window.print()}>
          Print this page
        </button>
        <button type="button" className="btn" onClick={() => void copy()}>
          Copy as text
        </button>
        <button
          type="button"
          className="btn"
          onClick={() => {
            saveFile(packetFileName(index, letter), "text/plain;charset=utf-8", text);
            announce("Your file was saved to your downloads.");
          }}
        >
          Save as text
        </button>
        <Link className="btn link" href={editPath(letter)}>
          Change what it says
        </Link>
      </div>
      {isByHand && (
        <p className="small quiet" role="alert">
          This browser does not copy by itself. Save the text instead.
        </p>
      )}
    </>
  );
}
