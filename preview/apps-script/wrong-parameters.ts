/** What Google says where a member was called with arguments that it does not take: kinds of values, and the member. */
export function wrongParameters(member: string, args: readonly unknown[]): Error {
  const kinds = args.map(kindOf).join();
  return new Error(
    `The parameters (${kinds}) don't match the method signature for SpreadsheetApp.${member}.`,
  );
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return `${value.length > 0 ? kindOf(value[0]) : 'Object'}[]`;
  if (typeof value === 'string') return 'String';
  if (typeof value === 'object' && value !== null) return 'Object';
  return value === null ? 'null' : typeof value;
}
