import { ConfigurationError } from '../../src/target/settings/configuration.ts';
import type { Arguments } from './arguments.ts';
import { conformingSubjects, defectSubjects } from './planned-subjects.ts';
import type { Subject } from './subject.ts';

function all({ seed, seeds }: Arguments): Subject[] {
  if (seeds === 0) return [...defectSubjects(seed), ...conformingSubjects(seed)];
  return Array.from({ length: seeds }, (_, index) => String(index + 1)).flatMap(conformingSubjects);
}

/** The servers that a score is asked for; throws a {@link ConfigurationError} when there are none. */
export function chosenSubjects(wanted: Arguments): Subject[] {
  const { defect, flavour } = wanted;
  const subjects = all(wanted).filter(
    (subject) =>
      (defect === undefined || subject.defect === defect) &&
      (flavour === undefined || (subject.defect === undefined && subject.set === flavour)),
  );
  if (subjects.length > 0) return subjects;
  throw new ConfigurationError(
    `no server is ${defect ?? flavour}: see signedurl-conformance mock --list, and give either --defect or --flavour`,
  );
}
