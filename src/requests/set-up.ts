import * as v from 'valibot';
import { defineRequest } from './define-request.ts';

export const setUp = defineRequest({
  input: () => v.null(),
  run: (_port, _input, surroundings): { readonly made: readonly string[] } => ({
    made: surroundings.setUp(),
  }),
});
