/** Where a profile holds, and what its masks are called: what pointing at values can't tell. */
import { useState } from 'preact/hooks';
import type { Address, SiteProfile } from '../../rules/profil/profil.ts';
import { QuietFold } from '../panel/Fold.tsx';
import type { Places } from './model.ts';
import { Typed } from './Typed.tsx';

interface Props {
  readonly profile: SiteProfile;
  /** Resolves to a sentence where that can't be. */
  readonly set: (places: Places) => Promise<string | undefined>;
}

export const addressWords = (addresses: readonly Address[]): string =>
  addresses.map(({ origin, path = '' }) => origin + path).join(', ');

export function Addresses({ profile, set }: Props) {
  const [problem, setProblem] = useState<string>();
  const { addresses, masks } = profile;
  const change = async (changes: Partial<Places>) =>
    setProblem(await set({ addresses, masks, ...changes }));
  const setPath = (index: number, path: string) =>
    change({
      addresses: addresses.map((each, i) =>
        i === index ? { origin: each.origin, ...(path === '' ? {} : { path }) } : each,
      ),
    });
  const setName = (index: number, name: string) =>
    change({ masks: masks.map((each, i) => (i === index ? { ...each, name } : each)) });
  return (
    <QuietFold words="Adressen und Masken">
      {addresses.map(({ origin, path = '' }, index) => (
        <Typed
          key={`${origin} ${index}`}
          label={`${origin}: nur Seiten unter diesem Pfad (leer: alle)`}
          value={path}
          hint="/"
          keep={(text) => void setPath(index, text.trim())}
        />
      ))}
      {masks.map(({ name, heading, path }, index) => (
        <div class="options-row" key={`${heading} ${path} ${index}`}>
          <Typed
            label={`Name der Maske „${heading ?? path}“`}
            value={name}
            most={80}
            keep={(text) => void setName(index, text)}
          />
          <button
            type="button"
            class="link-button"
            onClick={() => void change({ masks: masks.filter((_, i) => i !== index) })}
          >
            Entfernen<span class="sr-only">: {name}</span>
          </button>
        </div>
      ))}
      {problem !== undefined && (
        <p class="error-line" role="alert">
          {problem}
        </p>
      )}
    </QuietFold>
  );
}
