/** Writes `index.ts`, `models.ts` and `icons.ts` in `blocks/parts/` from the folders there: `npm run parts`. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as lucide from 'lucide';

const folder = fileURLToPath(new URL('../blocks/parts/', import.meta.url));

/** The text of the three lists as the folders ask for it, by file name. */
export function partsIndex(): Readonly<Record<'index.ts' | 'models.ts' | 'icons.ts', string>> {
  const folders = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(`${folder}${entry.name}/index.ts`))
    .map(({ name }) => name)
    .sort();
  const withModel = folders.filter((name) => existsSync(`${folder}${name}/model.ts`));
  const icons = iconsOf(folders);
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
    'icons.ts': `/** Made by \`npm run parts\` from the folders here: the drawings of the parts, by lucide's names. */
import { type IconNode, ${icons.map((icon) => pascal(icon)).join(', ')} } from 'lucide';

export const partIcons: Readonly<Record<string, IconNode>> = {
${icons.map((icon) => `  '${icon}': ${pascal(icon)},\n`).join('')}};
`,
  };
}

/** The icons that the folders name, as far as lucide has them. */
function iconsOf(folders: readonly string[]): string[] {
  const named = folders.flatMap((name) => {
    const text = readFileSync(`${folder}${name}/index.ts`, 'utf8');
    return Array.from(text.matchAll(/^ {0,2}icon: '([a-z0-9-]+)'/gm), ([, icon]) => icon ?? '');
  });
  return [...new Set(named)].filter((icon) => pascal(icon) in lucide).sort();
}

/** Lucide calls \`rotate-3d\` Rotate3d. */
function pascal(name: string): string {
  return camel(`-${name}`);
}

function camel(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

if (import.meta.main) {
  for (const [name, text] of Object.entries(partsIndex())) writeFileSync(folder + name, text);
}
