import { describe, expect, it } from 'vitest';
import { readRepositoryFile, sourcesIn } from '../checks/source-files.ts';

/** The opening tags of what can be typed into or chosen from. */
function controlsIn(text: string): readonly string[] {
  return [...text.matchAll(/<(?:input|textarea|select)\b/g)].map(({ index }) => {
    let depth = 0;
    let end = index;
    while (end < text.length && !(text[end] === '>' && depth === 0)) {
      if (text[end] === '{') depth += 1;
      if (text[end] === '}') depth -= 1;
      end += 1;
    }
    return text.slice(index, end);
  });
}

describe('Was in die Seitenleiste getippt wird, merkt sich kein Browser', () => {
  it('every control of the panel says so: browsers keep the others with their sessions, on disk', () => {
    const controls = sourcesIn('components/panel').flatMap((path) =>
      controlsIn(readRepositoryFile(path)).map((tag) => ({ path, tag })),
    );
    expect(controls.length).toBeGreaterThan(10);
    expect(controls.filter(({ tag }) => !/\bautocomplete="off"/i.test(tag))).toEqual([]);
  });

  it('a control that does not say so is found', () => {
    expect(controlsIn('<p><input onInput={() => (a > b ? {} : c)} type="text" /></p>')).toEqual([
      '<input onInput={() => (a > b ? {} : c)} type="text" /',
    ]);
  });
});

describe('Was in unsere Seiten getippt wird, schickt kein Browser an einen Dienst', () => {
  it.each(['sidepanel', 'options'])('to be checked, continued or translated: %s', (page) => {
    const [tag] = /<html\b[^>]*>/.exec(readRepositoryFile(`entrypoints/${page}/index.html`)) ?? [];
    // All that can be typed into inherits it.
    expect(tag).toContain('spellcheck="false"');
    expect(tag).toContain('writingsuggestions="false"');
    expect(tag).toContain('translate="no"');
    const controls = sourcesIn('components').map(readRepositoryFile).flatMap(controlsIn);
    expect(controls.filter((control) => /spellcheck=(?!\{false\})/i.test(control))).toEqual([]);
  });
});
