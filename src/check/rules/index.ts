import type { Rule } from '../rule.ts';
import { labelStyles } from './label-styles.ts';
import { mentionOutsideEntry } from './mention-outside-entry.ts';
import { noSource } from './no-source.ts';
import { pastPublication } from './past-publication.ts';
import { startsOutOfOrder } from './starts-out-of-order.ts';
import { unreadLabel } from './unread-label.ts';

/** Every rule, in the order of the manual. */
export const rules: readonly Rule[] = [startsOutOfOrder, pastPublication, mentionOutsideEntry, unreadLabel, labelStyles, noSource];
