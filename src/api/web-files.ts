// The built web application. Files with a hash in their name never change; index.html is asked for anew each time. Every
// address of a screen gets index.html.
import { existsSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fastifyStatic } from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const FOREVER = 'public, max-age=31536000, immutable';
const HASHED = `${sep}assets${sep}`;

/** Serves the folder. Answers whether there is one. */
export const serveWeb = async (app: FastifyInstance, folder: string | undefined): Promise<boolean> => {
  if (folder === undefined || !existsSync(join(folder, 'index.html'))) return false;
  const root = realpathSync(folder);
  await app.register(fastifyStatic, {
    root,
    allowedPath: (path) => isInside(root, path),
    wildcard: false,
    cacheControl: false,
    dotfiles: 'ignore',
    setHeaders: (response, path) => {
      response.setHeader('cache-control', path.includes(HASHED) ? FOREVER : 'no-cache');
    },
  });
  return true;
};

/** A shortcut in the folder leads nowhere outside it. */
const isInside = (root: string, path: string): boolean => {
  try {
    return realpathSync(join(root, path)).startsWith(root + sep);
  } catch {
    return false;
  }
};

/** True where a browser asks for a screen. */
export const asksForScreen = ({ method, url, headers }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  !/^\/(?:v\d+|assets)(?:[/?]|$)/.test(url) &&
  (headers.accept ?? '').includes('text/html');

export const sendScreen = (reply: FastifyReply): FastifyReply => reply.sendFile('index.html');
