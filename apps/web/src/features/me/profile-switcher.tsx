import { type ReactNode, useId } from "react";
import { Link } from "wouter";
import { switchTo } from "../../store/profile-acts.ts";
import { useProfile } from "../../store/profile-store.ts";
import { useProfiles } from "./use-profiles.ts";

/** Which of several profiles is on screen; nothing where there is one, or an example. */
export function ProfileSwitcher(): ReactNode {
  const profiles = useProfiles();
  const example = useProfile((state) => state.example !== null);
  const id = useId();
  if (example || profiles.length < 2) return null;
  return (
    <p className="row small noprint profile-switcher">
      <label htmlFor={id}>Profile</label>
      <select
        id={id}
        className="select"
        value={profiles.find(({ isShown }) => isShown)?.id}
        onChange={(event) => switchTo(event.target.value)}
      >
        {profiles.map(({ id: profile, name }) => (
          <option key={profile} value={profile}>
            {name}
          </option>
        ))}
      </select>
      <Link href="/me/files">All profiles</Link>
    </p>
  );
}
