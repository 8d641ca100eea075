import { readFile } from 'node:fs/promises';
import { z } from 'zod';

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

/** Every request in a log that `--log-net-log` wrote; the browser must have ended. */
export async function readNetLog(file: string): Promise<LoggedRequest[]> {
  const { constants, events } = netLog.parse(JSON.parse(await readFile(file, 'utf8')));
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
