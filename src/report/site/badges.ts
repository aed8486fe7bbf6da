import { createHash } from 'node:crypto';
import { badgeSvg, shieldsText } from '../outputs/badge.ts';
import type { History } from './history.ts';
import type { Files } from './write-site.ts';

/** A target's name as that of a file, different for each target. */
function fileName(target: string): string {
  const plain = target
    .toLowerCase()
    .replace(/[^a-z0-9.-]+/g, '-')
    .replace(/^[.-]+|-+$/g, '')
    .slice(0, 80);
  if (plain === target) return plain;
  return `${plain}-${createHash('sha256').update(target).digest('hex').slice(0, 6)}`;
}

/** Where the badge of a target's newest run is, from the top of the site, without its ending. */
export const badgePath = (target: string): string => `badges/${fileName(target)}`;

/** Badges that follow the newest run of each target. */
export const badgesOf = ({ targets }: History): Files =>
  Object.fromEntries(
    [...targets].flatMap(([target, [newest]]) =>
      newest
        ? [
            [`${badgePath(target)}.svg`, badgeSvg(newest.badge)],
            [`${badgePath(target)}.json`, shieldsText(newest.badge)],
          ]
        : [],
    ),
  );
