/** How a value came to stand: three marks that are never mixed on screen, and the applicant's own entry. */
export type FactStanding = "published" | "derived" | "assumed" | "yours";
