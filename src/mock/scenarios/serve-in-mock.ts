import type { FastifyInstance } from 'fastify';
import { scenarios } from './index.ts';
import type { Paths } from './record-traffic.ts';
import { newPlay, type Places, playRequest, type ScenarioPlay } from './scenario-play.ts';

/** The plays of a mock, by the id of the scenario or the magic upload id; the newest last. */
export type Plays = ReadonlyMap<string, readonly ScenarioPlay[]>;

const scenarioPath = /^\/scenario\/([a-z0-9-]+)(\/outside)?(\/.*)$/;
const magicId = /^upload_scenario_([a-z0-9-]+)(_\w+)?$/;

const scenarioOf = (id: string) => scenarios.find((one) => one.id === id);

function magicIn(body: unknown): readonly [uploadId: string, scenario: string] | undefined {
  if (!Buffer.isBuffer(body) || !body.includes('upload_scenario_')) return undefined;
  try {
    const { uploadId } = JSON.parse(body.toString('utf8')) as { uploadId?: unknown };
    const [, scenario] = (typeof uploadId === 'string' && magicId.exec(uploadId)) || [];
    return scenario === undefined ? undefined : [String(uploadId), scenario];
  } catch {
    return undefined;
  }
}

/**
 * Lets a mock serve every scenario: whole under `/scenario/<id>` as a base URL, and the completion alone for the magic
 * upload id `upload_scenario_<id>`, to which `_` and a word can be added for a play of its own.
 */
export function serveScenarios(app: FastifyInstance, paths: Paths, origin: () => string): Plays {
  const plays = new Map<string, ScenarioPlay[]>();

  /** The play that a request belongs to: a new one begins with a new signed URL after a completion. */
  const playFor = (key: string, id: string, begins: boolean): ScenarioPlay | undefined => {
    const scenario = scenarioOf(id);
    if (!scenario) return undefined;
    const own = plays.get(key) ?? [];
    plays.set(key, own);
    const current = own.at(-1);
    if (current && !(begins && current.exchanges.some(({ operation }) => operation === 'complete')))
      return current;
    const next = newPlay(scenario);
    own.push(next);
    return next;
  };
  const placesOf = (base: string): Places => ({
    api: base,
    storage: `${base}/outside`,
    elsewhere: `${base}/outside`,
    ...paths,
  });

  app.addHook('onRequest', (request, reply, done) => {
    const [, id = '', outside, target = ''] = scenarioPath.exec(request.raw.url ?? '') ?? [];
    const begins = target.split('?')[0] === paths.issuePath;
    const play = id === '' ? undefined : playFor(id, id, begins && outside === undefined);
    if (!play) return done();
    reply.hijack();
    const place = outside === undefined ? 'api' : target.startsWith('/uploads/') ? 'storage' : 'elsewhere';
    void playRequest(play, placesOf(`${origin()}/scenario/${id}`), { place, target }, request.raw, reply.raw);
  });

  app.addHook('preHandler', (request, reply, done) => {
    const path = request.raw.url?.split('?')[0];
    const magic = path === paths.completePath ? magicIn(request.body) : undefined;
    const play = magic && playFor(magic[0], magic[1], false);
    if (!play) return done();
    reply.hijack();
    const arrival = { place: 'api' as const, target: request.raw.url ?? '/', body: request.body as Buffer };
    void playRequest(play, placesOf(origin()), arrival, request.raw, reply.raw);
  });

  return plays;
}
