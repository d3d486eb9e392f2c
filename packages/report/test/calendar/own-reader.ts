/** An event as this reader understands RFC 5545; it shares nothing with any library. */
export interface ReadEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly status: string | null;
  readonly stamp: string;
  readonly summary: string;
  readonly description: string;
  /** Milliseconds of an instant, or an ISO date for a whole day. */
  readonly start: number | string;
  readonly alarms: readonly string[];
}

/** The method and events of a calendar: lines unfolded by octets, values unescaped, times read by hand. Throws on anything else. */
export function readCalendar(text: string): {
  readonly method: string | null;
  readonly events: readonly ReadEvent[];
} {
  if (!text.endsWith("\r\n")) throw new Error("the last line does not end");
  const lines = unfolded(text);
  let method: string | null = null;
  const events: ReadEvent[] = [];
  let event: Record<string, string> | null = null;
  let alarms: string[] = [];
  let isAlarm = false;
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (colon < 1) throw new Error(`no property: ${line}`);
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1)];
    if (name === "METHOD") method = value;
    if (line === "BEGIN:VEVENT") [event, alarms] = [{}, []];
    else if (line === "BEGIN:VALARM") isAlarm = true;
    else if (line === "END:VALARM") isAlarm = false;
    else if (line === "END:VEVENT" && event !== null) {
      events.push(eventOf(event, alarms));
      event = null;
    } else if (event !== null && isAlarm) {
      if (name === "TRIGGER") alarms.push(value);
    } else if (event !== null) event[name] = value;
  }
  return { method, events };
}

function unfolded(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.split("\r\n").slice(0, -1)) {
    if (/[\r\n]/.test(line)) throw new Error("a bare line end");
    if (Buffer.byteLength(line, "utf8") > 75) throw new Error(`more than 75 octets: ${line}`);
    if (/^[ \t]/.test(line)) lines[lines.length - 1] += line.slice(1);
    else lines.push(line);
  }
  return lines;
}

function eventOf(event: Readonly<Record<string, string>>, alarms: readonly string[]): ReadEvent {
  const need = (name: string): string => {
    const value = event[name];
    if (value === undefined) throw new Error(`an event without ${name}`);
    return value;
  };
  const whole = event["DTSTART;VALUE=DATE"];
  return {
    uid: need("UID"),
    sequence: Number(need("SEQUENCE")),
    status: event.STATUS ?? null,
    stamp: need("DTSTAMP"),
    summary: plain(need("SUMMARY")),
    description: plain(event.DESCRIPTION ?? ""),
    start: whole === undefined ? instant(need("DTSTART")) : dated(whole),
    alarms,
  };
}

function plain(value: string): string {
  return value.replaceAll(/\\([nN\\;,])/g, (_, sign: string) => (/n/i.test(sign) ? "\n" : sign));
}

function instant(value: string): number {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(value);
  if (parts === null) throw new Error(`no time in UTC: ${value}`);
  const [year, month, day, hour, minute, second] = parts.slice(1).map(Number) as [
    ...[number, number, number],
    ...[number, number, number],
  ];
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function dated(value: string): string {
  const parts = /^(\d{4})(\d\d)(\d\d)$/.exec(value);
  if (parts === null) throw new Error(`no day: ${value}`);
  return `${parts[1]}-${parts[2]}-${parts[3]}`;
}
