/** A fault of the input, worded for a channel manager: the message is the whole of what the user reads. */
export class RuleError extends Error {}
