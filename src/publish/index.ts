export { publish, isHidden } from './publish.tsx';
export { references } from './references.ts';
export { FACES } from './style/index.ts';
export type { Assets, Correcting, Document, Notice, Publication, PublishOptions } from './publication.ts';
