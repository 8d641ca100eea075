import { expect, it } from 'vitest';
import { readNetLog } from './net-log.ts';

const LOG = JSON.stringify({
  constants: { logEventTypes: { URL_REQUEST_START_JOB: 2 } },
  events: [
    { type: 1 },
    { type: 2, params: { url: 'http://127.0.0.1/eins', initiator: 'not an origin' } },
    { type: 2, params: { url: 'http://127.0.0.1/zwei' } },
  ],
});

it('a log that the browser is still writing is read once it is whole', async () => {
  const looks = ['', LOG.slice(0, LOG.length / 2), LOG];
  expect(await readNetLog('netlog.json', async () => looks.shift() ?? 'read once more')).toEqual([
    { url: 'http://127.0.0.1/eins', initiator: 'not an origin' },
    { url: 'http://127.0.0.1/zwei', initiator: '' },
  ]);
});
