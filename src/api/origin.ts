// The origin under which the browser reached us: as it was set, or as this request says.
import type { FastifyRequest } from 'fastify';

export const originOf = ({ protocol, host }: FastifyRequest, publicUrl: string | undefined): string =>
  publicUrl === undefined ? `${protocol}://${host}` : new URL(publicUrl).origin;
