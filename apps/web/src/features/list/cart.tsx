import { type Cart, type CartLine, type CartService, isCartOf } from "@smartpick/core";
import {
  cartLineFinding,
  cartServiceFinding,
  confidenceWord,
  feeCurve,
  feeCurveTable,
  nextWords,
  serviceDates,
  type WordedPlan,
} from "@smartpick/report";
import type { ReactNode } from "react";
import { personOf, useAsking } from "../../store/asking.ts";
import { useProfile } from "../../store/profile-store.ts";
import { useAnswer } from "../../store/use-answer.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { Drawing } from "../../ui/drawing.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWidth } from "../../ui/use-width.ts";
import { FailureNote } from "../shared/failure-note.tsx";
import "./cart.css";

/** The cart: what goes through which service, where each fee changes, and by when it is to be sent. */
export function CartSection({ report, ready }: { report: WordedPlan; ready: boolean }): ReactNode {
  const asking = useAsking();
  const person = useProfile(personOf);
  const input = ready && asking ? { profile: asking.profile, options: asking.options } : null;
  const answer = useAnswer("plan.cart", input, { person });
  const cart = answer.last;
  if (answer.state === "failed") {
    return (
      <section className="sec">
        <FailureNote
          failure={answer.failure}
          what="The steps of the fees could not be shown."
          onRetry={answer.retry}
        />
      </section>
    );
  }
  // Never a step beside a total of another list.
  if (cart === null || !isCartOf(cart, report)) {
    return (
      <section className="sec cart-room">
        <Skeleton lines={6} behind />
      </section>
    );
  }
  return (
    <>
      {cart.services.map((service) => (
        <Service key={service.service} cart={cart} service={service} />
      ))}
    </>
  );
}

function Service({ cart, service }: { cart: Cart; service: CartService }): ReactNode {
  const { lines, title, publishedFor, confidence, assumed } = service;
  const old = publishedFor < cart.season || assumed;
  return (
    <section className="sec cart" data-service={service.service}>
      <h2>{cartServiceFinding(service)}</h2>
      <p className="quiet">
        {title !== null && `${title}. `}
        {serviceDates(cart, service).join(" ")}
      </p>
      <p className="small quiet">
        {lines.length > 1 && "The steps count anew for each specialty. "}
        <span className={old ? "unknown" : undefined}>
          {assumed ? "The fee of another service stands in" : `Fee of ${publishedFor}`}
        </span>
        , {confidenceWord(assumed ? "assumed" : confidence)}.
      </p>
      <div className="cart-lines">
        {lines.map((line) => (
          <Line key={line.specialty} line={line} />
        ))}
      </div>
    </section>
  );
}

function Line({ line }: { line: CartLine }): ReactNode {
  const [host, width] = useWidth<HTMLDivElement>();
  return (
    <figure className="stack">
      <figcaption>
        <b>{cartLineFinding(line)}</b> {nextWords(line)}
      </figcaption>
      <div className="cart-drawing" ref={host}>
        {width > 0 && <Drawing markup={feeCurve(line, { width: Math.min(width, 560), height: 200 })} />}
      </div>
      <details className="more">
        <summary>Show the steps as a table</summary>
        <DataTable table={feeCurveTable(line)} />
      </details>
      <div className="print-only">
        <DataTable table={feeCurveTable(line)} />
      </div>
    </figure>
  );
}
