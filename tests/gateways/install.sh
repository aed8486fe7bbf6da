#!/usr/bin/env bash
# Installs the gateways of these tests from Debian's packages, without starting any. What cannot be had is left out:
# the tests say so.
set -uo pipefail
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
  printf '#!/bin/sh\nexit 101\n' > "$policy" && chmod +x "$policy"
  trap 'rm -f "$policy"' EXIT
fi
apt-get update
for packages in 'nginx-core libnginx-mod-http-modsecurity modsecurity-crs' haproxy apache2 varnish squid; do
  # shellcheck disable=SC2086
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $packages || echo "left out: $packages"
done
