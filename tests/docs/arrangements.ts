/** What a command of the documentation needs to be run, or why it is not. */
export interface Arrangement {
  /** The command as it stands in the document, without the comment behind it. */
  readonly command: string;
  /** What is run in its place: the same with values for its placeholders. */
  readonly run?: string;
  /** Commands that make what it takes for granted. */
  readonly before?: string;
  /** Its exit code, where that is not 0. */
  readonly exitCode?: number;
  /** Why it is not run. */
  readonly notRun?: string;
  readonly document: string;
}

/** The environment of a mock that goes on until the document ends, as a sandbox. */
const sandbox = 'serve --uploads 0';

/** A recording of requests to a server that conforms. Those that the suite sends are no client's. */
const recording = 'npx signedurl-conformance run --runner engine --profile smoke --report-dir recorded';

// The modules of the copy are those of the project, which "npm ci" would take away; CI has just run it.
const long = 'it runs for minutes, and is what CI itself runs';

/** Every command that is not run just as it stands. */
export const arrangements: readonly Arrangement[] = [
  {
    document: 'README.md',
    command: 'npm ci && npm run conformance',
    run: 'npm run conformance',
  },
  {
    document: 'docs/getting-started.md',
    command: 'npm ci && npm run conformance',
    run: 'npm run conformance',
  },
  { document: 'README.md', command: 'npm ci && npm test', notRun: long },
  { document: 'README.md', command: 'export CLEVERTAP_REGION=in1', run: sandbox },
  { document: 'README.md', command: 'export CLEVERTAP_ACCOUNT_ID=…', run: ':' },
  { document: 'README.md', command: 'export CLEVERTAP_TOKEN=…', run: ':' },
  { document: 'README.md', command: 'export CLEVERTAP_CATALOG_ID=…', run: ':' },
  {
    document: 'README.md',
    command: 'npx signedurl-conformance client -- node upload.js',
    run: 'npx signedurl-conformance client -- node dist/examples/typescript/client.js',
  },
  {
    document: 'docs/getting-started.md',
    command: 'export CLEVERTAP_BASE_URL=http://localhost:8080',
    run: sandbox,
  },
  { document: 'docs/getting-started.md', command: 'export CLEVERTAP_REGION=in1', run: sandbox },
  {
    document: 'docs/getting-started.md',
    command: 'export CLEVERTAP_ACCOUNT_ID=ACCOUNT CLEVERTAP_TOKEN=TOKEN CLEVERTAP_CATALOG_ID=123',
    run: ':',
  },
  {
    document: 'docs/getting-started.md',
    command: 'npx signedurl-conformance page saved.html',
    before: 'cp tests/self/page/pages/page.html saved.html',
  },
  {
    document: 'docs/package.md',
    command: 'npm install -D signedurl-conformance',
    notRun: 'the package is not published yet; the tests of the package install its tarball',
  },
  {
    document: 'docs/running.md',
    command: 'npx signedurl-conformance explain ID',
    run: 'npx signedurl-conformance explain body.json',
  },
  {
    document: 'docs/running.md',
    command: 'npx signedurl-conformance client -- CMD',
    run: 'npx signedurl-conformance client -- node dist/examples/typescript/client.js',
  },
  {
    document: 'docs/running.md',
    command: 'npx signedurl-conformance judge FILE.har',
    before: recording,
    run: 'npx signedurl-conformance judge --side server recorded/exchanges.har --report-dir judged',
    exitCode: 3,
  },
  {
    document: 'docs/running.md',
    command: 'npx signedurl-conformance page FILE',
    run: 'npx signedurl-conformance page tests/self/page/pages/page.md',
  },
  {
    document: 'docs/running.md',
    command: 'npx signedurl-conformance report FILE',
    run: 'npx signedurl-conformance report reports/latest/conformance.json',
  },
  {
    document: 'docs/running.md',
    command: 'npx signedurl-conformance diff A B',
    run: 'npx signedurl-conformance diff reports/latest/conformance.json reports/latest/conformance.json',
  },
  {
    document: 'docs/running.md',
    command: 'npx signedurl-conformance deviations --from conformance.json',
    before: 'cp reports/latest/conformance.json .',
  },
  {
    document: 'docs/running.md',
    command: 'npx signedurl-conformance merge DIR...',
    before:
      'for n in 1 2; do npx signedurl-conformance run --runner engine --seed s --shard $n/2 --report-dir parts/$n; done; true',
    run: 'npx signedurl-conformance merge parts/1 parts/2',
  },
  {
    document: 'docs/running.md',
    command: 'npx signedurl-conformance publish DIR... --site SITE',
    run: 'npx signedurl-conformance publish reports/latest --site site',
  },
  {
    document: 'docs/running.md',
    command: 'npx signedurl-conformance mock --port 8080 --uploads 50',
    run: 'serve --uploads 50',
  },
  {
    document: 'docs/verdict.md',
    command: 'npx signedurl-conformance mock --port 8080 --defect file-size-word-accepted',
    run: 'serve --defect file-size-word-accepted',
  },
  {
    document: 'docs/verdict.md',
    command: 'npx signedurl-conformance run --case body.fileSize.type/word --seed docs',
    exitCode: 1,
  },
  {
    document: 'docs/clients.md',
    command: 'npx signedurl-conformance client --scenario put-403 -- node dist/examples/typescript/client.js',
    exitCode: 3,
  },
  {
    document: 'docs/clients.md',
    command: 'npx signedurl-conformance client --once -- npm test',
    run: 'npx signedurl-conformance client --once -- node dist/examples/typescript/client.js',
    exitCode: 3,
  },
  {
    document: 'docs/clients.md',
    command: 'npx signedurl-conformance judge recorded.har',
    before: recording,
    run: 'npx signedurl-conformance judge --side server recorded/exchanges.har',
    exitCode: 3,
  },
];
