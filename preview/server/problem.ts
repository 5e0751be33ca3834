/** Something that the user can put right: what happened, what is safe, what to do. Shown without a stack. */
export class Problem extends Error {
  override readonly name = 'Problem';
}
