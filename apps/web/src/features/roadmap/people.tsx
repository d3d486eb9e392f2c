import { dayInSeason, peopleLines } from "@smartpick/report";
import { type ReactNode, useState } from "react";
import { Link } from "wouter";
import { useIsWhole, useProfile } from "../../store/profile-store.ts";
import { meetingsTold, removeMeeting } from "../../store/roadmap-told.ts";
import { once } from "../../ui/once.ts";
import { MeetingForm } from "./meeting-form.tsx";
import type { OnPlan } from "./on-plan.ts";

/** The mentors, the meetings to come, and a way to enter one that is agreed. */
export function People({ report, onAct }: Pick<OnPlan, "report" | "onAct">): ReactNode {
  const { today, mentors, steps } = report;
  const [isAdding, setAdding] = useState(false);
  const isWhole = useIsWhole();
  const draft = useProfile((state) => state.draft);
  const agreed = meetingsTold(draft).filter(({ day }) => day >= today);
  const lacks = mentors.clinical === null || mentors.informatics === null;
  return (
    <div className="stack">
      <h2>People</h2>
      <ul className="lines">
        {peopleLines(report).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {lacks && (
        <p className="small quiet">
          {steps.some(({ code }) => code === "find-mentors") &&
            "The step “Mentors” below says how to begin. "}
          Tell mentors in your <Link href="/prepare/informatics">informatics profile</Link>.
        </p>
      )}
      {agreed.length > 0 && (
        <ul className="plain road-meetings noprint">
          {agreed.map((meeting) => (
            <li key={`${meeting.with}${meeting.day}`}>
              <button
                type="button"
                className="btn s link"
                onClick={once(() => {
                  onAct();
                  removeMeeting(meeting);
                })}
              >
                Remove the meeting of {dayInSeason(meeting.day, today)}
                <span className="vh"> with {meeting.with}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {isWhole &&
        (isAdding ? (
          <MeetingForm
            today={today}
            names={[mentors.clinical, mentors.informatics].flatMap((name) => name ?? [])}
            onAct={onAct}
            onEnd={() => setAdding(false)}
          />
        ) : (
          <p className="noprint">
            <button type="button" className="btn" onClick={() => setAdding(true)}>
              Add a meeting
            </button>
          </p>
        ))}
    </div>
  );
}
