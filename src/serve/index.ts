export { CORRECT, LIVE, messagePage, type Update } from './app.ts';
export { serve, type ServeOptions, type Serving } from './serve.ts';
export { writeSidecar } from './sidecar.ts';
export { findPage, mediaType, type Site } from './site.ts';
