/** A way out of the browser that a bundle of ours must not contain. */
const waysOut: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'fetch', pattern: /\bfetch\s*\(/ },
  { name: 'XMLHttpRequest', pattern: /\bXMLHttpRequest\b/ },
  { name: 'WebSocket', pattern: /\bWebSocket(?:Stream)?\b/ },
  { name: 'WebTransport', pattern: /\bWebTransport\b/ },
  { name: 'EventSource', pattern: /\bEventSource\b/ },
  { name: 'sendBeacon', pattern: /\bsendBeacon\b/ },
  { name: 'WebRTC', pattern: /\bRTCPeerConnection\b/ },
  { name: 'window.open', pattern: /\bwindow\.open\b|(?<![.\w])open\s*\(\s*["'`]/ },
  {
    name: 'new Function',
    // zod asks whether it may compile with the empty program, and only where it is not told `jitless`.
    pattern: /\bnew\s+Function\b|(?<![.\w])Function\s*\((?!(?:``|""|'')\))/,
  },
  { name: 'eval', pattern: /(?<![.\w])eval\s*\(/ },
  { name: 'importScripts', pattern: /\bimportScripts\b/ },
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

const remote = /\b(?:https?|wss?|ftp):\/\/[^\s"'`“)\\,;<>]*/g;

/** What in a text of a bundle could reach the network, each as a line for people. */
export function networkIn(text: string): readonly string[] {
  const ways = waysOut.filter(({ pattern }) => pattern.test(text)).map(({ name }) => name);
  const addresses = [...text.matchAll(remote)]
    .map(([address]) => address)
    .filter((address) => !ipv6Probe.test(address))
    .filter((address) => !names.some((name) => name.address === address));
  return [...ways, ...new Set(addresses)];
}
