import { parseIso8601DateTime } from '../contract/iso8601.ts';
import { type Check, failed, held, type Judgement, judged, type Subject } from './check.ts';
import { shown } from './words.ts';

type Body = Readonly<Record<string, unknown>>;

const documented: readonly [requirement: string, name: string, expected: string][] = [
  ['success.status', 'status', 'status is a string'],
  ['success.jobId', 'jobId', 'jobId is a string'],
  [
    'success.estimatedCompletionTime',
    'estimatedCompletionTime',
    'estimatedCompletionTime is a real ISO 8601 date and time',
  ],
];

const objectOf = (value: unknown): Body =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Body) : {};

function bySchema({ answer, contract }: Subject, body: Body): Judgement[] {
  const errors = contract.validators.accepted(answer.json?.value);
  return documented.map(([requirement, name, expected]) => {
    const broken = errors.some(({ at }) => at === '' || at === `/${name}`);
    const actual = answer.json
      ? `${name} is ${shown(body[name])}`
      : `the body is no JSON: ${shown(answer.text)}`;
    return judged(requirement, !broken, expected, actual);
  });
}

function spelling(status: string): Judgement[] {
  const actual = `status is ${shown(status)}`;
  const processing = judged(
    'success.status.processing',
    status === 'PROCESSING',
    'status is PROCESSING',
    actual,
  );
  const sameWord = status.replace(/[^A-Za-z]/g, '').toUpperCase() === 'PROCESSING';
  const misspelled = sameWord && status !== 'PROCESSING';
  return [
    processing,
    ...(misspelled ? [failed('success.status', 'PROCESSING, spelled exactly so', actual)] : []),
  ];
}

/** Documented and implied rules for the body of an accepted answer. */
export const acceptedBody: Check = {
  id: 'accepted-body',
  requirements: [
    ...documented.map(([requirement]) => requirement),
    'success.status.processing',
    'success.jobId.nonempty',
    'success.estimatedCompletionTime.zone',
  ],
  judge: (subject) => {
    if (subject.answer.kind !== 'accepted' || !subject.case.expectation.accepted) return [];
    const body = objectOf(subject.answer.json?.value);
    const { status, jobId, estimatedCompletionTime: time } = body;
    const parsed = typeof time === 'string' ? parseIso8601DateTime(time) : undefined;
    return [
      ...bySchema(subject, body),
      ...(typeof status === 'string' ? spelling(status) : []),
      ...(typeof jobId === 'string'
        ? [
            judged(
              'success.jobId.nonempty',
              jobId.trim() !== '',
              'jobId is not empty',
              `jobId is ${shown(jobId)}`,
            ),
          ]
        : []),
      ...(parsed
        ? [
            parsed.zoned
              ? held('success.estimatedCompletionTime.zone')
              : failed('success.estimatedCompletionTime.zone', 'Z or an offset', shown(time)),
          ]
        : []),
    ];
  },
};
