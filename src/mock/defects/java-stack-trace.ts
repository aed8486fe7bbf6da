import type { Defect } from '../defect.ts';
import { refusesAs } from '../refusal-alterations.ts';

const message =
  'com.fasterxml.jackson.core.JsonParseException: Unexpected character\n\tat com.clevertap.catalog.UploadController.complete(UploadController.java:87)';

export const javaStackTrace: Defect = {
  id: 'java-stack-trace',
  says: 'malformed JSON shows a Java stack trace',
  family: 'leak',
  violates: ['error.message'],
  alter: (mock) => refusesAs(mock, 'json', { message }),
};
