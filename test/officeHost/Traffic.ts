/** What went between add-in and application since the last `reset`. */
export class Traffic {
  /** Requests that asked the document for something: `context.sync()` with work in it. */
  syncs = 0;
  /** Those that only let go of objects. */
  housekeeping = 0;
  requestBytes = 0;
  responseBytes = 0;
  /** Sizes of the largest request and response. */
  largest = { request: 0, response: 0 };

  note(isHousekeeping: boolean, request: string, response: string): void {
    if (isHousekeeping) {
      this.housekeeping++;
      return;
    }
    this.syncs++;
    const sizes = {
      request: Buffer.byteLength(request),
      response: Buffer.byteLength(response),
    };
    this.requestBytes += sizes.request;
    this.responseBytes += sizes.response;
    this.largest = {
      request: Math.max(this.largest.request, sizes.request),
      response: Math.max(this.largest.response, sizes.response),
    };
  }

  reset(): void {
    this.syncs = this.housekeeping = this.requestBytes = this.responseBytes = 0;
    this.largest = { request: 0, response: 0 };
  }
}
