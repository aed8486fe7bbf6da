import { writeFileSync } from 'node:fs';
import { parsedFile, readDocuments } from './documents.ts';

// A step of the build.
writeFileSync(parsedFile, JSON.stringify(readDocuments()));
