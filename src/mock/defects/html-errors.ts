import { onRejection, withHeader } from '../alterations.ts';
import type { Defect } from '../defect.ts';
import { everyRefusal } from '../groups.ts';

export const htmlErrors: Defect = {
  id: 'html-errors',
  says: 'rejections are HTML pages',
  family: 'error',
  violates: ['error.content-type', 'error.code', ...everyRefusal],
  alter: (mock) =>
    onRejection(mock, (answer, { code, message }) => ({
      ...withHeader(answer, 'Content-Type', 'text/html'),
      body: Buffer.from(`<!doctype html><title>${code}</title><p>${message}</p>`),
    })),
};
