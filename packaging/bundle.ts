import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type OutputChunk, type Plugin, rolldown } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';
import { type MinifyOptions, minify } from 'terser';
import { packageRoot } from '../src/contract/package-root.ts';
import { builtFiles, moduleEntries, sourceFiles, typeEntries } from './entries.ts';
import { noticesOf } from './notices.ts';

// `prepack`: makes the published modules in `lib` out of what the compiler left in `dist`. Commands load a chunk when
// they are called; what is no dependency of the package is in the chunks.
const dist = join(packageRoot, 'dist');
const lib = join(packageRoot, 'lib');

const { dependencies, peerDependencies } = JSON.parse(
  readFileSync(join(packageRoot, 'package.json'), 'utf8'),
) as Record<string, Record<string, string>>;
const external = [
  /^node:/,
  ...Object.keys({ ...dependencies, ...peerDependencies }).map((name) => new RegExp(`^${name}(/|$)`)),
];

const inputs = (entries: readonly string[], extension: string) =>
  Object.fromEntries(entries.map((entry) => [entry, join(dist, `${entry}${extension}`)]));

/** The package that a module belongs to, where it is not ours. */
const packageOf = (id: string): string | undefined =>
  /\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id.replaceAll('\\', '/'))?.[1];

/** Every function keeps its name and its calls; only what is local to it is called otherwise. */
const keepsNames: MinifyOptions = {
  module: true,
  compress: {
    inline: false,
    reduce_funcs: false,
    reduce_vars: false,
    collapse_vars: false,
    sequences: false,
    module: false,
  },
  mangle: { module: false, keep_fnames: true, keep_classnames: true },
};

/** Without layout, in lines that a stack trace can point into. */
const lean: Plugin = {
  name: 'lean',
  async renderChunk(code, { moduleIds }) {
    const ours = moduleIds.some((id) => packageOf(id) === undefined);
    const { code: small = code } = await minify(code, {
      format: { max_line_len: 120 },
      ...(ours ? keepsNames : { module: true }),
    });
    return small;
  },
};

async function bundleModules(): Promise<OutputChunk[]> {
  const build = await rolldown({
    input: inputs(moduleEntries, '.js'),
    platform: 'node',
    external,
    plugins: [lean],
  });
  const { output } = await build.write({
    dir: lib,
    format: 'esm',
    comments: false,
    minify: false,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    codeSplitting: {
      groups: [
        { debugName: 'packages', name: (id) => packageOf(id)?.replace('/', '-') ?? null },
        // Many small modules that nearly every command takes.
        { name: 'text', test: /\bdist.src.text\b/ },
        { name: 'settings', test: /\bdist.src.target.settings\b/ },
      ],
    },
  });
  return output.filter((one) => one.type === 'chunk');
}

async function bundleTypes(): Promise<void> {
  const build = await rolldown({
    input: inputs(typeEntries, '.d.ts'),
    external,
    plugins: [dts({ dtsInput: true, tsconfig: false })],
  });
  await build.write({ dir: lib, format: 'esm', chunkFileNames: 'chunks/[name].ts' });
}

function keep(file: string, text: string): void {
  mkdirSync(dirname(join(lib, file)), { recursive: true });
  writeFileSync(join(lib, file), text);
}

rmSync(lib, { recursive: true, force: true });
const chunks = await bundleModules();
await bundleTypes();
for (const file of builtFiles) keep(file, readFileSync(join(dist, file), 'utf8'));
for (const file of sourceFiles) {
  const text = readFileSync(join(packageRoot, file), 'utf8');
  keep(file, file.endsWith('.json') ? JSON.stringify(JSON.parse(text)) : text);
}
keep('NOTICES.txt', noticesOf(chunks.flatMap(({ moduleIds }) => moduleIds)));
