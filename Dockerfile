# docker build -t signedurl-conformance .
# docker run --rm --read-only -v "$PWD/reports:/home/node/reports" --env-file .env signedurl-conformance run --target sandbox
FROM node:22-alpine AS pack
WORKDIR /source
COPY . .
RUN npm ci --ignore-scripts && mkdir /packed && npm pack --pack-destination /packed

FROM node:22-alpine AS install
COPY --from=pack /packed /packed
WORKDIR /suite
# The engine plays without Playwright; nothing that is installed is native, so that every architecture gets the same.
RUN npm install --omit=peer --omit=dev --no-audit --no-fund /packed/*.tgz

FROM node:22-alpine
# hadolint ignore=DL3018 # the release of Alpine that Node's image is made of has one version
RUN apk add --no-cache tini && mkdir -p /home/node/reports && chown -R 1000:1000 /home/node/reports
COPY --from=install /suite/node_modules /suite/node_modules
ENV CONFORMANCE_RUNNER=engine NODE_ENV=production
USER 1000
WORKDIR /home/node
VOLUME /home/node/reports
# As process 1 Node would leave signals unanswered that have no handler; tini passes them on, and the exit code back.
ENTRYPOINT ["/sbin/tini", "--", "node", "/suite/node_modules/signedurl-conformance/lib/src/cli/main.js"]
CMD ["run"]
