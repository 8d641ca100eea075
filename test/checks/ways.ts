/**
 * The ways by which a bundle could let something out that a content security policy does not stop, or not
 * where content scripts run. What is written plainly is found; who hides it would have to get past review.
 */

interface Way {
  readonly name: string;
  readonly pattern: RegExp;
  /** The positive control: code in which it must be found. */
  readonly examples: readonly string[];
}

const anywhere: readonly Way[] = [
  // ── Requests ──
  { name: 'fetch', pattern: /\bfetch\b/, examples: ['fetch("/x")', 'globalThis["fetch"](u)'] },
  { name: 'XMLHttpRequest', pattern: /\bXMLHttpRequest\b/, examples: ['new XMLHttpRequest'] },
  {
    name: 'WebSocket',
    pattern: /\bWebSocket(?:Stream)?\b/,
    examples: ['new WebSocket(u)', 'new WebSocketStream(u)'],
  },
  { name: 'WebTransport', pattern: /\bWebTransport\b/, examples: ['new WebTransport(u)'] },
  { name: 'EventSource', pattern: /\bEventSource\b/, examples: ['new EventSource(u)'] },
  { name: 'sendBeacon', pattern: /\bsendBeacon\b/, examples: ['navigator.sendBeacon(u)'] },
  {
    name: 'WebRTC',
    pattern: /RTC(?:PeerConnection|DataChannel|IceTransport)\b/,
    examples: ['new RTCPeerConnection()', 'new webkitRTCPeerConnection()'],
  },
  {
    name: 'what a link or a page asks for by itself',
    pattern:
      /\bping\b|\b(?:dns-)?prefetch\b|\bpreconnect\b|\bprerender\b|\bspeculationrules\b|http-equiv=["']?refresh/i,
    examples: [
      'a.setAttribute("ping",u)',
      'a.ping=u',
      'l.rel="dns-prefetch"',
      'l.rel="preconnect"',
      's.type="speculationrules"',
      '<meta http-equiv="refresh" content="0">',
    ],
  },
  // ── Going somewhere ──
  {
    name: 'a window',
    // A method that is called so is followed by its body.
    pattern:
      /\b(?:window|self|globalThis|top|parent)\.open\b|(?<![.\w$#])open\s*\([^()]*\)(?!\s*\{)/,
    examples: ['window.open(u)', 'open("about:blank")', 'if(a)open(u)'],
  },
  {
    name: 'the address of the page',
    pattern:
      /(?:(?<![.\w$#])|\b(?:window|self|globalThis|document|top|parent)\.)location(?:(?:\.(?:href|search|hash|pathname|host|hostname))?\s*=(?!=)|\s*[;,)\]}])|\{[^{}]*\blocation\b[^{}]*\}\s*=\s*(?:window|self|globalThis|document|top|parent)\b|\blocation\.(?:assign|replace)\b|\bnavigation\.navigate\b/,
    examples: [
      'location=u',
      'window.location.href=u',
      'document.location=u',
      'location.assign(u)',
      'location.replace(u)',
      'location.search="?v="+v',
      // Under another name.
      'let t=location;t.href=u',
      'f(window.location)',
      'const{location:t}=window',
      'navigation.navigate(u)',
    ],
  },
  {
    name: 'a form',
    pattern: /\brequestSubmit\b|\.submit\s*\(/,
    examples: ['f.submit()', 'f.requestSubmit()'],
  },
  {
    name: 'a link',
    // Within the page, or to a file of ours, is nowhere else.
    pattern:
      /createElement\(\s*["'`](?:a|area)["'`]|\(\s*["'`](?:a|area)["'`]\s*,\s*\{[^{}]*\bhref:(?!\s*["'`](?:#|\/(?!\/)))/,
    examples: ['d.createElement("a")', 'D(`a`,{href:u})', 'D("a",{class:c,href:"//x"})'],
  },
  {
    name: 'a tab or a window of the browser',
    pattern: /\.tabs\.(?:create|update|duplicate)\b|\.windows\.create\b/,
    examples: ['b.tabs.create({url:u})', 'b.tabs.update(1,{url:u})', 'b.windows.create({url:u})'],
  },
  {
    name: 'what the browser offers, under another name',
    // The storage of settings alone may be called otherwise.
    pattern:
      /(?<!\{local:[\w$]+)\}\s*=\s*[\w$.]+\.(?:tabs|windows|storage|runtime|scripting)\b(?!\.)|(?<!\})=\s*[\w$]+(?:\.[\w$]+)?\.(?:tabs|windows|storage)\s*[,;]/,
    examples: [
      'let{create:t}=b.tabs;t({url:u})',
      'let t=b.windows;t.create({url:u})',
      'const{sync:e}=globalThis.chrome.storage;e.set(v)',
    ],
  },
  {
    name: 'something by a name that is put together',
    pattern:
      /\b(?:globalThis|self|window)\s*\[(?!\s*["'`])|\bReflect\.get\(\s*(?:globalThis|self|window)\b/,
    examples: ['globalThis[atob(n)](u)', 'Reflect.get(globalThis,n)(u)'],
  },
  {
    name: 'a program or a style among those of the page',
    pattern: /\bworld\s*:|\binsertCSS\b|\bexecuteScript\(\s*\{[^()]*\bfunc\b/,
    examples: [
      'b.scripting.registerContentScripts([{world:`MAIN`}])',
      'b.scripting.insertCSS({css:c})',
      'b.scripting.executeScript({target:t,func:()=>1})',
    ],
  },
  // ── What the browser would do for us ──
  {
    name: 'the browser',
    pattern:
      /\.(?:downloads|identity|gcm|instanceID|proxy|webRequest|declarativeNetRequest|notifications)\b(?!\s*:)|\.(?:connectNative|sendNativeMessage|setUninstallURL|onMessageExternal|onConnectExternal)\b|\.runtime\.(?:connect|sendMessage)\s*\(\s*["'`]/,
    examples: [
      'b.downloads.download({url:u})',
      'b.identity.launchWebAuthFlow({url:u})',
      'b.runtime.connectNative(n)',
      'b.runtime.sendNativeMessage(n,m)',
      'b.runtime.setUninstallURL(u)',
      'b.runtime.onMessageExternal.addListener(f)',
      'b.runtime.onConnectExternal.addListener(f)',
      'b.runtime.sendMessage("another extension",m)',
    ],
  },
  {
    name: 'storage that the browser takes to its maker',
    pattern: /\.storage\.sync\b|\bstorage\.sync\b/,
    examples: ['browser.storage.sync.set(x)'],
  },
  {
    name: 'what the platform would do for us',
    // Places and voices are asked for elsewhere.
    pattern:
      /\b(?:pushManager|PushManager|PaymentRequest|PresentationRequest|registerProtocolHandler|speechSynthesis|SpeechRecognition|webkitSpeechRecognition)\b|\bnavigator\.(?:share|credentials|serviceWorker|geolocation)\b|\bnew\s+(?:Notification|BackgroundFetchManager)\b/,
    examples: [
      'navigator.geolocation.getCurrentPosition(f)',
      'speechSynthesis.speak(u)',
      'new webkitSpeechRecognition()',
      'r.pushManager.subscribe()',
      'new PaymentRequest(m,d)',
      'navigator.share({url:u})',
      'navigator.credentials.get(o)',
      'navigator.serviceWorker.register(u)',
      'navigator.registerProtocolHandler("web+x",u)',
      'new Notification(t,{icon:u})',
    ],
  },
  // ── Code from elsewhere ──
  {
    name: 'Function',
    // zod asks whether it may compile with the empty program, and only where it is not told `jitless`.
    pattern: /\bnew\s+Function\b|(?<![.\w])Function\s*\((?!(?:``|""|'')\))/,
    examples: ['new Function("return 1")', 'Function("return 1")'],
  },
  {
    name: 'eval',
    pattern: /(?<![.\w$])eval\b(?!\s*:)|\bset(?:Timeout|Interval)\s*\(\s*["'`]/,
    examples: ['eval("1")', '(0,eval)(t)', 'setTimeout("1",0)'],
  },
  {
    name: 'a module or a worker from elsewhere',
    pattern:
      /\bimportScripts\b|\bnew\s+(?:Shared)?Worker\b|\.addModule\b|(?<![.\w$])import\s*\((?!\s*["'`]\.{0,2}\/)/,
    examples: [
      'importScripts("x.js")',
      'new Worker(u)',
      'new SharedWorker(u)',
      'CSS.paintWorklet.addModule(u)',
      'import(u)',
      'import("https:"+u)',
    ],
  },
  {
    name: 'what someone has copied',
    pattern: /\bclipboard\.read(?:Text)?\b/,
    examples: ['navigator.clipboard.readText()'],
  },
  // ── Staying on the disk ──
  {
    name: 'the disk',
    pattern:
      /\b(?:localStorage|sessionStorage|indexedDB|webkitRequestFileSystem|show(?:Save|Open)FilePicker|showDirectoryPicker)\b|\bcaches\.|\bdocument\.cookie\b|\bcookieStore\b|\bstorage\.getDirectory\b/,
    examples: [
      'localStorage.a=1',
      'sessionStorage.setItem("a",1)',
      'indexedDB.open("a")',
      'caches.open("a")',
      'document.cookie="a=1"',
      'cookieStore.set("a",1)',
      'navigator.storage.getDirectory()',
      'showSaveFilePicker()',
    ],
  },
];

/** Within a page its policy counts, not ours, and it may listen. */
const inPage: readonly Way[] = [
  {
    name: 'an element that loads',
    pattern:
      /createElement(?:NS)?\([^)]*["'`](?:script|img|image|iframe|frame|link|a|form|object|embed|audio|video|source|track|portal|fencedframe|base|meta)["'`]|\bnew\s+(?:Image|Audio)\b|\b(?:src|srcset|poster|formAction|background)\s*=(?!=)|\bsetAttribute\(\s*["'`](?:src|srcset|href|xlink:href|poster|action|formaction|data|background|style)\b/,
    examples: [
      'd.createElement("img")',
      'd.createElement("script")',
      'd.createElementNS(n,"image")',
      'new Image',
      'i.src=u',
      'e.setAttribute("href",u)',
    ],
  },
  {
    name: 'a component that loads',
    pattern:
      /\b(?:jsx|jsxs|[\w$]+)\)?\(\s*["'`](?:script|img|image|iframe|link|a|form|object|embed|audio|video)["'`]\s*,\s*\{/,
    examples: ['(0,j.jsx)("img",{src:u})', 'D(`a`,{href:u})'],
  },
  {
    name: 'a style that loads',
    pattern: /\burl\(|@import\b|\bimage-set\(|\bFontFace\b/,
    examples: ['background:url(x.png)', '@import "x.css"', 'new FontFace(n,u)'],
  },
  {
    name: 'HTML',
    pattern:
      /\.outerHTML\s*=|insertAdjacentHTML|document\.write|\bDOMParser\b|createContextualFragment|setHTML|parseHTMLUnsafe/,
    examples: [
      'e.outerHTML=t',
      'e.insertAdjacentHTML("beforeend",t)',
      'document.write(t)',
      'e.setHTMLUnsafe(t)',
    ],
  },
  { name: 'a module', pattern: /(?<![.\w$])import\s*\(/, examples: ['import("./x.js")'] },
  {
    name: 'the history and the name of the page',
    pattern: /\bhistory\.(?:push|replace)State\b|\bwindow\.name\s*=|\bdocument\.title\s*=/,
    examples: ['history.pushState(0,"",u)', 'window.name=v', 'document.title=v'],
  },
  {
    name: 'a message to the page',
    pattern: /\bpostMessage\b|\bBroadcastChannel\b|\bMessageChannel\b/,
    examples: ['window.postMessage(v,"*")', 'new BroadcastChannel("a")'],
  },
];

/** Whether it runs in a page of someone else. */
export type Where = 'extension' | 'page';

/** Where they are looked for: what runs in a page is held to more. */
export const ways: Readonly<Record<Where, readonly Way[]>> = {
  extension: anywhere,
  page: [...anywhere, ...inPage],
};
