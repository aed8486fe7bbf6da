import { type Changelog, parser, type Release } from 'keep-a-changelog';
import type { Contract } from '../src/contract/contract.ts';
import { schemaVersion } from '../src/record/record.ts';

/** What a release speaks: the contract with its register, and the form of the run record. */
export const versionsLine = ({ document, sha256, requirements, clientRequirements }: Contract): string =>
  `Contract ${document.info.version}, register of ${requirements.length + clientRequirements.length} requirements (sha256 ${sha256.slice(0, 12)}), record schema ${schemaVersion}.`;

const isEmpty = ({ changes }: Release): boolean => [...changes.values()].every((list) => list.length === 0);

/** The notes of a version. Throws when the changelog has none. */
function releaseIn(changelog: Changelog, version: string): Release {
  const found = changelog.releases.find((release) => release.version === version);
  if (!found) throw new Error(`CHANGELOG.md has nothing of ${version}: run npm version`);
  return found;
}

/**
 * The changelog (Keep a Changelog 1.1.0) with what is unreleased as a version of a day, and what that speaks. Throws when
 * nothing is unreleased.
 */
export function withRelease(text: string, version: string, day: Date, speaks: string): string {
  const changelog = parser(text);
  const unreleased = changelog.releases.find((release) => release.version === undefined);
  if (!unreleased || isEmpty(unreleased))
    throw new Error('CHANGELOG.md has nothing below "## Unreleased": say what changed');
  unreleased.setVersion(version);
  unreleased.setDate(day);
  unreleased.description = speaks;
  return changelog.toString();
}

/** What the changelog says of a version. Throws when that is not what the version speaks. */
export function notesOf(text: string, version: string, speaks: string): string {
  const release = releaseIn(parser(text), version);
  if (release.description.trim() !== speaks)
    throw new Error(`CHANGELOG.md says of ${version}: ${release.description.trim()} It has to be: ${speaks}`);
  return release.toString().trim();
}
