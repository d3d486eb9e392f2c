import { MEETING_ZONES, type MeetingZone } from "@smartpick/core";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { addMeeting } from "../../store/roadmap-told.ts";

const ZONES: Readonly<Record<MeetingZone, string>> = {
  eastern: "Eastern",
  central: "Central",
  mountain: "Mountain",
  pacific: "Pacific",
  utc: "UTC",
};

/** A meeting that is agreed: with whom, when, and about what. */
export function MeetingForm({
  today,
  names,
  onAct,
  onEnd,
}: {
  today: string;
  /** Mentors that are told, offered as names. */
  names: readonly string[];
  onAct: () => void;
  onEnd: () => void;
}): ReactNode {
  const id = useId();
  const [who, setWho] = useState(names[0] ?? "");
  const [day, setDay] = useState(today);
  const [time, setTime] = useState("");
  const [zone, setZone] = useState<MeetingZone>("eastern");
  const [about, setAbout] = useState("");
  const [trouble, setTrouble] = useState<string | null>(null);
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    const name = who.trim();
    const wrong =
      name === ""
        ? "Write whom you meet."
        : !/^\d{4}-\d{2}-\d{2}$/.test(day) || day < today
          ? "Choose today or a later day."
          : null;
    setTrouble(wrong);
    if (wrong !== null) return;
    onAct();
    const subject = about.trim();
    addMeeting({
      with: name,
      day,
      ...(time === "" ? {} : { time, zone }),
      ...(subject === "" ? {} : { about: subject }),
    });
    onEnd();
  };
  const described = trouble === null ? {} : { "aria-describedby": `${id}-note` };
  return (
    <form className="stack noprint" onSubmit={keep} noValidate>
      <div className="field">
        <label htmlFor={`${id}-who`}>With whom</label>
        <input
          id={`${id}-who`}
          className="input"
          maxLength={120}
          autoComplete="off"
          value={who}
          {...described}
          onChange={({ target }) => setWho(target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-day`}>Day of the meeting</label>
        <input
          id={`${id}-day`}
          className="input road-day"
          type="date"
          min={today}
          value={day}
          {...described}
          onChange={({ target }) => setDay(target.value)}
        />
      </div>
      <div className="row">
        <div className="field">
          <label htmlFor={`${id}-time`}>Time, if agreed</label>
          <input
            id={`${id}-time`}
            className="input road-day"
            type="time"
            value={time}
            onChange={({ target }) => setTime(target.value)}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-zone`}>Clock</label>
          <select
            id={`${id}-zone`}
            className="select"
            value={zone}
            onChange={({ target }) => setZone(target.value as MeetingZone)}
          >
            {MEETING_ZONES.map((one) => (
              <option key={one} value={one}>
                {ZONES[one]}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div className="field">
        <label htmlFor={`${id}-about`}>About what</label>
        <input
          id={`${id}-about`}
          className="input"
          maxLength={500}
          autoComplete="off"
          value={about}
          onChange={({ target }) => setAbout(target.value)}
        />
      </div>
      {trouble !== null && (
        <p className="wrong" id={`${id}-note`} role="alert">
          {trouble}
        </p>
      )}
      <div className="row">
        <button type="submit" className="btn primary">
          Keep this meeting
        </button>
        <button type="button" className="btn link" onClick={onEnd}>
          Cancel
        </button>
      </div>
    </form>
  );
}
