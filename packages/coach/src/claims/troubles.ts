import type { ClaimMark } from "@smartpick/answers";
import { againstEntries } from "./compare-posts.ts";
import { type Difference, differencesBetween } from "./differences.ts";
import { sharesLittle } from "./join.ts";
import { isOneUndertaking } from "./one-count.ts";
import { markOf, type PlacedClaim } from "./placed.ts";
import { areTwoPosts, type PlacedEntry, postAround } from "./posts.ts";
import { type AboutTrouble, troubleOf } from "./trouble.ts";

/** In what the places of one claim disagree with each other, with the months of entries, and with the profile. */
export function troublesIn(
  group: readonly PlacedClaim[],
  entries: readonly PlacedEntry[],
  profile: readonly { readonly mark: ClaimMark; readonly agrees: boolean }[],
): readonly AboutTrouble[] {
  const pairs = group.flatMap((one, at) =>
    group.slice(at + 1).flatMap((other) => pairTroubles(one, other, group, entries)),
  );
  const posts = group.flatMap((placed) => againstEntries(placed, group, entries));
  const denied = profile.filter(({ agrees }) => !agrees);
  const isOfPapers = group.some(({ claim }) => claim.fact?.kind === "publications");
  const facts = denied.map(({ mark }) =>
    troubleOf(isOfPapers ? "works" : "fact", true, [
      ...group.filter(({ claim }) => claim.fact !== null).map(markOf),
      mark,
    ]),
  );
  const alone = (troubles: typeof posts): readonly AboutTrouble[] =>
    troubles.map((trouble) => ({ trouble, about: trouble.code }));
  return [...alone(facts), ...pairs, ...alone(posts)];
}

function pairTroubles(
  one: PlacedClaim,
  other: PlacedClaim,
  group: readonly PlacedClaim[],
  entries: readonly PlacedEntry[],
): readonly AboutTrouble[] {
  if (one.place === other.place) return [];
  const [post, twin] = [postAround(one, entries), postAround(other, entries)];
  if (post !== null && twin !== null && areTwoPosts(post, twin)) return [];
  // A word or two fit each of several posts.
  const isOnePost = post !== null && post.place === twin?.place;
  const isMeant = isOnePost || isOneUndertaking(one, other);
  const isVague = !isMeant && sharesLittle(one.claim, other.claim) && hasSeveralPosts(entries);
  return differencesBetween(one, other)
    .filter((difference) => !isToldElsewhere(difference, { one, other, group, entries }))
    .map(({ trouble, about }) => ({ about, trouble: { ...trouble, isSure: trouble.isSure && !isVague } }));
}

const hasSeveralPosts = (entries: readonly PlacedEntry[]): boolean =>
  entries.some((one) => entries.some((other) => areTwoPosts(one, other)));

interface Pair {
  readonly one: PlacedClaim;
  readonly other: PlacedClaim;
  readonly group: readonly PlacedClaim[];
  readonly entries: readonly PlacedEntry[];
}

/** Whether what one says also stands in the place of the other, or in the entry of another post. */
function isToldElsewhere({ isMetBy }: Difference, { one, other, group, entries }: Pair): boolean {
  const isTold = (side: "one" | "other", against: PlacedClaim): boolean => {
    const post = postAround(against, entries);
    return group.some((third) => {
      if (third === one || third === other || !isMetBy(third.claim, side)) return false;
      const own = postAround(third, entries);
      return third.place === against.place || (own !== null && post !== null && areTwoPosts(own, post));
    });
  };
  return isTold("one", other) || isTold("other", one);
}
