import { expect, test } from '@playwright/test';
import type { RunningMock } from '../../../src/mock/start-mock.ts';
import { newState } from '../../../src/mock/state/new-state.ts';
import { startJob } from '../../../src/mock/state/start-job.ts';
import { ask, during, put } from './companion.ts';
import { jsonOf, send } from './send.ts';

async function completed(mock: RunningMock, file: string) {
  const { body } = await ask(mock);
  const { uploadId, signedUrl } = body as { uploadId?: string; signedUrl?: string };
  expect((await put(signedUrl ?? '', file)).status).toBe(200);
  const received = await send(mock, uploadId ?? '', { members: { fileSize: Buffer.byteLength(file) } });
  return mock.state.jobs.get(jsonOf(received).jobId);
}

test('a file that was sent to its signed URL can be completed, and its rows are counted', () =>
  during({}, async (mock) => {
    const job = await completed(mock, 'id,name\n1,"a\nb"\n2,c\n3,d\n');
    expect(await job?.finished).toEqual({ state: 'COMPLETED', rows: 3 });
  }));

test('a file that cannot be read fails its job and names the line', () =>
  during({}, async (mock) => {
    const job = await completed(mock, 'id,name\n1,a\n2,b\n3,c,d\n4,e\n');
    expect(await job?.finished).toEqual({
      state: 'FAILED',
      line: 4,
      message: expect.stringContaining('line 4'),
    });
  }));

test('an empty file fails its job', () =>
  during({}, async (mock) => {
    expect(await (await completed(mock, ''))?.finished).toMatchObject({ state: 'FAILED', line: 1 });
  }));

test('a job starts without waiting for its end', async () => {
  const job = startJob(newState({}), 'job_1', undefined);
  expect(job.result).toBeUndefined();
  const result = await job.finished;
  expect(job.result).toBe(result);
});

test('an upload without bytes does not exist yet', () =>
  during({}, async (mock) => {
    const { uploadId } = (await ask(mock)).body;
    expect(jsonOf(await send(mock, String(uploadId))).error.code).toBe('UPLOAD_NOT_FOUND');
  }));
