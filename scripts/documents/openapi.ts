// docs/generated/openapi.json: the description of the API, as the server gives it at /v1/openapi.json.
import { readFileSync } from 'node:fs';
import { openApiOf } from '../../src/contract/openapi.ts';

export const openApiText = (): string => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return `${JSON.stringify(openApiOf(version), null, 2)}\n`;
};
