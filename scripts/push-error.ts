/** A push that did not happen; its message tells the user why and what to do. */
export class PushError extends Error {}
