/** The text of a PDF as Chromium prints it: each font has a table from its glyphs to characters. */
import { inflateSync } from 'node:zlib';

type Glyphs = ReadonlyMap<number, string>;

/** Numbered objects: what stands in them, and their stream where they have one. */
function objectsOf(
  pdf: Buffer,
): ReadonlyMap<string, { readonly head: string; readonly stream: string }> {
  const text = pdf.toString('latin1');
  const objects = new Map<string, { head: string; stream: string }>();
  for (const { 1: number = '', 2: body = '' } of text.matchAll(/(\d+) 0 obj\n?([\s\S]*?)endobj/g)) {
    const [head = '', after] = body.split(/stream\r?\n/, 2);
    const bytes = Buffer.from((after ?? '').replace(/\r?\nendstream[\s\S]*$/, ''), 'latin1');
    const stream = head.includes('/FlateDecode') ? inflateSync(bytes) : bytes;
    objects.set(number, { head, stream: stream.toString('latin1') });
  }
  return objects;
}

const character = (hex: string) =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));

function glyphsOf(cmap: string): Glyphs {
  const glyphs = new Map<number, string>();
  for (const [block] of cmap.matchAll(/beginbfchar[\s\S]*?endbfchar/g)) {
    for (const [, glyph = '', hex = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      glyphs.set(Number.parseInt(glyph, 16), character(hex));
    }
  }
  for (const [block] of cmap.matchAll(/beginbfrange[\s\S]*?endbfrange/g)) {
    for (const [, from = '', to = '', hex = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
      const start = Number.parseInt(hex, 16);
      for (let glyph = first; glyph <= last; glyph += 1) {
        glyphs.set(glyph, String.fromCharCode(start + glyph - first));
      }
    }
  }
  return glyphs;
}

/** All that is written on its pages, in the order in which it was drawn, without blanks. */
export function textOfPdf(pdf: Buffer): string {
  const objects = objectsOf(pdf);
  const fonts = new Map<string, Glyphs>();
  for (const { head } of objects.values()) {
    for (const [, name = '', number = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(number)?.head ?? '')?.[1];
      if (table) fonts.set(name, glyphsOf(objects.get(table)?.stream ?? ''));
    }
  }
  let text = '';
  for (const { stream } of objects.values()) {
    if (!/\bTj|\bTJ/.test(stream)) continue;
    let glyphs: Glyphs | undefined;
    for (const [, font, hex] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
      if (font) glyphs = fonts.get(font);
      for (const glyph of hex?.match(/.{4}/g) ?? []) {
        text += glyphs?.get(Number.parseInt(glyph, 16)) ?? '';
      }
    }
  }
  return text.replace(/\s/g, '');
}
