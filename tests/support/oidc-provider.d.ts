// What the tests use of oidc-provider, which brings no types of its own.
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  type Grant = { readonly addOIDCScope: (scope: string) => void; readonly save: () => Promise<unknown> };
  type Context = {
    readonly path: string;
    readonly status: number;
    body: Record<string, unknown>;
    readonly oidc: {
      readonly provider: { readonly Grant: new (of: { clientId: string; accountId: string }) => Grant };
      readonly client: { readonly clientId: string };
      readonly session: { readonly accountId: string };
    };
  };
  type Configuration = Readonly<Record<string, unknown>> & {
    readonly interactions?: { readonly url: (context: Context, interaction: { readonly uid: string }) => string };
    readonly findAccount?: (context: Context, sub: string) => Promise<unknown>;
    readonly loadExistingGrant?: (context: Context) => Promise<unknown>;
  };
  export class Provider {
    constructor(issuer: string, configuration: Configuration);
    use(work: (context: Context, next: () => Promise<void>) => Promise<void>): void;
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<unknown>;
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<unknown>;
    interactionFinished(request: IncomingMessage, response: ServerResponse, result: object): Promise<unknown>;
  }
}
