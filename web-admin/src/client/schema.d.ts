// A stand-in until src/Host/openapi.json is there; `npm run client` overwrites it.
export interface paths {
  '/api/v1/access/sign-in': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations['SignIn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/access/sign-out': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations['SignOut'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/access/me': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations['GetMe'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/access/regions': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations['ListRegions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    SignIn: { email: string; password: string };
    Me: { id: string; name: string; roles: string[]; regions: string[] };
    RegionTile: { column: number; row: number; label: string };
    RegionRow: {
      code: string;
      name: string;
      nameEn: string;
      nameLocative: string;
      timeZone: string;
      district: string | null;
      capital: string;
      tile: components['schemas']['RegionTile'];
      active: boolean;
    };
  };
}
export interface operations {
  SignIn: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/json': components['schemas']['SignIn'] } };
    responses: { 204: { headers: Record<string, unknown>; content?: never } };
  };
  SignOut: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: { 204: { headers: Record<string, unknown>; content?: never } };
  };
  GetMe: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: { 200: { headers: Record<string, unknown>; content: { 'application/json': components['schemas']['Me'] } } };
  };
  ListRegions: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: Record<string, unknown>; content: { 'application/json': components['schemas']['RegionRow'][] } };
    };
  };
}
