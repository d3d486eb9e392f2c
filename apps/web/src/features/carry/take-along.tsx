import type { ReactNode } from "react";
import { Link } from "wouter";

/** The ways of the answers to another device or person. */
export function TakeAlong(): ReactNode {
  return (
    <section className="sec stack">
      <h2>Take them along</h2>
      <ul className="lines">
        <li>
          <Link href="/me/move">To my phone</Link>
          <span className="sub">A code for its camera, or a file.</span>
        </li>
        <li>
          <Link href="/me/seal">To my adviser</Link>
          <span className="sub">A sealed file that one person alone can open.</span>
        </li>
        <li>
          <Link href="/adviser">For advisers</Link>
          <span className="sub">Make a key for your applicants, or open what they sealed.</span>
        </li>
      </ul>
    </section>
  );
}
