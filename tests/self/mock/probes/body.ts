import type { Sent } from '../send.ts';
import type { Probe } from './probe.ts';

const invalid = (name: string, sent: Sent): Probe => ({
  name,
  expects: ['CATALOG_INVALID_REQUEST'],
  sent: () => sent,
});

const fields = ['uploadId', 'catalogId', 'fileName', 'fileSize', 'completedBy'];
const strings = ['uploadId', 'fileName', 'completedBy'];

/** Content type, JSON and members. */
export const bodyProbes: readonly Probe[] = [
  invalid('content type other', { headers: { 'Content-Type': 'text/plain' } }),
  invalid('content type missing', { headers: { 'Content-Type': undefined } }),
  invalid('content type empty', { headers: { 'Content-Type': '' } }),
  invalid('body truncated', { body: '{"uploadId":' }),
  invalid('body empty', { body: '' }),
  invalid('body array', { body: '[]' }),
  invalid('body null', { body: 'null' }),
  invalid('body with BOM', { body: '\uFEFF{}' }),
  invalid('body not UTF-8', { body: Buffer.from([0x22, 0xff, 0x22]) }),
  ...fields.map((name) => invalid(`${name} missing`, { members: { [name]: undefined } })),
  ...fields.map((name) => invalid(`${name} null`, { members: { [name]: null } })),
  ...fields.map((name) => invalid(`${name} of another type`, { members: { [name]: [1] } })),
  ...strings.map(
    (name): Probe => ({
      ...invalid(`${name} blank`, { members: { [name]: ' ' } }),
      expects:
        name === 'uploadId' ? ['CATALOG_INVALID_REQUEST', 'UPLOAD_NOT_FOUND'] : ['CATALOG_INVALID_REQUEST'],
    }),
  ),
  invalid('fileSize of digits', { members: { fileSize: '12345' } }),
  invalid('fileSize as a word', { members: { fileSize: 'many' } }),
  invalid('fileSize negative', { members: { fileSize: -1 } }),
  {
    ...invalid('catalogId fractional', { members: { catalogId: 1.5 } }),
    expects: ['CATALOG_INVALID_REQUEST', 'CATALOG_NOT_FOUND'],
  },
];
