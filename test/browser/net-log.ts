import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { waitFor } from './wait.ts';

/** A request as Chromium logged it. */
export interface LoggedRequest {
  readonly url: string;
  /** Origin that asked for it; "not an origin" where the browser itself did. */
  readonly initiator: string;
}

const netLog = z.object({
  constants: z.object({ logEventTypes: z.record(z.string(), z.number()) }),
  events: z.array(
    z.object({
      type: z.number(),
      params: z.object({ url: z.string().optional(), initiator: z.string().optional() }).optional(),
    }),
  ),
});

/**
 * Every request in a log that `--log-net-log` wrote; the browser must have ended. A process of its own writes the
 * log, and may close it a moment after the browser: until then it is no JSON.
 */
export async function readNetLog(
  file: string,
  read = () => readFile(file, 'utf8'),
): Promise<LoggedRequest[]> {
  const log = await waitFor('the net log to be whole', async () => JSON.parse(await read()));
  const { constants, events } = netLog.parse(log);
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  if (start === undefined) throw new Error('the net log names no URL_REQUEST_START_JOB');
  return events.flatMap(({ type, params }) =>
    type === start && params?.url !== undefined
      ? [{ url: params.url, initiator: params.initiator ?? '' }]
      : [],
  );
}

/** The requests an extension made to anything but its own files. */
export const requestsOf = (extensionId: string, requests: readonly LoggedRequest[]) =>
  requests.filter(
    ({ url, initiator }) =>
      initiator === `chrome-extension://${extensionId}` &&
      !url.startsWith(`chrome-extension://${extensionId}/`),
  );
