import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Stands in for a body over the limit of its route. */
export const tooLarge: unique symbol = Symbol('too large');

async function bytesOf(request: FastifyRequest, payload: AsyncIterable<Buffer>) {
  const limit = request.routeOptions.bodyLimit;
  const chunks: Buffer[] = [];
  let length = 0;
  // A body over the limit is read to its end, else the client gets a reset instead of the answer.
  for await (const chunk of payload) {
    length += chunk.length;
    if (length <= limit) chunks.push(chunk);
  }
  return length > limit ? tooLarge : Buffer.concat(chunks);
}

/** Hands every body over as bytes: the guards judge content type and JSON, and Fastify must not do it before them. */
export function takeBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', bytesOf);
  app.addHook('onRequest', (request, _reply, done) => {
    request.headers['content-type'] = 'application/octet-stream';
    done();
  });
}
