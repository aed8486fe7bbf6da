/** A tool that tests a server by its OpenAPI document, or by workflows on it. */
export interface Peer {
  readonly id: string;
  readonly name: string;
  readonly registry: 'npm' | 'PyPI' | 'Maven Central';
  /** As its registry names it; `group:artifact` for Maven. */
  readonly package: string;
  readonly version: string;
  /** Packages that it forgets to name. */
  readonly also?: readonly string[];
  /** What it was given beyond its defaults. */
  readonly setUp: string;
  /** What it does better than this suite. */
  readonly better: string;
}

/** The peers, each with the version that is measured. */
export const peers: readonly Peer[] = [
  {
    id: 'schemathesis',
    name: 'Schemathesis',
    registry: 'PyPI',
    package: 'schemathesis',
    version: '4.32.5',
    setUp:
      'the whole contract with live uploads and the catalog as enumerations, credentials, all its checks but `positive_data_acceptance`, 30 examples',
    better:
      'it needs nothing but a document, for any API: generation from every keyword of JSON Schema, stateful sequences by links, shrinking, GraphQL, cassettes, and a report of what was covered',
  },
  {
    id: 'cats',
    name: 'CATS',
    registry: 'Maven Central',
    package: 'com.endava:cats',
    version: '13.0.0',
    setUp: '—',
    better:
      'more than a hundred kinds of fuzzers for fields and headers, Unicode and injections above all, with no code for an API',
  },
  {
    id: 'specmatic',
    name: 'Specmatic',
    registry: 'npm',
    package: 'specmatic',
    version: '2.55.1',
    setUp:
      'the plain contract with an example, credentials, generative tests; the statuses of a refusal listed',
    better:
      'one contract serves as test and as stub, checks backward compatibility of two versions, and covers events (AsyncAPI, Kafka) and gRPC',
  },
  {
    id: 'dredd',
    name: 'Dredd',
    registry: 'npm',
    package: 'dredd',
    version: '14.1.0',
    setUp: 'the plain contract with an example, credentials by a hook',
    better:
      'one request for each example, in a second: nothing is learned before it is of use; hooks in ten languages',
  },
  {
    id: 'portman',
    name: 'Portman',
    registry: 'npm',
    package: '@apideck/portman',
    version: '1.33.0',
    also: ['tslib'],
    setUp:
      'the plain contract, contract tests, and a variation for each field left out or of another type, and for a wrong token',
    better: 'what it makes is a Postman collection: people who do not write code run, change and share it',
  },
  {
    id: 'respect',
    name: 'Redocly respect',
    registry: 'npm',
    package: '@redocly/cli',
    version: '2.77.0',
    setUp: '`openapi/upload.arazzo.yaml` of this repository, which is written for the mock’s error body',
    better:
      'workflows over several operations in a standard form (Arazzo) that is documentation too, with values handed from step to step',
  },
];
