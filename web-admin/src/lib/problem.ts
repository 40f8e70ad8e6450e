/** What the API answered instead of the result (RFC 9457), or that it couldn't be reached. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  /** Messages per field, camelCase paths such as `venue.address`. */
  readonly errors: Record<string, string[]>;
  readonly traceId?: string;
  /** With 412: who changed it meanwhile, and when. */
  readonly changedBy?: string;
  readonly changedAt?: string;
  /** Seconds to wait, from Retry-After. */
  readonly retryAfter?: number;
  readonly method: string;

  constructor(init: Partial<ApiProblem> & { status: number; code: string }) {
    super(init.detail || init.title || init.code);
    this.name = 'ApiProblem';
    this.status = init.status;
    this.code = init.code;
    this.title = init.title ?? '';
    this.detail = init.detail ?? '';
    this.errors = init.errors ?? {};
    this.traceId = init.traceId;
    this.changedBy = init.changedBy;
    this.changedAt = init.changedAt;
    this.retryAfter = init.retryAfter;
    this.method = init.method ?? 'GET';
  }

  /** No answer at all: no network, or the server is down. Whether it was done is unknown. */
  static unreachable(method: string) {
    return new ApiProblem({ status: 0, code: 'unreachable', method });
  }

  static async from(response: Response, method: string) {
    const isProblem = response.headers.get('content-type')?.includes('json');
    return ApiProblem.of(response.status, isProblem ? await response.json() : {}, {
      method,
      retryAfter: Number(response.headers.get('retry-after')) || undefined,
    });
  }

  static of(status: number, body: unknown, more: { method: string; retryAfter?: number }) {
    const problem = (typeof body === 'object' && body !== null ? body : {}) as Partial<ApiProblem>;
    return new ApiProblem({ ...problem, ...more, status, code: problem.code ?? `http_${status}` });
  }

  /** Trying the same again may help, and can't do it twice. */
  get canRepeat() {
    const safe = this.method === 'GET' || this.method === 'POST';
    return safe && (this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504);
  }
}

/** Whatever was thrown, as a problem that can be shown. */
export function problemOf(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error;
  return new ApiProblem({
    status: -1,
    code: 'page_error',
    detail: error instanceof Error ? error.message : '',
  });
}
