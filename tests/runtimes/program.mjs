// Copied into the folder where the tarball is installed, and run there by each runtime in turn.
import { readFileSync } from 'node:fs';
import * as core from '@sw-eval/core';
import { compute } from './compute.js';

console.log(compute(core, JSON.parse(readFileSync(new URL('corpus.json', import.meta.url), 'utf8'))));
