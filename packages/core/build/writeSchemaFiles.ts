import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { schemaFiles } from './schemaFiles.js';

/** Makes the JSON Schema files and writes them into a folder, which is made where it is not there. */
export async function writeSchemaFiles(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, schema] of Object.entries(schemaFiles())) {
    await writeFile(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
  }
}
