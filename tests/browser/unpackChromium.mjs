import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/*
 * Run in a process of its own by chromium.mjs, with TMPDIR naming the folder to unpack into: the package writes to the
 * system's temporary folder and changes this process's environment. Prints the path of the browser.
 */
const [packageFolder] = process.argv.slice(2);
if (packageFolder === undefined) throw new Error('unpackChromium.mjs needs the folder of @sparticuz/chromium');
const entry = join(packageFolder, 'build', 'esm', 'index.js');
const { default: chromium } = await import(pathToFileURL(entry).href);
process.stdout.write(await chromium.executablePath());
