/** Pages of any size, as a Fachverfahren builds them: navigation, sections of fields, read-only lists, tables. */

const LABELS =
  'Geburtsdatum|Kundennummer|Betreuungsstufe|EGV vom|EGV gültig bis|Profil gültig bis|Familienstand|Straße|Ort|Bank|Zahlweg|Bemerkung|Aktenzeichen|Merkmal|Wiedervorlage|Bezug seit|Anlage|Referenz|Freigabe|Kennzeichen'.split(
    '|',
  );

/** About 100 elements: a section with fields, read-only values and a table. */
function block(n: number): string {
  const label = (i: number) => LABELS[(n * 7 + i) % LABELS.length] ?? '';
  const field = (i: number) =>
    `<div class="form-row"><div class="col label-col"><label for="f${n}-${i}">${label(i)} ${n}</label></div><div class="col"><input class="control" id="f${n}-${i}" value="Wert ${n}.${i}"></div></div>`;
  const choice = (i: number) =>
    `<div class="form-row"><div class="col"><label for="s${n}-${i}">${label(i)} ${n}</label></div><div class="col"><select id="s${n}-${i}"><option>A</option><option selected>B</option></select></div></div>`;
  const shown = (i: number) =>
    `<div class="pair"><dt>${label(i)} ${n}</dt><dd><span class="text">Wert ${n}.${i}</span></dd></div>`;
  const row = (i: number) =>
    `<tr><td>${n}.${i}</td><td><span>Eintrag ${i}</span></td><td><b>offen</b></td></tr>`;
  const times = (count: number, make: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => make(i)).join('');
  return `<section class="card"><div class="card-header"><h3>Abschnitt ${n}</h3><button>Bearbeiten</button></div>
    <div class="card-body"><form>${times(7, field)}${times(1, choice)}</form>
    <dl>${times(6, shown)}</dl>
    <table><thead><tr><th>Nr.</th><th>Was</th><th>Stand</th></tr></thead><tbody>${times(3, row)}</tbody></table>
    <p class="hint">Angaben ohne Gewähr.</p><div hidden><p>Verborgen</p></div></div></section>`;
}

/** Fills the page with `size` elements, give or take one section, and returns how many there are. */
export function fill(size: number): number {
  document.body.innerHTML = `<nav><ul><li><a href="#">Start</a></li><li><a href="#">Suche</a></li></ul></nav>
    <h1>Kundendaten</h1><main></main>`;
  const main = document.querySelector('main');
  const count = () => document.body.getElementsByTagName('*').length;
  const html: string[] = [block(0)];
  if (main) main.innerHTML = html.join('');
  const each = count() - 8;
  for (let n = 1; 8 + each * n < size; n++) html.push(block(n));
  if (main) main.innerHTML = html.join('');
  return count();
}

/** A grid of inputs, made anew at each call. */
export function grid(rows: number, columns: number): string {
  const head = Array.from({ length: columns }, (_, c) => `<th>Spalte ${c}</th>`).join('');
  const row = (r: number) =>
    `<tr>${Array.from({ length: columns }, (_, c) => `<td><input value="${r}.${c}.${Math.random()}"></td>`).join('')}</tr>`;
  const body = Array.from({ length: rows }, (_, r) => row(r)).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}
