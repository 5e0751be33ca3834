const WIDTH = 860;
const HEIGHT = 640;

/** Opens the page that is built from src/pages/meeting. */
export function openMeeting(): void {
  const page = HtmlService.createHtmlOutputFromFile('meeting').setWidth(WIDTH).setHeight(HEIGHT);
  SpreadsheetApp.getUi().showModalDialog(page, 'Prepare the meeting');
}
