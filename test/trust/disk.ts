/** What a browser has left on the disk. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

const MOZ_LZ4 = Buffer.from('mozLz40\0');

/** Firefox keeps its sessions so: a block of LZ4 behind a mark and the length. */
function unpacked(content: Buffer): Buffer {
  if (!content.subarray(0, 8).equals(MOZ_LZ4)) return content;
  const out: number[] = [];
  let at = 12;
  const length = (first: number) => {
    let sum = first;
    if (first === 15) {
      let more = 255;
      while (more === 255) {
        more = content[at++] ?? 0;
        sum += more;
      }
    }
    return sum;
  };
  while (at < content.length) {
    const token = content[at++] ?? 0;
    const literals = length(token >> 4);
    for (let i = 0; i < literals; i++) out.push(content[at++] ?? 0);
    if (at >= content.length) break;
    const offset = content.readUInt16LE(at);
    at += 2;
    const copied = length(token & 15) + 4;
    for (let i = 0; i < copied; i++) out.push(out[out.length - offset] ?? 0);
  }
  return Buffer.from(out);
}

/**
 * The files below `folder` that hold one of `texts`, as UTF-8 or UTF-16, each as "file: text". Files of
 * Firefox's sessions are unpacked; LevelDB keeps what is new in plain text, and in packed tables the first
 * of equal texts. With `since`, a time in ms, only files that were written then or later are looked at.
 */
export async function onDisk(
  folder: string,
  texts: readonly string[],
  since = 0,
): Promise<readonly string[]> {
  const wanted = texts.flatMap((text) => [
    { text, bytes: Buffer.from(text, 'utf8') },
    { text, bytes: Buffer.from(text, 'utf16le') },
  ]);
  const found = new Set<string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    // A file may be gone by now, or be a socket's.
    const written = await stat(path).catch(() => undefined);
    if (written === undefined || written.mtimeMs < since) continue;
    const content = unpacked(await readFile(path).catch(() => Buffer.alloc(0)));
    for (const { text, bytes } of wanted) {
      if (content.includes(bytes)) found.add(`${relative(folder, path)}: ${text}`);
    }
  }
  return [...found];
}
