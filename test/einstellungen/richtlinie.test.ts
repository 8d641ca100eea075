import { describe, expect, it } from 'vitest';
import { type ManagedSchema, managedSchema } from '../../rules/einstellungen/richtlinie.ts';
import { liesRichtlinie, richtlinieSchema } from '../../rules/einstellungen/schema.ts';
import type { SiteProfile } from '../../rules/profil/profil.ts';
import { z } from '../../rules/zod.ts';

/** A value of the type that the schema says, as deep as it goes. */
function sample(schema: ManagedSchema): unknown {
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties).map(([key, each]) => [key, sample(each)]),
      );
    case 'array':
      return [sample(schema.items)];
    case 'string':
      return 'x';
    case 'integer':
      return 1;
    case 'boolean':
      return true;
  }
}

/** What Chromium does with a value: drops what the schema does not know, and what is of another type. */
function handedOver(schema: ManagedSchema, value: unknown): unknown {
  switch (schema.type) {
    case 'object': {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
      const parts = Object.entries(value).flatMap(([key, part]) => {
        const known = schema.properties[key];
        const passed = known && handedOver(known, part);
        return passed === undefined ? [] : [[key, passed]];
      });
      return Object.fromEntries(parts);
    }
    case 'array': {
      if (!Array.isArray(value)) return undefined;
      const all = value.map((each) => handedOver(schema.items, each));
      return all.includes(undefined) ? undefined : all;
    }
    case 'integer':
      return Number.isInteger(value) ? value : undefined;
    default:
      return typeof value === schema.type ? value : undefined;
  }
}

describe('the schema of the policy for Chromium', () => {
  it('knows each setting that is read, with a type and a word on it', () => {
    const schema = managedSchema();
    const properties = schema.type === 'object' ? schema.properties : {};
    expect(Object.keys(properties).sort()).toEqual(Object.keys(richtlinieSchema.shape).sort());
    for (const { description } of Object.values(properties)) expect(description).toBeTruthy();
  });

  it('lets every part of a policy through, down to the last of a profile', () => {
    const anchor = {
      label: 'Stufe',
      headings: ['Betreuung'],
      mask: 'Fall',
      kind: 'field',
      row: 'IK',
      after: 'Art',
      position: 1,
      of: 2,
    } as const;
    const profile: SiteProfile = {
      name: 'Nord',
      active: true,
      addresses: [{ origin: 'https://nord.example', path: '/fall' }],
      mappings: [{ field: 'betreuungsstufe', anchor }],
      exclusions: [anchor],
      caseKey: anchor,
      masks: [{ name: 'Fall', heading: 'Fall', path: '/fall' }],
    };
    const policy: Required<z.infer<typeof richtlinieSchema>> = {
      dienststelle: 'Jobcenter Beispielstadt',
      konzepte: ['heilbronn-amm'],
      begriffEgv: 'EGV',
      vorlaufTage: 21,
      marken: ['warnung'],
      abgeschaltet: ['drucken'],
      vergessenNachStunden: 4,
      fachverfahren: ['https://nord.example'],
      profile: [profile],
      gesperrt: ['profile'],
    };
    expect(handedOver(managedSchema(), policy)).toEqual(policy);
    expect(liesRichtlinie(policy).probleme).toEqual([]);
  });

  it('says nothing of which values there are, so that a wrong one reaches the settings', () => {
    const { probleme } = liesRichtlinie(
      z.record(z.string(), z.unknown()).parse(sample(managedSchema())),
    );
    expect(probleme.length).toBeGreaterThan(5);
    expect(JSON.stringify(managedSchema())).not.toMatch(/enum|minimum|pattern|required/);
  });
});
