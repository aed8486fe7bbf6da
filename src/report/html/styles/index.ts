import { cards } from './cards.ts';
import { colours } from './colours.ts';
import { filters } from './filters.ts';
import { findings } from './findings.ts';
import { media } from './media.ts';
import { page } from './page.ts';
import { tables } from './tables.ts';
import { verdict } from './verdict.ts';

/** The page's own style sheet; what depends on the medium comes last. */
export const styles = [colours, page, verdict, filters, findings, tables, cards, media].join('');
