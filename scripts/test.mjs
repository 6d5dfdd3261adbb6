import { installPackages, runWith } from './install.mjs';

runWith(installPackages(), 'scripts/run-tests.ts', process.argv.slice(2));
