/** Marks and small words that cannot belong to a noun group: what stands before them ended there. */
export const AFTER =
  ".|,|;|:|!|)|and|but|or|in|at|on|for|from|with|to|of|by|who|which|that|when|where|because|while|during|after|before|as|so|there|here|then|until|since|under|near|if|is|was|has|had|will|would|could|can";

/** Of these, only those that also end a clause's object: no verb follows. */
export const AFTER_OBJECT =
  ".|,|;|:|!|)|and|but|in|at|on|for|from|with|about|to|of|by|who|when|where|because|while|during|after|before|as|so|there|here|then|until";

/** Words after which a new clause begins. */
export const CLAUSE = "because|that|but|when|while|although|though|where|if|since";
