/** A product that stands before an API, and how it is started in the foreground with a configuration of its own. */
export interface Gateway {
  readonly id: string;
  /** What the suite calls it. */
  readonly product: string;
  /** What has to be there, all of it. */
  readonly needs: readonly string[];
  /** Templates in `configurations/`; the first is the one that it is started with. */
  readonly configurations: readonly [main: string, ...others: string[]];
  readonly command: (place: Place) => readonly [program: string, ...given: string[]];
  /** It is named as a proxy by the client, and stands before nothing. */
  readonly forward?: true;
}

/** Where a gateway runs: its folder, the path of its main configuration, its port and the port of what it fronts. */
export interface Place {
  readonly folder: string;
  readonly configuration: string;
  readonly port: number;
}

export const gateways: readonly Gateway[] = [
  {
    id: 'nginx with ModSecurity and the Core Rule Set',
    product: 'nginx',
    needs: [
      '/usr/sbin/nginx',
      '/usr/lib/nginx/modules/ngx_http_modsecurity_module.so',
      '/usr/share/modsecurity-crs',
    ],
    configurations: ['nginx-crs.conf', 'modsecurity.conf'],
    command: ({ folder, configuration }) => ['/usr/sbin/nginx', '-p', folder, '-c', configuration],
  },
  {
    id: 'HAProxy',
    product: 'HAProxy',
    needs: ['/usr/sbin/haproxy'],
    configurations: ['haproxy.cfg'],
    command: ({ configuration }) => ['/usr/sbin/haproxy', '-f', configuration],
  },
  {
    id: 'Apache httpd',
    product: 'Apache httpd',
    needs: ['/usr/sbin/apache2'],
    configurations: ['apache.conf'],
    command: ({ configuration }) => ['/usr/sbin/apache2', '-DFOREGROUND', '-f', configuration],
  },
  {
    id: 'Varnish',
    product: 'Varnish',
    needs: ['/usr/sbin/varnishd'],
    configurations: ['varnish.vcl'],
    command: ({ folder, configuration, port }) => [
      '/usr/sbin/varnishd',
      '-F',
      ...['-a', `127.0.0.1:${port}`],
      ...['-f', configuration],
      ...['-n', `${folder}/varnish`],
      ...['-s', 'malloc,16m'],
    ],
  },
  {
    id: 'Squid as a forward proxy',
    product: 'Squid',
    needs: ['/usr/sbin/squid'],
    configurations: ['squid.conf'],
    command: ({ configuration }) => ['/usr/sbin/squid', '-N', '-f', configuration],
    forward: true,
  },
];
