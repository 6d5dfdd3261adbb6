import { installPackages, runWith } from './install.mjs';

runWith(installPackages(), 'scripts/serve.ts', process.argv.slice(2));
