import { z } from 'zod';
import { runNpm } from './npm.ts';
import type { Shipped } from './shipped.ts';

const component = z.looseObject({
  'bom-ref': z.string(),
  name: z.string(),
  version: z.string(),
});

const bom = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.string(),
  version: z.number(),
  metadata: z.looseObject({
    component: z.looseObject({ 'bom-ref': z.string(), version: z.string() }),
  }),
  components: z.array(component),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

export type Bom = z.infer<typeof bom>;

/**
 * What `npm sbom` says, less what is not shipped and less what differs from run to run: its number, the
 * time, the version of npm. Throws where it does not know something that is shipped.
 */
export function sbomOf(npmSbom: unknown, shipped: readonly Shipped[]): Bom {
  const whole = bom.parse(npmSbom);
  const wanted = new Set(shipped.map(({ name, version }) => `${name}@${version}`));
  const components = whole.components
    .filter((each) => wanted.has(`${each.name}@${each.version}`))
    // npm says whether it is needed here, not whether it is there.
    .map(({ properties: _development, ...each }) => ({ ...each, scope: 'required' }));
  const refs = new Set(components.map((each) => each['bom-ref']));
  const missing = [...wanted].filter((each) => !refs.has(each));
  if (missing.length > 0) throw new Error(`npm sbom does not know ${missing.join(', ')}`);
  const self = whole.metadata.component;
  return {
    bomFormat: whole.bomFormat,
    specVersion: whole.specVersion,
    version: whole.version,
    metadata: { component: { ...self, name: 'konzeptlotse', type: 'application' } },
    components,
    dependencies: [
      { ref: self['bom-ref'], dependsOn: [...refs] },
      ...whole.dependencies
        .filter(({ ref }) => refs.has(ref))
        .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((on) => refs.has(on)) })),
    ],
  };
}

/** What npm knows of all packages of the lockfile, without asking anybody. */
export async function npmSbom(): Promise<unknown> {
  const { status, output } = await runNpm([
    'sbom',
    '--sbom-format=cyclonedx',
    '--package-lock-only',
    '--loglevel=silent',
  ]);
  if (status !== 0) throw new Error(`npm sbom: ${output.trim()}`);
  return JSON.parse(output);
}
