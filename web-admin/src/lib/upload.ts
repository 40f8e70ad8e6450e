import { commonHeaders } from './api';
import { ApiProblem } from './problem';

/** Sends a form with files and tells how far it is, 0 to 1 (fetch can't). Same headers and problems as `api`. */
export function upload<T>(
  path: `/api/v1/${string}`,
  form: FormData,
  options: {
    idempotencyKey?: string;
    etag?: string;
    onProgress?: (share: number) => void;
    signal?: AbortSignal;
  },
): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    for (const [name, value] of Object.entries(commonHeaders('POST', options.idempotencyKey))) {
      request.setRequestHeader(name, value);
    }
    if (options.etag) request.setRequestHeader('If-Match', options.etag);
    request.upload.onprogress = (e) => e.lengthComputable && options.onProgress?.(e.loaded / e.total);
    request.onerror = () => reject(ApiProblem.unreachable('POST'));
    request.onabort = () => reject(new DOMException('Aborted', 'AbortError'));
    request.onload = () => {
      const json = request.getResponseHeader('content-type')?.includes('json');
      const answer: unknown = json && request.responseText ? JSON.parse(request.responseText) : undefined;
      if (request.status >= 200 && request.status < 300) return resolve(answer as T);
      const retryAfter = Number(request.getResponseHeader('retry-after')) || undefined;
      reject(ApiProblem.of(request.status, answer, { method: 'POST', retryAfter }));
    };
    options.signal?.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}
