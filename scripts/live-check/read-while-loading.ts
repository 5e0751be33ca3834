/** A member of a service, read while Google loads the file; or why it could not be read. */
export const readWhileLoading: string = readMember();

function readMember(): string {
  try {
    return String(SpreadsheetApp.ProtectionType.SHEET);
  } catch (error) {
    return String(error);
  }
}
