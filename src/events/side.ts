import type { Party } from './clause.ts';
import type { Side } from './event.ts';

/** A side without what only its reading needed. */
export const sideOf = ({ canonical, text, of, mayActFor, actor, members }: Party): Side => ({ canonical, text, ...(of && { of }), ...(mayActFor && { mayActFor }), ...(actor && { actor }), ...(members && { members }) });
