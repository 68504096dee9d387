/** Whether the browser itself has sent the request, for a page to show; scripts ask for data. */
export const isDocumentRequest = (request: Request): boolean =>
  request.headers.get('Accept')?.includes('text/html') ?? false;
