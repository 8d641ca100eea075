/** Looks for ways out in the text of a bundle. */
import { type Where, ways } from './ways.ts';

/** Places of the bundles that look like a way and are none; exactly as the bundler writes them. */
export const harmless: readonly { readonly text: RegExp; readonly why: string }[] = [
  {
    text: /\.runtime\.getURL\(`\/sidepanel\.html\?tab=\$\{[\w$]+\}`\);await [\w$.]+\.windows\.create\(\{url:[\w$]+,type:`popup`/g,
    why: 'the panel in a window of its own (detach.ts)',
  },
  {
    // Before it stands chrome or edge.
    text: /\.tabs\.create\(\{url:`\$\{[\w$]+\(\)\}:\/\/extensions\/shortcuts`\}\)/g,
    why: "the browser's own page for shortcuts (shortcuts.ts)",
  },
  {
    // Made of our own text just before, and taken back just after.
    text: /URL\.createObjectURL\(new Blob\(\[[\w$]+\],\{type:`\$\{[\w$]+\};charset=utf-8`\}\)\),[\w$]+=document\.createElement\(`a`\)/g,
    why: 'a file that someone saves by a click (saveFile.ts)',
  },
  {
    text: /noScriptStartedPostMessage\|\|window\.postMessage\(\{type:[\w$]+\.SCRIPT_STARTED_MESSAGE_TYPE/g,
    why: "WXT's message to the page, which the content script tells it not to send",
  },
];

/** Addresses that are names, not places: nothing is ever loaded from them. */
const names: readonly { readonly address: string; readonly why: string }[] = [
  { address: 'http://www.w3.org/2000/svg', why: 'XML namespace' },
  { address: 'http://www.w3.org/1999/xhtml', why: 'XML namespace' },
  { address: 'http://www.w3.org/1998/Math/MathML', why: 'XML namespace' },
  { address: 'http://www.w3.org/1999/xlink', why: 'XML namespace' },
  { address: 'http://www.w3.org/XML/1998/namespace', why: 'XML namespace' },
  { address: 'http://json-schema.org/draft-04/schema#', why: 'name of a schema dialect, in zod' },
  { address: 'http://json-schema.org/draft-07/schema#', why: 'name of a schema dialect, in zod' },
  {
    address: 'https://json-schema.org/draft/2020-12/schema',
    why: 'name of a schema dialect, in zod',
  },
  { address: 'https://fachverfahren.example', why: 'how an address looks, in a sentence' },
  { address: 'http://*/*', why: 'match pattern for hosts the user may grant' },
  { address: 'https://*/*', why: 'match pattern for hosts the user may grant' },
  { address: 'http://127.0.0.1/*', why: 'match pattern of the demonstration build' },
  { address: 'http://localhost/*', why: 'match pattern of the demonstration build' },
  { address: '//sebbo.net//ical-generator//EN', why: 'how ical-generator names itself in a file' },
  ...[
    'interfaces/ICalOrganizer.html',
    'classes/ICalAlarm.html#attach',
    'classes/ICalEvent.html#location',
  ].map((page) => ({
    address: `https://sebbo2002.github.io/ical-generator/develop/reference/${page}`,
    why: 'manual that an error message of ical-generator points to',
  })),
];

/** A template that zod fills with an IPv6 address and parses, to see whether it is one. */
const ipv6Probe = /^http:\/\/\[\$\{\w+\}\]$/;

const remote =
  /\b(?:https?|wss?|ftp):\/\/[^\s"'`“)\\,;<>]*|(?<=["'`(=]\s?)\/\/[\w-]+(?:\.[\w-]+)+[^\s"'`)]*/g;

/** What in a text of a bundle could let something out, each as a line for people. */
export function networkIn(whole: string, where: Where): readonly string[] {
  const text = harmless.reduce((rest, { text: known }) => rest.replaceAll(known, ''), whole);
  const found = ways[where].filter(({ pattern }) => pattern.test(text)).map(({ name }) => name);
  const addresses = [...text.matchAll(remote)]
    .map(([address]) => address)
    .filter((address) => !ipv6Probe.test(address))
    .filter((address) => !names.some((name) => name.address === address));
  return [...found, ...new Set(addresses)];
}
