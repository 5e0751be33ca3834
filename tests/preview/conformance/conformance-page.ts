import { areas } from './areas.ts';
import { calledMembers } from './called-members.ts';
import type { Fact } from './fact.ts';

/** The members that the add-on calls and no fact is about. */
export function uncheckedMembers(): readonly string[] {
  const checked = new Set(allFacts().flatMap(({ members }) => members));
  return calledMembers().filter((member) => !checked.has(member));
}

/** docs/conformance.md: what was taken of others' live results, and what nobody has checked. */
export function conformancePage(): string {
  const facts = allFacts();
  const members = calledMembers();
  const unchecked = uncheckedMembers();
  return `# Conformance

The stand-ins of Google's services (\`preview/apps-script\`) are held against what live Apps Script was seen to do. The public project [gas-fakes](https://github.com/brucemcpherson/gas-fakes) (MIT) runs the same assertions on its own stand-ins and on Google's servers. Its facts are told anew in \`tests/preview/conformance\`, each with the file that it was found in; what holds there for stand-ins alone was left out. Facts are wanted for members that the add-on calls or is about to call.

This page is made by \`tests/preview/conformance/page.test.ts\`, which fails where it differs: \`npx vitest run tests/preview/conformance -u\` writes it.

| facts about | taken | held from the start or newly covered | answered otherwise and mended | still answered otherwise |
| --- | --: | --: | --: | --: |
${Object.entries(areas)
  .map(([area, some]) => countsLine(area, some))
  .join('\n')}
${countsLine('**all**', facts)}

## Still answered otherwise

${facts
  .filter(({ differs }) => differs !== undefined)
  .map(({ members: [member = ''], says, differs }) => `- \`${member}\`: ${says}. Here ${differs}.`)
  .join('\n')}

## Members that nobody checked

The add-on calls ${members.length} members of Google's services, found by the types of its code. ${members.length - unchecked.length} of them are held by a fact; these ${unchecked.length} are not, and stay with the live check:

| service | members |
| --- | --- |
${uncheckedLines(unchecked).join('\n')}
`;
}

function allFacts(): readonly Fact[] {
  return Object.values(areas).flat();
}

function countsLine(area: string, facts: readonly Fact[]): string {
  const mended = facts.filter(({ isMended }) => isMended).length;
  const differing = facts.filter(({ differs }) => differs !== undefined).length;
  return `| ${[area, facts.length, facts.length - mended - differing, mended, differing].join(' | ')} |`;
}

function uncheckedLines(unchecked: readonly string[]): readonly string[] {
  const services = new Map<string, string[]>();
  for (const name of unchecked) {
    const [service = '', member = ''] = name.split('.');
    services.set(service, [...(services.get(service) ?? []), `\`${member}\``]);
  }
  return [...services].map(([service, members]) => `| ${service} | ${members.join(', ')} |`);
}
