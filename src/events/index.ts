export type { Side, StoryEvent } from './event.ts';
export type { MoreWords } from './grammar.ts';
export { isPlover, ploverTypes, type Plover, type Status } from './plover.ts';
export { readStory, type Told } from './read-story.ts';
export { inForce, inForceDuring, type Said, type State, type StateKind, type Transition, type TransitionType } from './state.ts';
export { onDay, stretchesOf, type Stretch } from './stretches.ts';
