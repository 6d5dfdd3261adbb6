/** Writes `blocks/parts/index.ts` and `blocks/parts/models.ts` from the folders beside them: `npm run parts`. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../blocks/parts/', import.meta.url));

/** The text of both lists as the folders ask for it, by file name. */
export function partsIndex(): Readonly<Record<'index.ts' | 'models.ts', string>> {
  const folders = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(`${folder}${entry.name}/index.ts`))
    .map(({ name }) => name)
    .sort();
  const withModel = folders.filter((name) => existsSync(`${folder}${name}/model.ts`));
  const imports = (file: string, names: readonly string[]) =>
    names.map((name) => `import { ${camel(name)} } from './${name}/${file}.ts';\n`).join('');
  return {
    'index.ts': `/** Made by \`npm run parts\` from the folders here: every part that Kulibin knows. */
${imports('index', folders)}import type { Part } from './part.ts';

export const parts: readonly Part[] = [${folders.map(camel).join(', ')}];

const byId = new Map(parts.map((part) => [part.id, part]));

/** The part of a kind, or undefined where no such kind is known. */
export function partById(id: string): Part | undefined {
  return byId.get(id);
}
`,
    'models.ts': `/** Made by \`npm run parts\` from the folders here: how every part behaves in the simulator. */
import type { DeviceModel } from '../../src/simulator/device.ts';
${imports('model', withModel)}
export const models: Readonly<Record<string, DeviceModel>> = {
${withModel.map((name) => `  ${camel(name) === name ? name : `'${name}': ${camel(name)}`},\n`).join('')}};
`,
  };
}

function camel(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

if (import.meta.main) {
  for (const [name, text] of Object.entries(partsIndex())) writeFileSync(folder + name, text);
}
