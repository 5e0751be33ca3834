/** The file of the page that shows the result, by the name under which Google knows it. */
export const ANSWER_FILE = 'answer';

const PLACE = '<!-- answer -->';

/**
 * The page that shows the result: a text to copy. Its script asks the server what it made of numbers that JSON does
 * not know, and writes that, and what came back, into the text.
 */
export const answerPage = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Live checks</title>
<style>
body { font: 14px/1.4 Arial, sans-serif; margin: 16px; }
textarea { box-sizing: border-box; width: 100%; height: 330px; font: 12px/1.4 monospace; }
</style>
</head>
<body>
<label for="answer">Copy all of this into scripts/live-check/seen.json, and run “npm run docs”:</label>
<textarea id="answer" readonly>${PLACE}</textarea>
<script>
const answer = document.getElementById('answer');
answer.onfocus = () => answer.select();
const tell = (numbers) => {
  answer.value = JSON.stringify({ ...JSON.parse(answer.value), numbers }, null, 1);
};
try {
  google.script.run
    .withSuccessHandler((back) => tell({ server: back && back.got, page: back ? back.sent.map(String) : String(back) }))
    .withFailureHandler((error) => tell(String(error)))
    .echoNumbers([NaN, Infinity]);
} catch (error) {
  tell(String(error));
}
</script>
</body>
</html>
`;

/** The page with a result in it. */
export function answered(page: string, answer: string): string {
  const text = answer.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  // A function as replacement: “$&” in an answer is no pattern.
  return page.replace(PLACE, () => text);
}
