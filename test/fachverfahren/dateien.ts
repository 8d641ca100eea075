import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { type Antwort, cssAntwort, jsAntwort } from './antwort.ts';

const lies = (pfad: string) => readFile(new URL(pfad, import.meta.url), 'utf8');
const css = (pfad: string) => async () => cssAntwort(await lies(pfad));
const js = (pfad: string) => async () => jsAntwort(await lies(pfad));
/** A script of a page: written in TypeScript, sent without its types. */
const ts = (pfad: string) => async () => jsAntwort(stripTypeScriptTypes(await lies(pfad)));

const PREACT = '../../node_modules/preact';

/** Every file that is served, by its path. Nothing else on the disk can be asked for. */
const DATEIEN: ReadonlyMap<string, () => Promise<Antwort>> = new Map([
  ['/start.css', css('start/start.css')],
  ['/verbis/verbis.css', css('verbis/verbis.css')],
  ['/verbis/reiter.js', ts('verbis/reiter.ts')],
  ['/cosach/cosach.css', css('cosach/cosach.css')],
  ['/prosoz/prosoz.css', css('prosoz/prosoz.css')],
  ['/prosoz/preact.mjs', js(`${PREACT}/dist/preact.mjs`)],
  ['/prosoz/hooks.mjs', js(`${PREACT}/hooks/dist/hooks.mjs`)],
  ...['start', 'fenster', 'maske', 'bedienelemente', 'sitzung', 'adresse', 'datumsfeld'].map(
    (name) => [`/prosoz/client/${name}.ts`, ts(`prosoz/client/${name}.ts`)] as const,
  ),
]);

/** The file at `pfad`, where there is one. */
export function datei(pfad: string): Promise<Antwort> | undefined {
  return DATEIEN.get(pfad)?.();
}
