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
  const line = { id, isWrong: trouble !== null };
  return (
    <form className="stack noprint" onSubmit={keep} noValidate>
      <Line {...line} name="who" label="With whom" most={120} value={who} onChange={setWho} />
      <Line {...line} name="day" label="Day of the meeting" type="date" value={day} onChange={setDay} />
      <div className="row">
        <Line id={id} name="time" label="Time, if agreed" type="time" value={time} onChange={setTime} />
        <ZoneField id={`${id}-zone`} zone={zone} onZone={setZone} />
      </div>
      <Line id={id} name="about" label="About what" most={500} value={about} onChange={setAbout} />
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

function Line({
  id,
  name,
  label,
  type = "text",
  most,
  value,
  isWrong = false,
  onChange,
}: {
  id: string;
  name: string;
  label: string;
  type?: "text" | "date" | "time";
  most?: number;
  value: string;
  isWrong?: boolean;
  onChange: (value: string) => void;
}): ReactNode {
  return (
    <div className="field">
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <input
        id={`${id}-${name}`}
        className={type === "text" ? "input" : "input road-day"}
        type={type}
        maxLength={most}
        autoComplete="off"
        value={value}
        aria-describedby={isWrong ? `${id}-note` : undefined}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}

function ZoneField({
  id,
  zone,
  onZone,
}: {
  id: string;
  zone: MeetingZone;
  onZone: (zone: MeetingZone) => void;
}): ReactNode {
  return (
    <div className="field">
      <label htmlFor={id}>Clock</label>
      <select
        id={id}
        className="select"
        value={zone}
        onChange={({ target }) => onZone(target.value as MeetingZone)}
      >
        {MEETING_ZONES.map((one) => (
          <option key={one} value={one}>
            {ZONES[one]}
          </option>
        ))}
      </select>
    </div>
  );
}
