export { newPrivateKey, type PrivateKey, publicKeyOf } from "./private-key.ts";
export { fingerprintOf, type KeyFault, readPublicKey } from "./public-key.ts";
export { openSealed, type SealedFault, seal } from "./sealed.ts";
