// Reads a body: JSON in UTF-8 and nothing else. Bytes that are no text are refused, never silently replaced.
import type { FastifyInstance } from 'fastify';

/** A body that cannot be read. */
export class UnreadableBody extends Error {
  override readonly name = 'UnreadableBody';
}

const read = (bytes: Buffer): unknown => {
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    throw new UnreadableBody();
  }
};

export const readJsonBodies = (app: FastifyInstance): void => {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(/^application\/json(?:;|$)/, { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      done(null, read(body as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });
};
