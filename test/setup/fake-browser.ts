/** What the browser made of memory lacks. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

const { session } = fakeBrowser.storage;
Reflect.set(session, 'getKeys', async () => Object.keys(await session.get(null)));
