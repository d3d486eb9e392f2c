const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What a person is; a thing is the same in -ing. */
export const FELT: ReadonlySet<string> = words(
  "tired exhausted bored excited fascinated frustrated disappointed embarrassed shocked surprised challenged rewarded terrified overwhelmed depressed annoyed interested confused satisfied amazed motivated touched inspired",
);

/** What a thing does; a person who feels it is the same in -ed. */
export const FEELING: ReadonlySet<string> = words(
  "embarrassing worrying exhausting tiring confusing disappointing frustrating depressing terrifying overwhelming shocking exciting frightening",
);

/** Things that are done, seen or lived through, and never feel. */
export const LIVED_THROUGH: ReadonlySet<string> = words(
  "week weeks day days night nights moment moments month months year years evening morning case cases job work field specialty world topic topics experience experiences story stories news rotation rotations course courses lecture lectures book books film movie result results question questions project projects task tasks journey training procedure situation situations exam exams shift shifts subject subjects place places opportunity career idea ideas decision duty duties hour hours trip travel game lesson lessons class classes process rules rule form forms chapter meeting road sound noise silence sight scene finding findings article paper weather operation surgery research study studies interview conversation problem problems diagnosis program life specialty practice anatomy letter letters words speech song method system machine",
);
