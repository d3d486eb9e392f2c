import {
  type ApplicationTold,
  type ConnectionTold,
  divisionNamed,
  type ExperienceTold,
  monthNamed,
  monthOrNow,
  type RegionTold,
  type ScholarlyTold,
} from "@smartpick/core";
import { known, names, stateCode } from "./canonical-names.ts";
import type { ProfileFile } from "./schema.ts";
import {
  areaPreferenceNamed,
  experienceTypeNamed,
  focusAreaNamed,
  keyCharacteristicNamed,
  scholarlyTypeNamed,
} from "./words.ts";

type File = NonNullable<ProfileFile["application"]>;
type Entry<List> = NonNullable<List> extends readonly (infer One)[] ? One : never;

/** What goes into the application form, from a file that passed the schema; `null` where nothing is told. */
export function applicationOf(file: ProfileFile["application"]): ApplicationTold | null {
  if (file == null) return null;
  const told: ApplicationTold = {
    experiences: (file.experiences ?? []).map(experienceOf),
    impactful: file.impactful ?? null,
    regions: (file.regions ?? []).map(regionOf),
    areas: {
      prefers: names(file.areas?.prefers, areaPreferenceNamed) as ApplicationTold["areas"]["prefers"],
      text: file.areas?.text ?? null,
    },
    scholarly: (file.scholarly ?? []).map(scholarlyOf),
    connections: (file.connections ?? []).map(connectionOf),
  };
  return isSilent(told) ? null : told;
}

function isSilent({
  experiences,
  impactful,
  regions,
  areas,
  scholarly,
  connections,
}: ApplicationTold): boolean {
  const lists = [experiences, regions, areas.prefers, scholarly, connections];
  return impactful === null && areas.text === null && lists.every((list) => list.length === 0);
}

function experienceOf(entry: Entry<File["experiences"]>): ExperienceTold {
  return {
    title: entry.title,
    type: word(entry.type, experienceTypeNamed) as ExperienceTold["type"],
    organization: entry.organization ?? null,
    location: entry.location ?? null,
    setting: entry.setting ?? null,
    from: word(entry.from, monthNamed),
    to: word(entry.to, monthOrNow),
    frequency: entry.frequency ?? null,
    focus: word(entry.focus, focusAreaNamed) as ExperienceTold["focus"],
    characteristic: word(entry.characteristic, keyCharacteristicNamed) as ExperienceTold["characteristic"],
    text: entry.text ?? null,
    mostMeaningful: entry.most_meaningful ?? false,
    meaning: entry.meaning ?? null,
  };
}

function scholarlyOf(entry: Entry<File["scholarly"]>): ScholarlyTold {
  return {
    title: entry.title,
    type: word(entry.type, scholarlyTypeNamed) as ScholarlyTold["type"],
    authors: entry.authors ?? null,
    where: entry.where ?? null,
    date: word(entry.date, monthNamed),
    reference: entry.reference ?? null,
    starred: entry.starred ?? false,
    group: entry.group ?? null,
  };
}

function regionOf({ division, text }: Entry<File["regions"]>): RegionTold {
  return { division: word(division, divisionNamed) as RegionTold["division"], text: text ?? null };
}

function connectionOf({ city, state, text }: Entry<File["connections"]>): ConnectionTold {
  return { city, state: word(state, stateCode), text: text ?? null };
}

function word(input: string | null | undefined, named: (input: string) => string | null): string | null {
  return input == null ? null : known(named(input));
}
