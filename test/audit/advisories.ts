import { z } from 'zod';
import { runNpm } from '../package/npm.ts';
import { type Shipped, shippedIn } from '../package/shipped.ts';
import { nameOf, productionBuilds } from '../setup/build.ts';
import type { Judged } from './judge.ts';

const answer = z.object({
  vulnerabilities: z.record(z.string(), z.object({ severity: z.string() })),
});

const claim = 'In dem, was enthalten ist, ist keine Sicherheitslücke bekannt.';
const how = 'npm audit, auf die ausgelieferten Pakete bezogen';

/** What `npm audit --json` printed, of what is shipped; an error is an answer that nobody gave. */
export function judgeAdvisories(printed: string, shipped: readonly Shipped[]): Judged {
  const parsed = answer.safeParse(parseJson(printed));
  if (!parsed.success) {
    return {
      claim,
      how,
      holds: null,
      result: 'hier nicht prüfbar: das Paketregister antwortet nicht',
    };
  }
  const found = shipped.flatMap(({ name, version }) => {
    const known = parsed.data.vulnerabilities[name];
    return known ? [`${name} ${version} (${known.severity})`] : [];
  });
  return {
    claim,
    how,
    holds: found.length === 0,
    result: found.length === 0 ? `hält (${shipped.length} Pakete)` : `bekannt: ${found.join(', ')}`,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Asks the registry, once and not for long; what was answered. */
export async function askRegistry(): Promise<string> {
  const quick = ['--fetch-retries=0', '--fetch-timeout=5000', '--loglevel=silent'];
  return (await runNpm(['audit', '--json', ...quick])).output;
}

export const judgeShipped = async (answered: string): Promise<Judged> =>
  judgeAdvisories(answered, await shippedIn(productionBuilds.map(nameOf)));
