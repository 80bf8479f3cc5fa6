// Our context documents, by the address under which the world knows them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Reads where they lie. */
export async function contexts(schemas) {
  const table = await readFile(join(schemas, 'SOURCES.csv'), 'utf8');
  const rows = table.trim().split('\n').slice(1).map((line) => line.split(','));
  return new Map(rows.map(([path, url]) => [url, path]));
}

/** Loads one of them, and nothing else. */
export async function bundledContext(schemas, known, url) {
  if (!known.has(url)) {
    throw new Error(`Nobody here knows ${url}`);
  }
  const text = await readFile(join(schemas, known.get(url)), 'utf8');
  return { documentUrl: url, document: JSON.parse(text) };
}
