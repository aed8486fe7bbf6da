/** An address that a page names, with what it says of it. */
export interface Address {
  /** In upper case; absent where none stands beside the address. */
  readonly method?: string;
  readonly host?: string;
  /** Absent for a bare origin. */
  readonly path?: string;
}

const method = '(GET|POST|PUT|PATCH|DELETE)';
const origin = 'https?://([\\w.{}<>$-]+)(?::\\d+)?';
const path = '(/[\\w{}/.~:<>$-]*)';

const withMethod = new RegExp(`\\b${method}\\b[\\s:*\`'"]*(?:${origin})?${path}`, 'gi');
const bare = new RegExp(`${origin}${path}?`, 'gi');
/** A path alone, of an API that has versions. */
const pathAlone = /(?<![\w./}>-])(\/v\d+\/[\w{}/.~-]+)/g;

/** Without what ends a sentence, and without a slash at the end. */
const tidy = (text: string | undefined): string | undefined => text?.replace(/[.:/<>]+$/, '') || undefined;

const address = (verb: string | undefined, host: string | undefined, where: string | undefined): Address => ({
  ...(verb ? { method: verb.toUpperCase() } : {}),
  ...(host ? { host: host.toLowerCase().replace(/[.<>-]+$/, '') } : {}),
  ...(tidy(where) ? { path: tidy(where) } : {}),
});

const dataOption = /\s(?:-d|--data(?:-\w+)?|--json|-F|--form)\b/;

/** The method of a curl command: named, or POST with a body (curl's manual, --data). */
function curlMethod(command: string): string {
  const [, verb] = /(?:-X|--request)[\s=]*['"]?(\w+)/.exec(command) ?? [];
  return verb ?? (dataOption.test(command) ? 'POST' : 'GET');
}

/** Every address in a text, each as often as it stands there. */
export function addressesIn(text: string): Address[] {
  const commands = text.split(/(?=\bcurl\b)/).filter((part) => part.startsWith('curl'));
  const first = commands.flatMap((command) =>
    [...command.matchAll(bare)]
      .slice(0, 1)
      .map(([, host, where]) => address(curlMethod(command), host, where)),
  );
  const before = text.split(/\bcurl\b/)[0] ?? '';
  return [
    ...first,
    ...[...before.matchAll(withMethod)].map(([, verb, host, where]) => address(verb, host, where)),
    ...[...before.matchAll(bare)].map(([, host, where]) => address(undefined, host, where)),
    ...[...before.replace(bare, ' ').matchAll(pathAlone)].map(([, where]) =>
      address(undefined, undefined, where),
    ),
  ];
}

const apiHost = /^(?:([\w-]+)\.)?api\.clevertap\.com$/;

/** The host of the account that has no region in its host name. */
const regionless = 'eu1';

/** The region of an API host; undefined for a host that is none, or that has a placeholder in the region's place. */
export function regionOf(host: string): string | undefined {
  const [whole, region] = apiHost.exec(host) ?? [];
  return whole === undefined ? undefined : (region ?? regionless);
}

/** A name of a region that stands alone, `in1`. */
export const isRegionName = (text: string): boolean => /^[a-z]{2,4}\d$/.test(text);
