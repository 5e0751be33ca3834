/** What is said about copying tabs as values. */
export const copySentences = {
  copied: (names: readonly string[]) =>
    `Copied as values: ${names.map((name) => `“${name}”`).join(' and ')}, right of the original${names.length === 1 ? '' : 's'}. They stay as they are, whatever the figures do.`,
  stillCalculating: (tab: string) =>
    `The tab “${tab}” is still calculating. Nothing was copied; try again when its cells show answers.`,
  differs: (tab: string) => `The tab “${tab}” changed while it was copied. Nothing was copied; try again.`,
};
