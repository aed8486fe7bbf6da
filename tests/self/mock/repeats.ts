import { type MockOptions, startMock } from '../../../src/mock/start-mock.ts';
import { probes } from './probes/index.ts';
import { type Met, putProbe } from './put-probe.ts';

const rounds = 24;
const asked = ['control', 'token unknown', 'fileName missing', 'upload unknown', 'restricted caller'];

/** Names of the probes that are not answered alike when they are put again and again, to one mock in turn. */
export async function unsteady(options: Pick<MockOptions, 'defects'>): Promise<string[]> {
  const chosen = probes.filter(({ name }) => asked.includes(name));
  const mock = await startMock({ ...options, uploads: rounds * chosen.length });
  const uploads = [...mock.state.uploads.keys()];
  try {
    const different: string[] = [];
    for (const probe of chosen) {
      const met: Met[] = [];
      for (let round = 0; round < rounds; round += 1) {
        met.push(await putProbe(mock, probe, uploads.pop() ?? ''));
      }
      const jobIds = met.flatMap(({ jobId }) => jobId ?? []);
      const alike = new Set(met.map(({ print }) => print)).size === 1;
      if (!alike || new Set(jobIds).size < jobIds.length) different.push(probe.name);
    }
    return different;
  } finally {
    await mock.close();
  }
}

/** Whether one upload can be completed after it was refused again and again. */
export async function survivesRefusals(options: Pick<MockOptions, 'defects'>): Promise<boolean> {
  const mock = await startMock({ ...options, uploads: 1 });
  const [id = ''] = mock.state.uploads.keys();
  const named = (wanted: string) => probes.filter(({ name }) => name === wanted);
  try {
    for (const probe of named('fileName missing')) {
      for (let round = 0; round < 5; round += 1) await putProbe(mock, probe, id);
    }
    const [last] = await Promise.all(named('control').map((probe) => putProbe(mock, probe, id)));
    return last?.verdict === 'accepted';
  } finally {
    await mock.close();
  }
}
